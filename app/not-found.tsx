export default function NotFound() {
  return (
    <>
      <h1 className="font-serif text-xl font-semibold">There is nothing at this address</h1>
      <p className="mt-2 max-w-2xl">
        No chart, figure or source has it, and none ever had: what Muster withdraws keeps its page. All charts
        are in the{' '}
        <a className="text-accent underline" href="/charts">
          list of charts
        </a>
        , all documents in the{' '}
        <a className="text-accent underline" href="/sources">
          list of sources
        </a>
        .
      </p>
    </>
  );
}
