'use client';

import { Answers } from '@/components/view/answers';
import type { ChartAnswer } from '@/lib/export/chart-answer';
import { chartDataUrl } from '@/lib/view/urls';
import { ChartPanel, type PanelProps } from './chart-panel';
import { servedAnswer } from './served-answers';

interface Props extends PanelProps {
  /** What the panel begins with; without it, it asks the API. */
  readonly answer?: ChartAnswer | undefined;
}

/** A chart of a dashboard with its code and, where it was drawn before, its answer. */
export function LivingPanel({ answer, ...panel }: Props) {
  return (
    <Answers fallback={answer ? { [chartDataUrl(panel.slug, panel.view)]: answer } : {}}>
      <ChartPanel {...panel} />
    </Answers>
  );
}

/** The same as the server draws it. */
export function ServedPanel(panel: PanelProps) {
  return <LivingPanel {...panel} answer={servedAnswer(panel.slug, panel.view)} />;
}
