import { loadRecharts } from '@/components/chart/load-recharts';
import { whenIdle } from '@/components/ui/when-idle';

/** Marks the part of the page that holds the charts of a dashboard. */
export const PANELS = 'data-panels';

const loadPanels = () => import('./chart-panels');
type Panels = Awaited<ReturnType<typeof loadPanels>>;

let mean: () => void = () => {};
const meant = new Promise<void>((resolve) => {
  mean = resolve;
});

/** The living charts of a dashboard, for what cannot wait until a reader means one of them. */
export function preparePanels(): Promise<Panels> {
  mean();
  return loadPanels();
}

/**
 * The living charts of a dashboard, once a reader means one of them: points at it, touches it, tabs into it; or in an
 * idle moment. Until then the server's HTML is all that they need. The server itself does not wait.
 */
export async function meantPanels(): Promise<Panels> {
  if (typeof window !== 'undefined') {
    const stop = listen();
    await meant;
    stop();
  }
  return loadPanels();
}

/** At the window, before React: it keeps events of what is not alive yet to itself. */
function listen(): () => void {
  const onEvent = ({ target }: Event) => {
    if (!(target instanceof Element) || !target.closest(`[${PANELS}]`)) return;
    // Both at once: a chart that is meant will need them one after the other.
    if (target.closest('[data-chart]')) loadRecharts().catch(() => null);
    mean();
  };
  const events = ['pointerover', 'pointerdown', 'focusin'] as const;
  for (const event of events) window.addEventListener(event, onEvent, { capture: true, passive: true });
  const callOff = whenIdle(mean);
  return () => {
    callOff();
    for (const event of events) window.removeEventListener(event, onEvent, { capture: true });
  };
}
