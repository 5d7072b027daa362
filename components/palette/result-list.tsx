'use client';

import { useWords } from '#words';
import { PageLink } from '@/components/words/page-link';
import type { Entry } from './entry';
import type { FoundGroup } from './find-entries';

interface Props {
  readonly id: string;
  readonly groups: readonly FoundGroup[];
  /** The place of the active one among all that are listed. */
  readonly active: number;
  readonly onPoint: (place: number) => void;
}

export function optionId(list: string, place: number): string {
  return `${list}-${place}`;
}

/** What a search finds, by kind: a list of options, each a link. */
export function ResultList({ id, groups, active, onPoint }: Props) {
  const say = useWords();
  let place = -1;
  return (
    <div
      id={id}
      role="listbox"
      aria-label={say('palette.results')}
      className="max-h-[60dvh] overflow-y-auto pb-2"
    >
      {groups.map(({ kind, entries, count }) => (
        <fieldset key={kind} aria-labelledby={`${id}-${kind}`} className="min-w-0">
          <p id={`${id}-${kind}`} className="px-4 pt-3 pb-1 text-xs text-muted">
            {say(`paletteKind.${kind}`)}
            {entries.length < count && `: ${say('palette.someOf', { shown: entries.length, count })}`}
          </p>
          {entries.map((entry) => {
            place += 1;
            return (
              <Option
                key={entry.href}
                id={optionId(id, place)}
                entry={entry}
                active={place === active}
                place={place}
                onPoint={onPoint}
              />
            );
          })}
        </fieldset>
      ))}
    </div>
  );
}

interface OptionProps {
  readonly id: string;
  readonly entry: Entry;
  readonly active: boolean;
  readonly place: number;
  readonly onPoint: (place: number) => void;
}

function Option({ id, entry: { name, detail, href }, active, place, onPoint }: OptionProps) {
  return (
    <PageLink
      id={id}
      href={href}
      role="option"
      aria-selected={active}
      tabIndex={-1}
      onPointerMove={() => onPoint(place)}
      className={`flex min-h-11 flex-wrap items-baseline gap-x-3 border-l-2 px-4 py-1.5 no-underline ${
        active ? 'border-accent bg-raised' : 'border-transparent'
      }`}
    >
      <span>{name}</span>
      <span className="text-sm text-muted">{detail}</span>
    </PageLink>
  );
}
