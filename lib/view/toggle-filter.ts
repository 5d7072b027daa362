import type { View } from './view';

/** What the list of figures is narrowed by, in the order in which its facets stand. */
export const LIST_FACETS = ['series', 'force', 'place', 'status', 'kind', 'year'] as const;
export type ListFacet = (typeof LIST_FACETS)[number];

/** Whether a view has chosen a value of a facet. */
export function isChosen(view: View, facet: ListFacet, value: string): boolean {
  if (facet === 'year') return view.from === value && view.to === value;
  return (view[facet] as readonly string[] | null)?.includes(value) ?? false;
}

/** The view with a value of a facet beside those that it has, or without it where it had it. Years take each other's place. */
export function toggleFilter(view: View, facet: ListFacet, value: string): View {
  const chosen = isChosen(view, facet, value);
  if (facet === 'year') return { ...view, from: chosen ? null : value, to: chosen ? null : value };
  const values = view[facet] as readonly string[] | null;
  const next = chosen ? values?.filter((each) => each !== value) : [...(values ?? []), value].sort();
  return { ...view, [facet]: next && next.length > 0 ? next : null };
}
