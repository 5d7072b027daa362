'use client';

import { useMemo, useRef, useState } from 'react';
import { PageNotices } from '@/components/view/page-notices';
import type { PageStory } from '@/components/view/page-story';
import { readFreeText } from '@/lib/view/free-text';
import { LONGEST_SEARCH } from '@/lib/view/parameters';
import { figuresUrl } from '@/lib/view/urls';
import { ChoiceBar } from './choice-bar';
import { ColumnChooser } from './column-chooser';
import { CountLine } from './count-line';
import { EmptyList } from './empty-list';
import { FigureList, type ListHandle } from './figure-list';
import { FigurePanel, type PanelHandle } from './figure-panel';
import { FilterChips } from './filter-chips';
import type { FirstList } from './first-list';
import { ListDownloads } from './list-downloads';
import { ListFilters } from './list-filters';
import { listLine } from './list-line';
import { ListState } from './list-state';
import { PageLinks } from './page-links';
import { SearchForm } from './search-form';
import { useChoice } from './use-choice';
import { useShownList } from './use-shown-list';

interface Props {
  /** The list as the server made it, as one text: as an object React would go through every number of it first. */
  readonly json: string;
  readonly story: PageStory;
}

/** The list of all figures with everything that narrows, sorts, shows and hands it on: all of one view, which lives in the address. */
export function LedgerDesk({ json, story }: Props) {
  const first = useMemo<FirstList>(() => JSON.parse(json), [json]);
  const { asked, later, go, need, opened, shown, facets, loading, failed, retry } = useShownList(first);
  const list = useRef<ListHandle>(null);
  const panel = useRef<PanelHandle>(null);
  const [written, setWritten] = useState(asked.view.q ?? '');
  // The field keeps a space at its end; whatever else changes the search changes the field.
  const text = searched(written) === asked.view.q ? written : (asked.view.q ?? '');
  const { open, chosen } = asked.choices;
  const { onOpen, onChoose, onClose } = useChoice({ asked, go, list, panel });
  const onText = (next: string) => {
    setWritten(next);
    const q = searched(next);
    if (q !== asked.view.q) go({ ...asked, view: { ...asked.view, q } }, 'typed');
  };
  const { ledger, figures, about } = shown;
  const openFigure =
    figures.find(({ id }) => id === open) ?? opened?.ledger.figures.find(({ id }) => id === open);
  return (
    <>
      <PageNotices {...atView(story, asked.view)} />
      <div
        className={`grid gap-x-6 gap-y-2 ${open ? 'lg:grid-cols-[minmax(0,1fr)_22rem]' : 'lg:grid-cols-[12.5rem_minmax(0,1fr)]'}`}
      >
        <div className={open ? 'lg:col-span-2' : ''} onPointerEnter={need}>
          <ListFilters facets={facets} asked={later} go={go} beside={!open} />
        </div>
        <div className="min-w-0">
          <div className="flex flex-wrap items-center gap-2">
            <SearchForm
              asked={asked}
              text={text}
              onText={onText}
              onNeed={need}
              onDown={() => list.current?.focus()}
            />
            <ColumnChooser asked={later} go={go} />
            <ListDownloads asked={later} />
          </div>
          <FilterChips filters={about.filters} asked={asked} go={go} />
          <div className="mt-2">
            <CountLine about={about} total={first.total} />
          </div>
          {chosen && <ChoiceBar chosen={chosen} opened={opened} asked={asked} go={go} />}
          <ListState loading={loading} failed={failed} retry={retry} />
          {about.count === 0 ? (
            <EmptyList eased={about.eased} asked={asked} go={go} />
          ) : (
            <FigureList
              ref={list}
              ledger={ledger}
              figures={figures}
              count={about.count}
              asked={asked}
              later={later}
              go={go}
              onOpen={onOpen}
              onChoose={onChoose}
              onClose={onClose}
              onNeed={need}
            />
          )}
          <PageLinks asked={asked} count={about.count} />
        </div>
        {open && (
          <FigurePanel
            ref={panel}
            id={open}
            line={openFigure && listLine(opened?.ledger ?? ledger, openFigure)}
            first={first.open}
            asked={asked}
            onClose={onClose}
          />
        )}
      </div>
    </>
  );
}

/** What a text searches for; null for nothing. */
function searched(text: string): string | null {
  const read = readFreeText(text, 'longSearch', LONGEST_SEARCH);
  return 'text' in read ? read.text : null;
}

/** The notices about the link, their ways out kept to what the list shows by now. */
function atView(story: PageStory, view: FirstList['asked']['view']): PageStory {
  const { version, known, offer } = story;
  return {
    ...story,
    version: version && { ...version, url: figuresUrl({ ...view, v: null }) },
    known: view.known === null ? null : known && { ...known, url: figuresUrl({ ...view, known: null }) },
    offer: offer && { ...offer, url: figuresUrl({ ...view, v: offer.nearest }) },
  };
}
