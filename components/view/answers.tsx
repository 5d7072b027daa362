'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, useMemo } from 'react';
import { SWRConfig } from 'swr';
import { OpenPage } from '@/components/chart/open-page';
import type { ChartAnswer } from '@/lib/export/chart-answer';

/**
/**
 * What charts on a page of the site have around them: the server's first answers, by the API address that gives the
 * same, so that the client asks for nothing it has; and the router, by which they open pages. The answers come as one
 * text of JSON: as an object React would go through every number of it before the page is alive.
 */
export function Answers({ json, children }: { json: string; children: ReactNode }) {
  const fallback = useMemo<Record<string, ChartAnswer>>(() => JSON.parse(json), [json]);
  const router = useRouter();
  return (
    <OpenPage value={router.push}>
      <SWRConfig value={{ fallback }}>{children}</SWRConfig>
    </OpenPage>
  );
}
