import type { Language } from '@/lib/model/languages';

/** What stands between thousands. */
const SEPARATORS: Readonly<Record<Language, string>> = { en: ',', de: '.', fr: '\u202f' };

interface Spoken {
  readonly language: Language;
}

/** A whole number with separators: 4,500. By hand: `Intl.NumberFormat` takes a slow phone 100 ms to make. */
export function numberText(value: number, { language }: Spoken): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, SEPARATORS[language]);
}

/**
 * A number for an axis, short where it can be without rounding: 15k, 2.5M, 850. German has no such short form, and a
 * French "k" is read by few: they write millions short and thousands out.
 */
export function axisText(value: number, spoken: Spoken): string {
  const { language } = spoken;
  if (value >= 1_000_000 && value % 100_000 === 0) return millionsText(value / 1_000_000, language);
  if (language === 'en' && value >= 1_000 && value % 100 === 0) return `${value / 1_000}k`;
  return numberText(value, spoken);
}

function millionsText(millions: number, language: Language): string {
  if (language === 'en') return `${millions}M`;
  return `${String(millions).replace('.', ',')}\u00a0${language === 'de' ? 'Mio.' : 'M'}`;
}
