'use client';

import { useState } from 'react';
import { useWords } from '#words';
import { PageLink } from '@/components/words/page-link';
import { answerKind } from '@/lib/text/snippets';
import type { Words } from '@/lib/text/words';

const SHOWN = 2000;

interface Tried {
  readonly status: string;
  readonly text: string;
}

/** Asks an address and shows what came: the status, the size, the beginning of it. */
export function TriedAnswer({ url, type }: { url: string; type: string }) {
  const say = useWords();
  const [tried, setTried] = useState<Tried | null>(null);
  const ask = async () => {
    setTried({ status: say('reference.asking'), text: '' });
    setTried(await answerOf(url, type, say));
  };
  return (
    <div>
      <p className="mb-2 flex flex-wrap items-center gap-3 text-sm">
        <button type="button" className="min-h-8 border border-hairline px-3" onClick={ask}>
          {say('reference.ask')}
        </button>
        <PageLink href={url} className="break-all">
          {url}
        </PageLink>
      </p>
      <p role="status" className="text-sm">
        {tried?.status}
      </p>
      {tried && tried.text !== '' && (
        <pre className="mt-2 max-h-80 overflow-auto border border-hairline p-3 text-sm">{tried.text}</pre>
      )}
    </div>
  );
}

async function answerOf(url: string, type: string, say: Words): Promise<Tried> {
  try {
    const response = await fetch(url);
    const bytes = await response.arrayBuffer();
    const rows = response.headers.get('x-total-count');

    const told = { status: response.status, bytes: bytes.byteLength, rows: Number(rows ?? 0) };
    const status = say(rows === null ? 'reference.answered' : 'reference.answeredRows', told);
    const isText = !response.ok || answerKind(type) !== 'file';
    const text = isText ? new TextDecoder().decode(bytes) : '';
    return { status, text: text.length > SHOWN ? `${text.slice(0, SHOWN)} …` : text };
  } catch {
    return { status: say('reference.noAnswer'), text: '' };
  }
}
