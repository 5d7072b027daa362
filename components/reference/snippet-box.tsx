'use client';

import { useState } from 'react';
import { useWords } from '#words';
import { answerKind, SNIPPET_LANGUAGES, type SnippetLanguage, toSnippets } from '@/lib/text/snippets';

/** An address as it is asked in the reader's language, to copy. */
export function SnippetBox({ url, type }: { url: string; type: string }) {
  const say = useWords();
  const [language, setLanguage] = useState<SnippetLanguage>('curl');
  const [said, setSaid] = useState('');
  const snippets = toSnippets(url, answerKind(type));
  const snippet = snippets[language];
  const copy = async () => {
    if (snippet === null) return;
    try {
      await navigator.clipboard.writeText(snippet);
      setSaid(say('reference.copied', { language }));
    } catch {
      setSaid(say('reference.refused'));
    }
  };
  return (
    <div>
      <fieldset className="mb-2 flex flex-wrap gap-x-4 gap-y-1 text-sm">
        <legend className="sr-only">{say('reference.copyAs')}</legend>
        {SNIPPET_LANGUAGES.map((each) => (
          <label key={each} className="inline-flex min-h-6 items-center gap-1">
            <input
              type="radio"
              name="language"
              checked={each === language}
              onChange={() => {
                setLanguage(each);
                setSaid('');
              }}
            />
            {each}
          </label>
        ))}
      </fieldset>
      <pre className="border border-hairline p-3 whitespace-pre-wrap [overflow-wrap:anywhere] text-sm">
        <code>{snippet ?? say('reference.csvOnly', { language })}</code>
      </pre>
      <p className="mt-2 flex flex-wrap items-center gap-3 text-sm">
        <button
          type="button"
          className="min-h-8 border border-hairline px-3"
          disabled={snippet === null}
          onClick={copy}
        >
          {say('reference.copy')}
        </button>
        <span role="status">{said}</span>
      </p>
    </div>
  );
}
