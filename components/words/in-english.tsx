import type { ReactNode } from 'react';
import { useWords } from '#words';

/** Words of the data, which stay in English whatever the page speaks. */
export function InEnglish({ children }: { readonly children: ReactNode }) {
  const { language } = useWords();
  return language === 'en' ? children : <span lang="en">{children}</span>;
}
