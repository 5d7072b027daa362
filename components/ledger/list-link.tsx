'use client';

import type { AriaAttributes, MouseEvent, ReactNode } from 'react';
import { PageLink } from '@/components/words/page-link';
import type { ListView } from '@/lib/view/read-list-view';
import { type Go, listUrl } from './use-list-view';

interface Props {
  readonly to: ListView;
  readonly go: Go;
  readonly className?: string;
  readonly label?: string | undefined;
  readonly current?: AriaAttributes['aria-current'];
  readonly children: ReactNode;
}

/** A link to another view of the list: followed in place, and by itself before and without JavaScript. */
export function ListLink({ to, go, className, label, current, children }: Props) {
  const onClick = (event: MouseEvent) => {
    if (!isPlain(event)) return;
    event.preventDefault();
    go(to);
  };
  return (
    <PageLink
      href={listUrl(to)}
      onClick={onClick}
      className={className}
      aria-label={label}
      aria-current={current}
    >
      {children}
    </PageLink>
  );
}

/** Whether a press means this page, and not a tab of its own. */
export function isPlain({ metaKey, ctrlKey, shiftKey, altKey, button }: MouseEvent): boolean {
  return !(metaKey || ctrlKey || shiftKey || altKey) && button === 0;
}
