import { useWords } from '#words';
import { PageLink } from '@/components/words/page-link';
import { Told } from '@/components/words/told';
import type { Elsewhere, RecordKind } from '@/lib/query/elsewhere';

interface Props {
  readonly kind: RecordKind;
  readonly id: string;
  /** The version that was asked for. */
  readonly version: string;
  readonly elsewhere: Elsewhere;
  readonly urlAt: (version: string) => string;
}

/** The page of a record that does not stand in the version that was asked for: why, and where it is to be found. */
export function ElsewhereNotice({ kind, id, version, elsewhere, urlAt }: Props) {
  const say = useWords();
  const isLater = elsewhere.kind === 'later';
  const found = isLater ? elsewhere.recorded : elsewhere.last;
  const record = say(`record.${kind}`, { id });
  return (
    <div data-elsewhere={elsewhere.kind}>
      <h1 className="font-serif text-xl font-semibold wrap-anywhere">
        {say(isLater ? 'elsewhere.notYet' : 'elsewhere.withdrawn', { record })}
      </h1>
      <p className="mt-2 max-w-2xl">
        {isLater
          ? say('elsewhere.laterWhy', { recorded: elsewhere.recorded, version })
          : say('elsewhere.earlierWhy', { withdrawn: elsewhere.withdrawn, why: elsewhere.why })}{' '}
        <Told
          message="elsewhere.show"
          version={found}
          link={(inside) => (
            <PageLink className="text-accent underline" href={urlAt(found)}>
              {inside}
            </PageLink>
          )}
        />
      </p>
    </div>
  );
}
