'use client';

import useSWR from 'swr';
import { useWords } from '#words';
import { Menu, MenuLink } from '@/components/ui/menu';
import { NotCome } from '@/components/ui/not-come';
import type { ChartDefinition } from '@/lib/model/chart-definition';
import { named } from '@/lib/text/name-text';
import { catalogueApiUrl, chartUrl } from '@/lib/view/urls';
import type { OpenList } from './open-list';

interface Props {
  readonly chosen: readonly string[];
  readonly opened: OpenList | undefined;
  readonly v: string | null;
  readonly known: string | null;
}

/** The charts that draw all of the figures that are chosen, or why there is none. */
export function ChartsOfChoice({ chosen, opened, v, known }: Props) {
  const say = useWords();
  const {
    data: charts,
    error,
    mutate,
  } = useSWR(catalogueApiUrl({ v }), fetchCharts, {
    revalidateIfStale: false,
    revalidateOnFocus: false,
    revalidateOnReconnect: false,
  });
  if (error && !charts) {
    return <NotCome words={say('ledger.chartsNotCome')} retry={() => mutate()} />;
  }
  if (!opened || !charts) return <p className="text-muted">{say('ledger.lookingForCharts')}</p>;
  const ids = new Set(chosen);
  const figures = opened.ledger.figures.filter(({ id }) => ids.has(id));
  const found = opened.chartsOf(charts, figures, { v, known });
  if (found.length === 0) {
    const series = new Set(figures.map((figure) => figure.series)).size;
    return (
      <p className="text-muted" data-no-chart>
        {say('ledger.noChart', { count: series })}
      </p>
    );
  }
  return (
    <Menu label={say('ledger.showInAChart')}>
      <ul>
        {found.map(({ chart, view }) => (
          <li key={chart.slug}>
            <MenuLink href={chartUrl(chart.slug, view)}>
              {named(say, 'chartTitle', chart.slug, chart.title)}
            </MenuLink>
          </li>
        ))}
      </ul>
    </Menu>
  );
}

async function fetchCharts(url: string): Promise<readonly ChartDefinition[]> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The list of charts did not come (${response.status}).`);
  return (await response.json()).charts;
}
