'use client';

import { type ReactNode, useState } from 'react';
import { BUTTON } from '@/components/ui/menu';
import type { View } from '@/lib/view/view';
import { EDITOR_ID, type Editing } from './editing';

const loadEditor = () => import('./live-editor');
type Editor = Awaited<ReturnType<typeof loadEditor>>['LiveEditor'];

interface Props extends Omit<Editing, 'take'> {
  readonly label: string;
  readonly go: (view: View) => void;
  /** The editor of links and forms, from the server. */
  readonly plain: ReactNode;
  /** Brings what must be there before a first step is taken. */
  readonly prepare: () => Promise<unknown>;
}

/** The way into composing: unfolds an editor of links, and puts the living one in its place once it has come. */
export function Composer({ label, plain, prepare, ...editing }: Props) {
  const [editor, setEditor] = useState<{ readonly Editor: Editor } | null>(null);
  // Without it the editor of links does the same, a page a step.
  const load = () =>
    void Promise.all([loadEditor(), prepare()]).then(
      ([{ LiveEditor }]) => setEditor({ Editor: LiveEditor }),
      () => null,
    );
  return (
    <details onToggle={load} onPointerEnter={load} onFocus={load}>
      <summary className={`${BUTTON} list-none [&::-webkit-details-marker]:hidden`}>{label}</summary>
      <div id={EDITOR_ID} className="mt-3 scroll-mt-16 border-y border-hairline bg-ground py-4">
        {editor ? <editor.Editor {...editing} /> : plain}
      </div>
    </details>
  );
}
