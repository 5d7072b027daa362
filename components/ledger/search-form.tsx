'use client';

import type { KeyboardEvent } from 'react';
import { useWords } from '#words';
import { HiddenView } from '@/components/view/hidden-view';
import { inLanguage } from '@/lib/view/language-url';
import { LIST } from '@/lib/view/list-choices';
import { LONGEST_SEARCH } from '@/lib/view/parameters';
import type { ListView } from '@/lib/view/read-list-view';
import { figuresUrl } from '@/lib/view/urls';

interface Props {
  readonly asked: ListView;
  /** The words as they stand in the field, a space at their end included. */
  readonly text: string;
  readonly onText: (text: string) => void;
  /** The reader is about to search. */
  readonly onNeed: () => void;
  /** From the field into the list. */
  readonly onDown: () => void;
}

/** Finds figures by words while they are typed; a plain form without JavaScript. */
export function SearchForm({ asked, text, onText, onNeed, onDown }: Props) {
  const say = useWords();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      onDown();
    } else if (event.key === 'Escape' && text !== '') {
      event.preventDefault();
      onText('');
    }
  };
  return (
    <search className="min-w-0 flex-1 basis-64">
      <form
        action={inLanguage(say.language, figuresUrl())}
        onSubmit={(event) => event.preventDefault()}
        className="flex gap-2"
      >
        <HiddenView view={asked.view} except={['q']} />
        <HiddenChoices asked={asked} />
        <input
          type="search"
          name="q"
          value={text}
          onChange={(event) => onText(event.target.value)}
          onKeyDown={onKeyDown}
          onFocus={onNeed}
          maxLength={LONGEST_SEARCH}
          aria-label={say('ledger.searchTheFigures')}
          placeholder={say('ledger.seriesForcePlaceSourceOr')}
          autoComplete="off"
          spellCheck={false}
          className="h-9 w-full min-w-0 rounded border border-hairline bg-ground px-3 text-base text-ink placeholder:text-muted hover:border-ink"
        />
        <noscript>
          <button type="submit" className="h-9 rounded border border-hairline px-3 text-sm">
            {say('ledger.search')}
          </button>
        </noscript>
      </form>
    </search>
  );
}

/** How the list is shown, inside a form: what is chosen or open stays out, since it may not be found again. */
export function HiddenChoices({ asked: { choices } }: { asked: ListView }) {
  const query = new URLSearchParams(LIST.format({ ...choices, offset: 0, open: null, chosen: null }));
  return [...query].map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}
