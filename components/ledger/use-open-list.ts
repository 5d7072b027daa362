'use client';

import useSWR from 'swr';

import { useWords } from '#words';
import { LISTED_FIELDS, type ListedJson } from '@/lib/export/listed-json';
import type { Words } from '@/lib/text/words';
import { listedUrls } from '@/lib/view/urls';

const KEPT = { revalidateIfStale: false, revalidateOnFocus: false, revalidateOnReconnect: false } as const;

/** All figures of a version, from the public API; of nothing as long as nobody needs them. */
export function useOpenList(v: string | null, needed: boolean) {
  const say = useWords();
  return useSWR(needed ? ['the list', v] : null, () => loadOpenList(v, say), KEPT);
}

async function loadOpenList(v: string | null, say: Words) {
  const urls = listedUrls(v, LISTED_FIELDS);
  const [{ openList }, { figures, sources, version }, series, forces, places] = await Promise.all([
    import('./open-list'),
    fetchJson<
      Pick<ListedJson, 'figures' | 'version'> & { sources: Record<string, ListedJson['sources'][number]> }
    >(urls.figures),
    fetchJson<Pick<ListedJson, 'series' | 'version'>>(urls.series),
    fetchJson<Pick<ListedJson, 'forces' | 'version'>>(urls.forces),
    fetchJson<Pick<ListedJson, 'places' | 'version'>>(urls.places),
  ]);
  if ([series, forces, places].some((table) => table.version !== version))
    throw new Error('A new version came while the list was loading.');
  return openList(
    {
      version,
      figures,
      sources: Object.values(sources),
      series: series.series,
      forces: forces.forces,
      places: places.places,
    },
    v,
    say,
  );
}

async function fetchJson<Json>(url: string): Promise<Json> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  return response.json();
}
