import type { ComponentType } from 'react';
import { fetchAnswer } from '@/components/chart/fetch-answer';
import { loadRecharts } from '@/components/chart/load-recharts';
import { whenIdle } from '@/components/ui/when-idle';
import { chartDataUrl } from '@/lib/view/urls';
import type { View } from '@/lib/view/view';
import type { PanelProps } from './chart-panel';

/** Marks the place of a chart on a dashboard, and says which. */
export const MEANT = 'data-panel';

/** The code of living charts: nothing that a page needs before a reader means one. */
export const loadPanel = () => import('./living-panel');

/** How to wake each chart that waits, and what comes of it. */
const waiting = new Map<string, { readonly mean: () => void; readonly woken: Promise<unknown> }>();

/**
 * The living panel of a chart that the server drew, with the answer that it was drawn from, once a reader means it:
 * points at it, touches it, tabs into it; or in an idle moment when it is near. What does not come is asked for again
 * when it is meant again; until then the drawn one stays.
 */
export function meantPanel(slug: string, view: View): Promise<{ default: ComponentType<PanelProps> }> {
  let mean = () => {};
  const meant = new Promise<void>((resolve) => {
    mean = resolve;
  });
  const woken = meant.then(() => wake(slug, view)).finally(() => waiting.delete(slug));
  waiting.set(slug, { mean, woken });
  listen();
  return woken.catch(() => meantPanel(slug, view));
}

async function wake(slug: string, view: View) {
  const [{ LivingPanel }, answer] = await Promise.all([loadPanel(), fetchAnswer(chartDataUrl(slug, view))]);
  return { default: (panel: PanelProps) => <LivingPanel {...panel} answer={answer} /> };
}

/** Wakes all charts of a dashboard, for what cannot wait until a reader means one of them. */
export function preparePanels(): Promise<unknown> {
  const woken = [...waiting.values()].map((panel) => {
    panel.mean();
    return panel.woken;
  });
  return Promise.all([loadPanel(), ...woken]);
}

let listens = false;

/** At the window, before React: it keeps events of what is not alive yet to itself. */
function listen(): void {
  if (listens) return;
  listens = true;
  for (const event of ['pointerover', 'pointerdown', 'focusin'])
    window.addEventListener(event, meanTarget, { capture: true, passive: true });
  whenIdle(meanWhatIsNear);
}

function meanTarget({ target }: Event): void {
  const panel = target instanceof Element ? target.closest(`[${MEANT}]`) : null;
  const asleep = panel && waiting.get(panel.getAttribute(MEANT) ?? '');
  if (!asleep) return;
  // Both at once: a chart that is meant will need them one after the other.
  if ((target as Element).closest('[data-chart]')) loadRecharts().catch(() => null);
  asleep.mean();
}

/** Each chart comes alive when the reader has come within a screen of it, and in an idle moment of its own. */
function meanWhatIsNear(): void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        requestIdleCallback(() => waiting.get(target.getAttribute(MEANT) ?? '')?.mean());
      }
    },
    { rootMargin: '100%' },
  );
  for (const panel of document.querySelectorAll(`[${MEANT}]`)) observer.observe(panel);
}
