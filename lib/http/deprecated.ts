/** An address that will end: since when nobody should begin with it, from when it is gone, and what takes its place. */
export interface Deprecated {
  /** Its name below `/api/v1/`: `figures.csv`. */
  readonly name: string;
  /** A day. */
  readonly since: string;
  readonly sunset: string;
  /** Where to go instead, beginning with `/`. */
  readonly successor: string;
}

/** None so far. */
const DEPRECATED: readonly Deprecated[] = [];

/** The headers that announce the end of an address (RFC 9745, RFC 8594); none where it stays. */
export function deprecationHeaders(
  name: string,
  list: readonly Deprecated[] = DEPRECATED,
): { headers: Readonly<Record<string, string>>; links: readonly string[] } {
  const ending = list.find((each) => each.name === name);
  if (!ending) return { headers: {}, links: [] };
  const day = (date: string) => new Date(`${date}T00:00:00Z`);
  return {
    headers: {
      Deprecation: `@${day(ending.since).getTime() / 1000}`,
      Sunset: day(ending.sunset).toUTCString(),
    },
    links: [
      `<${ending.successor}>; rel="successor-version"`,
      '</api#promise>; rel="deprecation"; type="text/html"',
    ],
  };
}
