import type { ComponentProps } from 'react';
import { useWords } from '#words';
import { inLanguage } from '@/lib/view/language-url';

/** A link that keeps the reader's language. Addresses of the API, of files and of other sites stay as they are. */
export function PageLink({ href, ...rest }: ComponentProps<'a'>) {
  const { language } = useWords();
  return <a href={href && inLanguage(language, href)} {...rest} />;
}
