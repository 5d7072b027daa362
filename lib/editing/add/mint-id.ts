import { randomInt } from 'node:crypto';

const LETTERS = 'abcdefghjkmnpqrstvwxyz';
const CHARACTERS = `${LETTERS}23456789`;

/** Mints an id for a figure that nothing in the ledger has or had: eight characters, a letter first. */
export function mintId(taken: ReadonlySet<string>, random: (below: number) => number = randomInt): string {
  for (;;) {
    const rest = Array.from({ length: 7 }, () => CHARACTERS[random(CHARACTERS.length)]);
    const id = `${LETTERS[random(LETTERS.length)]}${rest.join('')}`;
    if (!taken.has(id)) return id;
  }
}
