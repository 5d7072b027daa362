/** The header by which `proxy.ts` tells a page the language of its address. What a reader sends of it is dropped. */
export const LANGUAGE_HEADER = 'x-muster-language';
