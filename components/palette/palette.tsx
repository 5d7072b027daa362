'use client';

import { type KeyboardEvent, type RefObject, useEffect, useId, useLayoutEffect, useState } from 'react';
import { useWords } from '#words';
import { CloseButton, Modal } from '@/components/ui/modal';
import { NotCome } from '@/components/ui/not-come';
import { figuresUrl } from '@/lib/view/urls';
import { clocksIn } from './clocks-in';
import { type Entry, toEntry } from './entry';
import { optionId, ResultList } from './result-list';
import { resultsText } from './tables';
import { useEntries } from './use-entries';

interface Props {
  readonly onClose: () => void;
  /** What was written while it was on its way, to the last key before it opened. */
  readonly typed: RefObject<string | null>;
}

/** Finds whatever has a page: by name, by number, by arrow keys. */
export function Palette({ onClose, typed }: Props) {
  const say = useWords();
  const list = useId();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const [view] = useState(() => clocksIn(location.search));
  const found = useEntries(query, view);
  const asked = query.trim();
  const inLedger: Entry[] =
    asked === ''
      ? []
      : [
          toEntry({
            kind: 'ledger',
            name: say('palette.searchAll', { text: asked }),
            detail: '',
            href: figuresUrl({ ...view, q: asked }),
          }),
        ];
  const groups =
    inLedger.length > 0
      ? [...found.groups, { kind: 'ledger', entries: inLedger, count: inLedger.length } as const]
      : found.groups;
  const listed = groups.flatMap(({ entries }) => entries);
  const named = listed.length - inLedger.length;
  const place = Math.min(active, listed.length - 1);
  // With the opening in one step, so that no key falls between.
  useLayoutEffect(() => setQuery(typed.current ?? ''), [typed]);
  useEffect(() => {
    document.getElementById(optionId(list, place))?.scrollIntoView({ block: 'nearest' });
  }, [list, place]);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextPlace(event.key, place, listed.length);
    if (next !== null) {
      event.preventDefault();
      setActive(next);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      document.getElementById(optionId(list, place))?.click();
    }
  };
  return (
    <Modal label={say('palette.findAPage')} onClose={onClose} className="mx-auto mt-[8dvh]">
      <div className="flex items-center border-b border-hairline pr-2">
        <input
          type="text"
          role="combobox"
          aria-label={say('palette.findAChartASeries')}
          aria-expanded={listed.length > 0}
          aria-controls={list}
          aria-activedescendant={listed.length > 0 ? optionId(list, place) : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="go"
          placeholder={say('palette.aChartACountryA')}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
          className="h-12 min-w-0 flex-1 bg-ground px-4 text-ink outline-offset-[-2px] placeholder:text-muted"
        />
        <CloseButton />
      </div>
      <p role="status" className="px-4 pt-2 text-xs text-muted">
        {found.loading
          ? say('palette.looking')
          : asked === ''
            ? say('palette.keys')
            : resultsText(named, say)}
      </p>
      {found.failed && <NotCome words={say('palette.notAll')} retry={found.retry} className="px-4 pt-2" />}
      <ResultList id={list} groups={groups} active={place} onPoint={setActive} />
    </Modal>
  );
}

/** Where an arrow key leads in a list that goes round; null for any other key. */
function nextPlace(key: string, place: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown') return (place + 1) % count;
  if (key === 'ArrowUp') return (place - 1 + count) % count;
  if (key === 'PageDown') return Math.min(place + 6, count - 1);
  if (key === 'PageUp') return Math.max(place - 6, 0);
  return null;
}
