'use client';

import { Activity } from 'react';
import { Answers } from '@/components/view/answers';
import type { View } from '@/lib/view/view';
import { ChartPanel } from './chart-panel';

interface Props {
  /** The server's answers for the charts, by address, as JSON. */
  readonly answers: string;
  readonly panels: readonly { readonly slug: string; readonly title: string; readonly view: View }[];
}

/** The charts of a dashboard. Each comes alive by itself, and first the one that a reader means. */
export function ChartPanels({ answers, panels }: Props) {
  return (
    <Answers json={answers}>
      {panels.map(({ slug, title, view }, index) => (
        <Activity key={slug}>
          <ChartPanel slug={slug} title={title} view={view} first={index === 0} />
        </Activity>
      ))}
    </Answers>
  );
}
