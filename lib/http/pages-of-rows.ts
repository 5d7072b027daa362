import { FIGURE_ROWS } from '@/lib/view/row-choices';

/** The links to the pages of rows before and after the one that was asked for; none where rows are not paged. */
export function pageLinks(url: URL, count: number | null): readonly string[] {
  const { choices, problems } = FIGURE_ROWS.parse(new URLSearchParams(only(url, ['limit', 'offset'])));
  const { limit, offset } = choices;
  if (problems.length > 0 || limit === null || limit === 0 || count === null) return [];
  const at = (start: number) => {
    const query = new URLSearchParams(url.searchParams);
    query.set('offset', String(start));
    return `<${url.pathname}?${query.toString().replaceAll('%7E', '~')}>`;
  };
  return [
    ...(offset + limit < count ? [`${at(offset + limit)}; rel="next"`] : []),
    ...(offset > 0 ? [`${at(Math.max(0, offset - limit))}; rel="prev"`] : []),
  ];
}

function only(url: URL, names: readonly string[]): [string, string][] {
  return [...url.searchParams].filter(([name]) => names.includes(name));
}
