'use client';

import { useWords } from '#words';

export default function ErrorPage({ reset }: { reset: () => void }) {
  const say = useWords();
  return (
    <>
      <h1 className="font-serif text-xl font-semibold">{say('error.thisPageCouldNotBe')}</h1>
      <p className="mt-2 mb-4">{say('error.theFaultIsOursWhat')}</p>
      <button
        type="button"
        onClick={reset}
        className="min-h-8 rounded border border-hairline px-3 hover:border-ink"
      >
        {say('error.tryAgain')}
      </button>
    </>
  );
}
