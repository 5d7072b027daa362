/** How a chart is cited: the same words in a picture's metadata as anywhere else. */
export function chartCitation(chart: { title: string; version: string; address: string }): string {
  return `Muster, “${chart.title}”, data version ${chart.version}, ${chart.address}`;
}
