'use client';

import { type ReactNode, useMemo } from 'react';
import { SWRConfig } from 'swr';
import type { ChartAnswer } from '@/lib/export/chart-answer';

/**
 * The server's first answers, by the API address that gives the same: the client asks for nothing it has. They come as
 * one text of JSON: as an object React would go through every number of it before the page is alive.
 */
export function Answers({ json, children }: { json: string; children: ReactNode }) {
  const fallback = useMemo<Record<string, ChartAnswer>>(() => JSON.parse(json), [json]);
  return <SWRConfig value={{ fallback }}>{children}</SWRConfig>;
}
