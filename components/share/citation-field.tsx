'use client';

import { useState } from 'react';
import useSWR from 'swr';
import { useWords } from '#words';
import { BUTTON } from '@/components/ui/menu';
import { PageLink } from '@/components/words/page-link';
import type { Shareable } from '@/lib/view/shareable';
import { CopyField } from './copy-field';
import type { useCopy } from './use-copy';

interface Props {
  readonly citations: Shareable['citations'];
  readonly copying: ReturnType<typeof useCopy>;
}

/** The citation in the form that a reader's paper or program takes; the API writes it. */
export function CitationField({ citations, copying }: Props) {
  const say = useWords();
  const [form, setForm] = useState(citations[0]?.form);
  const url = citations.find((each) => each.form === form)?.url;
  const { data, error } = useSWR(url ?? null, fetchText, {
    revalidateOnFocus: false,
    shouldRetryOnError: false,
  });
  return (
    <CopyField
      label={say('share.citation')}
      hint={say('share.ofTheVersionThatIs')}
      text={data ?? (error ? say('share.citationNotCome') : say('share.citationComing'))}
      lines={4}
      copying={copying}
      disabled={data === undefined}
      choices={
        <label className="mt-1 block text-sm text-muted">
          {say('share.form')}{' '}
          <select
            value={form}
            onChange={(event) => setForm(event.target.value)}
            className="h-8 rounded border border-hairline bg-ground px-2 text-ink"
          >
            {citations.map((each) => (
              <option key={each.form}>{each.form}</option>
            ))}
          </select>
        </label>
      }
      more={
        <PageLink className={BUTTON} href={url} download>
          {say('share.save')}
        </PageLink>
      }
    />
  );
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The citation did not come (${response.status}).`);
  return response.text();
}
