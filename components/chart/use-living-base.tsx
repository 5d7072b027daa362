'use client';

import { type ComponentType, type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { whenIdle } from '@/components/ui/when-idle';
import { loadRecharts } from './load-recharts';
import type { BaseProps } from './plot';

type Living = ComponentType<BaseProps & { width: number; height: number }>;

/**
 * Brings Recharts into the page when a reader means a chart, or in an idle moment where a pointer can hover; until
 * then its 100 KB are not asked for. `meant`: a reader does already.
 */
export function useLivingBase(holder: RefObject<HTMLElement | null>, meant = false) {
  const [Living, setLiving] = useState<Living | null>(null);
  const asked = useRef(false);
  const wake = useRef(() => {
    if (asked.current) return;
    asked.current = true;
    loadRecharts().then(
      ({ RechartsBase }) => setLiving(() => RechartsBase),
      // The drawn chart stays; the next touch asks again.
      () => {
        asked.current = false;
      },
    );
  }).current;
  useEffect(() => (meant ? wake() : whenIdle(wake)), [meant, wake]);
  const render = (props: BaseProps): ReactNode => {
    // Measured only when Recharts is there: to measure is to lay out, and most charts are far from being seen.
    const box = Living && holder.current?.getBoundingClientRect();
    return Living && box ? <Living {...props} width={box.width} height={box.height} /> : null;
  };
  return { wake, render };
}
