/** A whole number with separators: 4,500. By hand: `Intl.NumberFormat` takes a slow phone 100 ms to make. */
export function numberText(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A number for an axis, short where it can be without rounding: 15k, 2.5M, 850. */
export function axisText(value: number): string {
  if (value >= 1_000_000 && value % 100_000 === 0) return `${value / 1_000_000}M`;
  if (value >= 1_000 && value % 100 === 0) return `${value / 1_000}k`;
  return numberText(value);
}

/** "1 figure", "12 figures". */
export function countText(count: number, one: string, many = `${one}s`): string {
  return `${numberText(count)} ${count === 1 ? one : many}`;
}
