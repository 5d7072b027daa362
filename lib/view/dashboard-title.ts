/** Characters of the longest title. */
export const LONGEST_TITLE = 80;

/** Line ends and other controls, and marks that turn the direction of the text after them: none can be seen. */
const UNSEEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

type ReadTitle = { title: string | null } | { message: string };

/**
 * The title that a reader gives a dashboard. Text and nothing else: spaces at its ends and in a row say nothing, letters
 * are composed in one way, so that one title has one address; none is the dashboard without a title.
 */
export function readTitle(value: string): ReadTitle {
  const title = value.normalize('NFC').trim().replaceAll(/ {2,}/g, ' ');
  if (title === '') return { title: null };
  const length = [...title].length;
  if (length > LONGEST_TITLE) {
    return { message: `It has ${length} characters; a title has at most ${LONGEST_TITLE}.` };
  }
  const unseen = UNSEEN.exec(title)?.[0];
  if (unseen === undefined) return { title };
  const code = unseen.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return { message: `It holds a character that cannot be seen (U+${code}).` };
}
