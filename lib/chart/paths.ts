/** Steps through points: a level holds until the next statement. */
export function stepPath(points: readonly (readonly [x: number, y: number])[]): string {
  return points.map(([x, y], index) => (index === 0 ? `M${x} ${y}` : `H${x}V${y}`)).join('');
}

/** Forwards along the top, back along the base; both step at the date on which the next table begins. */
export function areaPath(x: readonly number[], base: readonly number[], top: readonly number[]): string {
  if (x.length === 0) return '';
  const forward = x.map((at, index) => (index === 0 ? `M${at} ${top[0]}` : `H${at}V${top[index]}`)).join('');
  const last = x.length - 1;
  const back = [...x.keys()]
    .reverse()
    .map((index) => (index === last ? `V${base[last]}` : `V${base[index]}H${x[index]}`));
  return `${forward}${back.join('')}Z`;
}
