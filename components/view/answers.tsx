'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, useMemo } from 'react';
import { SWRConfig } from 'swr';
import { OpenPage } from '@/components/chart/open-page';
import type { ChartAnswer } from '@/lib/export/chart-answer';

interface Props {
  /** The server's first answers, by the API address that gives the same: the client asks for nothing it has. */
  readonly fallback: Readonly<Record<string, ChartAnswer>>;
  readonly children: ReactNode;
}

/** What charts on a page of the site have around them: the first answers, and the router, by which they open pages. */
export function Answers({ fallback, children }: Props) {
  const router = useRouter();
  return (
    <OpenPage value={router.push}>
      <SWRConfig value={{ fallback }}>{children}</SWRConfig>
    </OpenPage>
  );
}

/** The same, from one text of JSON: as an object React would go through every number of it before the page is alive. */
export function WrittenAnswers({ json, children }: { json: string; children: ReactNode }) {
  const fallback = useMemo<Record<string, ChartAnswer>>(() => JSON.parse(json), [json]);
  return <Answers fallback={fallback}>{children}</Answers>;
}
