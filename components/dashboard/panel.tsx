'use client';

import { Activity, lazy, useState } from 'react';
import type { PanelProps } from './chart-panel';
import { loadPanel, MEANT, meantPanel } from './meant-panels';

const Served = lazy(() => loadPanel().then(({ ServedPanel }) => ({ default: ServedPanel })));
const Living = lazy(() => loadPanel().then(({ LivingPanel }) => ({ default: LivingPanel })));

/** A chart of a dashboard. Where the server drew it, its HTML is all that it needs until a reader means it. */
export function Panel(panel: PanelProps) {
  const [Body] = useState(() => bodyOf(panel));
  return (
    <div {...{ [MEANT]: panel.slug }}>
      {/* Activity and not Suspense: the server may put off what stands in Suspense, and then nobody sees it without JavaScript. */}
      <Activity>
        <Body {...panel} />
      </Activity>
    </div>
  );
}

function bodyOf({ slug, view }: PanelProps) {
  if (typeof window === 'undefined') return Served;
  // There while React takes over what the server drew, and not yet for a chart that is put in later. To learn it from
  // React would render the panel once more, and what gets new properties is no longer left to the server's HTML.
  const drawn = document.querySelector(`[${MEANT}="${slug}"]`);
  return drawn ? lazy(() => meantPanel(slug, view)) : Living;
}
