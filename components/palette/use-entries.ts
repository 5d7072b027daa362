'use client';

import { useMemo } from 'react';
import useSWR from 'swr';
import { useWords } from '#words';
import { named } from '@/lib/text/name-text';
import type { Words } from '@/lib/text/words';
import { chartsApiUrl, numberedFiguresUrl, tableApiUrl } from '@/lib/view/urls';
import type { View } from '@/lib/view/view';
import type { Entry } from './entry';
import { type FoundGroup, findEntries } from './find-entries';
import { type NumberedFigures, numberedEntries, numberIn } from './numbered-figures';
import { pageEntries } from './pages';
import { type NamedTables, tableEntries } from './tables';

const KEEP = { revalidateIfStale: false, revalidateOnFocus: false, revalidateOnReconnect: false } as const;

async function fetchJson<Answer>(url: string): Promise<Answer> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} did not come (${response.status}).`);
  return response.json();
}

/** The tables whose rows have pages, as far as a line about each of them needs. */
async function fetchTables(urls: readonly string[], say: Words): Promise<NamedTables> {
  const tables = await Promise.all(urls.map((url) => fetchJson<Partial<NamedTables>>(url)));
  const {
    charts = [],
    series = [],
    forces = [],
    sources = [],
  }: Partial<NamedTables> = Object.assign({}, ...tables);
  return {
    charts: charts.map((chart) => ({
      ...chart,
      title: named(say, 'chartTitle', chart.slug, chart.title),
      subtitle: named(say, 'chartSubtitle', chart.slug, chart.subtitle),
    })),
    series: series.map((each) => ({ ...each, title: named(say, 'series', each.id, each.title) })),
    forces: forces.map((each) => ({ ...each, name: named(say, 'force', each.code, each.name) })),
    sources,
  };
}

export interface Found {
  readonly groups: readonly FoundGroup[];
  /** Whether names or numbers are still on their way. */
  readonly loading: boolean;
  readonly failed: boolean;
  readonly retry: () => void;
}

/** What a search finds. The names come with the first opening, and are kept; figures are asked for by their number. */
export function useEntries(query: string, view: View): Found {
  const say = useWords();
  const urls = [
    chartsApiUrl(view),
    ...(['series', 'forces', 'sources'] as const).map((name) => tableApiUrl(name, view)),
  ];
  const tables = useSWR(urls, (asked: readonly string[]) => fetchTables(asked, say), KEEP);
  const number = numberIn(query);
  const numbered = useSWR<NumberedFigures>(
    number === null ? null : numberedFiguresUrl(number, view),
    fetchJson,
    { ...KEEP, keepPreviousData: true },
  );
  const entries = useMemo<Entry[]>(
    () => [...pageEntries(view, say), ...(tables.data ? tableEntries(tables.data, view, say) : [])],
    [tables.data, view, say],
  );
  const byName = useMemo(() => findEntries(entries, query), [entries, query]);
  const figures = useMemo(() => {
    if (number === null || !numbered.data || numbered.data.count === 0) return [];
    const names = {
      series: new Map(tables.data?.series.map(({ id, title }) => [id, title])),
      forces: new Map(tables.data?.forces.map(({ code, name }) => [code, name])),
    };
    const { count } = numbered.data;
    return [
      { kind: 'figure', entries: numberedEntries(numbered.data, { ...names, view }, say), count } as const,
    ];
  }, [number, numbered.data, tables.data, view, say]);
  return {
    // Who writes a number means one.
    groups: [...figures, ...byName],
    loading: tables.isLoading || numbered.isLoading,
    failed: tables.error !== undefined || numbered.error !== undefined,
    retry: () => {
      void tables.mutate();
      void numbered.mutate();
    },
  };
}
