import type { MessageKey, Words } from './words';

/** What is counted, in a word: "troops". A unit that the catalogue does not know stays as the data says it. */
export function unitText(unit: string, say: Words): string {
  return knownText(`unit.${unit}`, unit, say);
}

/** The kind of a force inside a line: "readiness force". */
export function forceKindInText(kind: string, say: Words): string {
  return knownText(`forceKindIn.${kind}`, kind, say);
}

/** A message whose name comes from the data, or else what the data says. */
export function knownText(key: string, otherwise: string, say: Words): string {
  return key in say.messages ? say(key as MessageKey) : otherwise;
}
