'use client';

/** Above a chart whose new view is on its way, or did not come: the old one stays below it. */
export function ChartState({
  loading,
  failed,
  retry,
}: {
  loading: boolean;
  failed: boolean;
  retry: () => void;
}) {
  if (failed) {
    return (
      <p role="alert" className="text-sm text-warning">
        The figures of this view did not come; the chart shows the one before.{' '}
        <button type="button" onClick={retry} className="underline">
          Try again
        </button>
      </p>
    );
  }
  return (
    <div className="h-0.5 overflow-hidden" role="status">
      {loading && (
        <>
          <div className="h-full w-1/3 bg-accent motion-safe:animate-pulse" />
          <span className="sr-only">Loading the view</span>
        </>
      )}
    </div>
  );
}
