'use client';

import { useEffect, useState } from 'react';
import { useWords } from '#words';
import { chooseTheme, chosenTheme, type Theme } from './theme';

/** Light, dark, or as the reader's system has it. */
export function ThemeChoice() {
  const say = useWords();
  const [theme, setTheme] = useState<Theme | null>(null);
  useEffect(() => setTheme(chosenTheme()), []);
  return (
    <select
      aria-label={say('around.colours')}
      value={theme ?? ''}
      onChange={({ target: { value } }) => {
        chooseTheme(value === '' ? null : (value as Theme));
        setTheme(chosenTheme());
      }}
      className="h-8 rounded border border-hairline bg-ground px-0.5 sm:px-1.5 text-sm text-muted hover:border-ink hover:text-ink noscript:hidden"
    >
      <option value="">{say('around.system')}</option>
      <option value="light">{say('around.light')}</option>
      <option value="dark">{say('around.dark')}</option>
    </select>
  );
}
