'use client';

import type { ReactNode } from 'react';
import { SWRConfig } from 'swr';
import type { ChartAnswer } from '@/lib/export/chart-answer';

/** The server's first answers, by the API address that gives the same: the client asks for nothing it has. */
export function Answers({
  fallback,
  children,
}: {
  fallback: Readonly<Record<string, ChartAnswer>>;
  children: ReactNode;
}) {
  return <SWRConfig value={{ fallback }}>{children}</SWRConfig>;
}
