'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { listedFromJson } from '@/lib/export/listed-json';
import { formatView } from '@/lib/view/format-view';
import type { ListView } from '@/lib/view/read-list-view';
import type { FirstList } from './first-list';
import { useLater } from './use-later';
import { type Go, useListView } from './use-list-view';
import { useOpenList } from './use-open-list';
import { whenQuiet } from './when-quiet';

/**
 * The list as it is shown: the server's rows until all figures have come, then those that are selected here. What was shown
 * stays until the next can be. Counts of facets and links follow `later`, so that no key waits for them.
 */
export function useShownList(first: FirstList) {
  const firstShown = useMemo(() => {
    const ledger = listedFromJson(first.listed);
    return { ledger, figures: ledger.figures, about: first.about };
  }, [first]);
  const { v } = first.asked.view;
  const [needed, setNeeded] = useState(false);
  const { data: opened, error, mutate } = useOpenList(v, needed);
  const { asked, go, reading } = useListView(first.asked, opened?.read ?? null);
  useEffect(() => whenQuiet(() => setNeeded(true)), []);
  useEffect(() => {
    if (opened) return whenQuiet(opened.prepare);
  }, [opened]);

  const isFirst = isSameList(asked, first.asked);
  const own = useMemo(
    () => opened && { ledger: opened.ledger, ...opened.list(asked.view, asked.choices.sort) },
    [opened, asked.view, asked.choices.sort],
  );
  const before = useRef(firstShown);
  const shown = own ?? (isFirst ? firstShown : before.current);
  useEffect(() => {
    before.current = shown;
  });
  const later = useLater(asked);
  const facets = useMemo(() => opened?.facets(later.view), [opened, later.view]) ?? first.facets;
  const need = useCallback(() => setNeeded(true), []);
  // Whatever the reader does first needs all figures.
  const goOn = useCallback<Go>(
    (...step) => {
      need();
      go(...step);
    },
    [need, go],
  );
  const waiting = (!own && !isFirst) || reading;
  return {
    asked,
    later,
    go: goOn,
    need,
    opened,
    shown,
    facets,
    loading: waiting && error === undefined,
    failed: error !== undefined && (waiting || !opened) && needed,
    retry: () => void mutate(),
  };
}

/** Whether two views have the same rows in the same order, whatever is open, chosen or shown of them. */
function isSameList(one: ListView, other: ListView): boolean {
  return (
    formatView(one.view) === formatView(other.view) &&
    (one.choices.sort ?? []).join() === (other.choices.sort ?? []).join()
  );
}
