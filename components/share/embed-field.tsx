'use client';

import { useId, useState } from 'react';
import { useWords } from '#words';
import { embedCode } from '@/lib/text/embed-code';
import type { Shareable } from '@/lib/view/shareable';
import { CopyField } from './copy-field';
import type { useCopy } from './use-copy';

interface Props {
  readonly embed: NonNullable<Shareable['embed']>;
  readonly title: string;
  readonly version: string;
  readonly copying: ReturnType<typeof useCopy>;
}

/** The code that shows a chart on another page: of the newest figures, or of this version for ever. */
export function EmbedField({ embed, title, version, copying }: Props) {
  const say = useWords();
  const name = useId();
  const [which, setWhich] = useState<keyof typeof embed>('newest');
  const choices = { newest: say('share.newestFigures'), pinned: say('share.version', { version }) } as const;
  return (
    <CopyField
      label={say('share.codeToEmbedTheChart')}
      text={embedCode({ address: location.origin + embed[which], title })}
      lines={3}
      copying={copying}
      choices={
        <fieldset className="flex flex-wrap gap-x-4 text-sm">
          <legend className="sr-only">{say('share.figuresInTheEmbeddedChart')}</legend>
          {(Object.keys(choices) as (keyof typeof choices)[]).map((each) => (
            <label key={each} className="inline-flex min-h-8 items-center gap-1.5">
              <input
                type="radio"
                name={name}
                checked={which === each}
                onChange={() => setWhich(each)}
                className="size-4 accent-[var(--us)]"
              />
              {choices[each]}
            </label>
          ))}
        </fieldset>
      }
    />
  );
}
