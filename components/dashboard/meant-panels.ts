import { loadRecharts } from '@/components/chart/load-recharts';
import { whenIdle } from '@/components/ui/when-idle';

/** Marks the part of the page that holds the charts of a dashboard. */
export const PANELS = 'data-panels';

const loadPanels = () => import('./chart-panels');
type Panels = Awaited<ReturnType<typeof loadPanels>>;

/** Ends the waiting for a sign: the charts are needed. */
let mean: () => void = () => {};

/** The living charts of a dashboard, for what cannot wait until a reader means one of them. */
export function preparePanels(): Promise<Panels> {
  const coming = loadPanels();
  coming.then(mean, () => {});
  return coming;
}

/**
 * The living charts of a dashboard, once a reader means one of them: points at it, touches it, tabs into it; or in an
 * idle moment. Until then the server's HTML is all that they need, and where they do not come it stays: the next sign
 * asks again. The server itself does not wait.
 */
export async function meantPanels(): Promise<Panels> {
  if (typeof window === 'undefined') return loadPanels();
  for (;;) {
    await sign();
    const panels = await loadPanels().catch(() => null);
    if (panels) return panels;
  }
}

/** At the window, before React: it keeps events of what is not alive yet to itself. */
function sign(): Promise<void> {
  return new Promise((resolve) => {
    const events = ['pointerover', 'pointerdown', 'focusin'] as const;
    mean = () => {
      callOff();
      for (const event of events) window.removeEventListener(event, onEvent, { capture: true });
      resolve();
    };
    const onEvent = ({ target }: Event) => {
      if (!(target instanceof Element) || !target.closest(`[${PANELS}]`)) return;
      // Both at once: a chart that is meant will need them one after the other.
      if (target.closest('[data-chart]')) loadRecharts().catch(() => null);
      mean();
    };
    for (const event of events) window.addEventListener(event, onEvent, { capture: true, passive: true });
    const callOff = whenIdle(() => mean());
  });
}
