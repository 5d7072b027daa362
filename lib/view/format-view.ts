import { DEFAULT_VIEW, PARAMETERS, type View } from './view';

/** The query of a view, without `?`: fixed order, what is usual left out, `~` between ids. Empty for the default. */
export function formatView(view: View): string {
  return PARAMETERS.flatMap((parameter) => {
    const value = view[parameter];
    if (value === null) return [];
    const pieces = typeof value === 'string' ? [value] : value;
    return [`${parameter}=${pieces.map(encoded).join('~')}`];
  }).join('&');
}

/**
 * A piece of a query as a form would send it, with those signs escaped too that mail and chat programs cut off the end of
 * an address or read as bold, italic or struck out. Ids, dates and words have none of them: only free text changes.
 */
function encoded(text: string): string {
  const [, sent = ''] = new URLSearchParams([['', text]]).toString().split('=');
  return sent.replaceAll(/[*._]|-$/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
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
