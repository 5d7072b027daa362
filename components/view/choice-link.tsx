'use client';

import type { MouseEvent } from 'react';
import { choiceLook } from '@/components/ui/choice-look';
import { PageLink } from '@/components/words/page-link';
import { chartUrl } from '@/lib/view/urls';
import type { View } from '@/lib/view/view';

interface Props {
  readonly slug: string;
  readonly to: View;
  readonly current: boolean;
  readonly label: string;
  readonly go: (view: View) => void;
}

/** One choice of a control: a link to the view that it makes, so that it works before and without JavaScript. */
export function ChoiceLink({ slug, to, current, label, go }: Props) {
  const onClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go(to);
  };
  return (
    <PageLink
      href={chartUrl(slug, to)}
      onClick={onClick}
      aria-current={current ? 'true' : undefined}
      className={choiceLook(current)}
    >
      {label}
    </PageLink>
  );
}
