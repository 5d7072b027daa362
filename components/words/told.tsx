import { createElement, Fragment, type ReactNode } from 'react';
import { useWords } from '#words';
import type { MessageKey, Tags } from '@/lib/text/words';

/** A message with links or marks in it. `tags` make what stands between them. */
export function Told({ message, ...tags }: { readonly message: MessageKey } & Tags<ReactNode>): ReactNode {
  const say = useWords();
  // As arguments and not as a list: the parts of a sentence need no keys.
  return createElement(Fragment, null, ...say.parts<ReactNode>(message, tags));
}
