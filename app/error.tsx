'use client';

export default function ErrorPage({ reset }: { reset: () => void }) {
  return (
    <>
      <h1 className="font-serif text-xl font-semibold">This page could not be made</h1>
      <p className="mt-2 mb-4">The fault is ours. What you asked for is still there.</p>
      <button
        type="button"
        onClick={reset}
        className="min-h-8 rounded border border-hairline px-3 hover:border-ink"
      >
        Try again
      </button>
    </>
  );
}
