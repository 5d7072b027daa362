import type { Language } from '@/lib/model/languages';

/** As much of `Intl.PluralRules` as messages ask for. */
export interface Plural {
  readonly select: (count: number) => 'one' | 'other';
}

/** French says "0 document" as it says "1 document"; its form for whole millions is not counted here. */
export function pluralOf(count: number, language: Language): 'one' | 'other' {
  return count === 1 || (language === 'fr' && count >= 0 && count < 2) ? 'one' : 'other';
}
