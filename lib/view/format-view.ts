import { DEFAULT_VIEW, PARAMETERS, type View } from './view';

/** The query of a view, without `?`: fixed order, what is usual left out, `~` between ids. Empty for the default. */
export function formatView(view: View): string {
  return PARAMETERS.flatMap((parameter) => {
    const value = view[parameter];
    if (value === null) return [];
    const text = typeof value === 'string' ? value : value.join('~');
    return [`${parameter}=${encodeURIComponent(text)}`];
  }).join('&');
}

/** A view with the choices that a chart makes by itself left out, so that one view has one address. */
export function withoutOwn(view: View, own: Partial<View>): View {
  const kept = PARAMETERS.map((parameter) => {
    const same =
      own[parameter] !== undefined && JSON.stringify(own[parameter]) === JSON.stringify(view[parameter]);
    return [parameter, same ? null : view[parameter]];
  });
  return { ...DEFAULT_VIEW, ...Object.fromEntries(kept) };
}
