/**
 * Where this Muster is read (`https://muster.example`), for addresses that leave it: on pictures and in link previews.
 * From `$MUSTER_ORIGIN`, never from a request, so that the same view is the same bytes for everyone. Empty where
 * nobody has said it: addresses then begin with `/`.
 */
export function siteOrigin(): string {
  const given = process.env.MUSTER_ORIGIN ?? '';
  return /^https?:\/\/[^/]+\/?$/.test(given) ? given.replace(/\/$/, '') : '';
}
