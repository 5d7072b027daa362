import type { MouseEvent, ReactNode } from 'react';
import { PageLink } from '@/components/words/page-link';
import { homeUrl } from '@/lib/view/urls';
import { EDITOR_ID, type Editing, type Step } from './editing';

interface Props {
  readonly step: Step;
  readonly take: Editing['take'];
  /** Names the link for whoever does not see its sign, and for the focus. */
  readonly label?: string;
  readonly name: string;
  readonly current?: boolean;
  readonly className: string;
  readonly children: ReactNode;
}

/** One change of a dashboard as a link to the dashboard that it makes. */
export function StepLink({ step, take, label, name, current, className, children }: Props) {
  const onClick = (event: MouseEvent) => {
    if (!take || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    take(step);
  };
  return (
    <PageLink
      href={take ? homeUrl(step.to) : `${homeUrl(step.to)}#${EDITOR_ID}`}
      onClick={take && onClick}
      aria-label={label}
      aria-current={current ? 'true' : undefined}
      data-step={name}
      className={className}
    >
      {children}
    </PageLink>
  );
}
