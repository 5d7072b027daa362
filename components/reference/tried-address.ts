import type { DescribedParameter } from '@/lib/view/choices';

/** An address as the form needs it. */
export interface TriedAddress {
  readonly path: string;
  readonly summary: string;
  readonly type: string;
  readonly named: readonly { readonly name: string; readonly meaning: string; readonly example: string }[];
  readonly parameters: readonly DescribedParameter[];
}

/** The address that a filled form asks: empty fields say nothing. `~` stays as it is. */
export function triedUrl(
  origin: string,
  { path, named, parameters }: TriedAddress,
  values: Readonly<Record<string, string>>,
): string {
  const filled = named.reduce(
    (made, { name, example }) =>
      made.replace(`{${name}}`, encodeURIComponent(values[`path ${name}`]?.trim() || example)),
    path,
  );
  const query = parameters.flatMap(({ name }) => {
    const value = values[name]?.trim() ?? '';
    return value === '' ? [] : [`${name}=${encodeURIComponent(value)}`];
  });
  return `${origin}/api/v1/${filled}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}
