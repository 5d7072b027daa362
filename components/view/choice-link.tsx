'use client';

import type { MouseEvent } from 'react';
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
    <a
      href={chartUrl(slug, to)}
      onClick={onClick}
      aria-current={current ? 'true' : undefined}
      className={`inline-flex min-h-8 items-center border-b-2 px-2 no-underline ${
        current
          ? 'border-ink font-semibold text-ink'
          : 'border-transparent text-muted hover:text-ink forced-colors:border-[Canvas]'
      }`}
    >
      {label}
    </a>
  );
}
