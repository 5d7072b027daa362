import type { Elsewhere } from '@/lib/query/elsewhere';

interface Props {
  /** What it is, in a word: figure, document, chart. */
  readonly what: string;
  readonly id: string;
  /** The version that was asked for. */
  readonly version: string;
  readonly elsewhere: Elsewhere;
  readonly urlAt: (version: string) => string;
}

/** The page of a record that does not stand in the version that was asked for: why, and where it is to be found. */
export function ElsewhereNotice({ what, id, version, elsewhere, urlAt }: Props) {
  const { title, words, found } = told(elsewhere, what, version);
  return (
    <div data-elsewhere={elsewhere.kind}>
      <h1 className="font-serif text-xl font-semibold wrap-anywhere">
        The {what} {id} {title}
      </h1>
      <p className="mt-2 max-w-2xl">
        {words}{' '}
        <a className="text-accent underline" href={urlAt(found)}>
          Show it in version {found}
        </a>
        .
      </p>
    </div>
  );
}

function told(elsewhere: Elsewhere, what: string, version: string) {
  if (elsewhere.kind === 'later') {
    const { recorded } = elsewhere;
    const words = `It was first recorded in version ${recorded}, after version ${version}, which this link asks for.`;
    return { title: 'was not yet recorded', words, found: recorded };
  }
  const { withdrawn, why, last } = elsewhere;
  const words = `This ${what} was withdrawn in version ${withdrawn}: ${why}.`;
  return { title: 'was withdrawn', words, found: last };
}
