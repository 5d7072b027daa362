/** Steps through points: a level holds until the next statement, the last one until `right`. */
export function stepPath(points: readonly (readonly [x: number, y: number])[], right?: number): string {
  const steps = points.map(([x, y], index) => (index === 0 ? `M${x} ${y}` : `H${x}V${y}`)).join('');
  return right === undefined || points.length === 0 ? steps : `${steps}H${right}`;
}

/** Forwards along the top, back along the base; both step at the date on which the next table begins. */
export function areaPath(
  x: readonly number[],
  right: number,
  base: readonly number[],
  top: readonly number[],
): string {
  if (x.length === 0) return '';
  const forward = stepPath(
    x.map((at, index) => [at, top[index] ?? 0]),
    right,
  );
  const back = [...x.keys()].reverse().map((index) => `V${base[index]}H${x[index]}`);
  return `${forward}${back.join('')}Z`;
}
