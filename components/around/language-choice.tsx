'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { useWords } from '#words';
import { LANGUAGE_NAMES, LANGUAGES } from '@/lib/model/languages';
import { inLanguage, languageOfPath } from '@/lib/view/language-url';

/** The very view of this page in each language. A page of another language is another document: it is loaded as one. */
export function LanguageChoice() {
  const say = useWords();
  const { path } = languageOfPath(usePathname());
  const query = useSearchParams().toString();
  const url = query === '' ? path : `${path}?${query.replaceAll('%7E', '~')}`;
  return (
    <nav aria-label={say('around.language')} className="flex text-sm">
      {LANGUAGES.map((language) => (
        <a
          key={language}
          href={inLanguage(language, url)}
          hrefLang={language}
          lang={language}
          aria-label={LANGUAGE_NAMES[language]}
          aria-current={language === say.language ? 'true' : undefined}
          className="inline-flex min-h-8 min-w-6 items-center justify-center text-muted no-underline hover:text-ink hover:underline aria-[current]:font-semibold aria-[current]:text-ink"
        >
          {language.toUpperCase()}
        </a>
      ))}
    </nav>
  );
}
