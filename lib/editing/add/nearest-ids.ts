/** Known ids that share the most words with what was written, at most five. */
export function nearestIds(written: string, ids: readonly string[]): string[] {
  const words = written
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 1);
  const shared = (id: string) => words.filter((word) => id.toLowerCase().split('-').includes(word)).length;
  return ids
    .map((id) => ({ id, count: shared(id) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || a.id.length - b.id.length)
    .slice(0, 5)
    .map(({ id }) => id);
}
