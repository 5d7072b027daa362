/** A name as citations have it: in two parts where it is certain which they are, else as it is written. */
export type AuthorName = { readonly family: string; readonly given: string } | { readonly literal: string };

/** Who is left unnamed: "and others" has a word of its own in every format. */
export const OTHERS = { literal: 'others' } as const satisfies AuthorName;

/** The authors of a source: names joined by `;`, remarks in brackets left out. */
export function authorNames(authors: string): AuthorName[] {
  return authors
    .replace(/\([^)]*\)/g, '')
    .split(';')
    .flatMap((name) => {
      const [first = '', ...more] = name.trim().split(/ and others$/);
      return first === '' ? [] : [toName(first), ...more.map(() => OTHERS)];
    });
}

const PARTICLES = new Set(['de', 'del', 'della', 'den', 'der', 'di', 'du', 'la', 'le', 'ten', 'van', 'von']);

/**
 * Two words besides initials are a given and a family name, and a particle belongs to the family. Of three nobody can
 * tell which is which ("Carla Martinez Machain"), so nothing is guessed.
 */
function toName(name: string): AuthorName {
  const words = name.split(/\s+/);
  const whole = words.filter((word) => !word.endsWith('.') && !PARTICLES.has(word));
  if (whole.length !== 2 || words.at(-1)?.endsWith('.')) return { literal: name };
  const particle = words.findIndex((word) => PARTICLES.has(word));
  const cut = particle > 0 ? particle : words.length - 1;
  return { family: words.slice(cut).join(' '), given: words.slice(0, cut).join(' ') };
}
