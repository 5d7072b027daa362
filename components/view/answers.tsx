'use client';

import { useRouter } from 'next/navigation';
import type { ReactNode } from 'react';
import { SWRConfig } from 'swr';
import { OpenPage } from '@/components/chart/open-page';
import type { ChartAnswer } from '@/lib/export/chart-answer';

/**
 * What charts on a page of the site have around them: the server's first answers, by the API address that gives the
 * same, so that the client asks for nothing it has; and the router, by which they open pages.
 */
export function Answers({
  fallback,
  children,
}: {
  fallback: Readonly<Record<string, ChartAnswer>>;
  children: ReactNode;
}) {
  const router = useRouter();
  return (
    <OpenPage value={router.push}>
      <SWRConfig value={{ fallback }}>{children}</SWRConfig>
    </OpenPage>
  );
}
