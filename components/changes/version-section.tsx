import { useWords } from '#words';
import { InEnglish } from '@/components/words/in-english';
import { PageLink } from '@/components/words/page-link';
import type { ToldChanges } from '@/lib/export/told-changes';
import type { Version } from '@/lib/model/ledger-records';
import { dayText } from '@/lib/text/as-of-text';
import { figuresApiUrl, homeUrl } from '@/lib/view/urls';
import { DEFAULT_VIEW } from '@/lib/view/view';
import { ChangeLists } from './change-lists';
import { ChangePart } from './change-part';
import { FirstFigures } from './first-figures';

interface Props extends Version {
  readonly figures: number;
  readonly sources: number;
  readonly told: ToldChanges;
  /** The address of what changed since the version before; null for the first one. */
  readonly difference: string | null;
}

const LINK = 'inline-flex min-h-6 items-center underline';

/** One version: what it is, what came, changed and went with it, and where it can be seen as it was. */
export function VersionSection({ date, sha256, note, figures, sources, told, difference }: Props) {
  const say = useWords();
  const pinned = { ...DEFAULT_VIEW, v: date };
  return (
    <section className="mb-10 border-t border-ink pt-3" id={`v-${date}`} aria-labelledby={`v-${date}-title`}>
      <h2 id={`v-${date}-title`} className="font-serif text-lg font-semibold">
        {say('changes.version', { version: date })}
      </h2>
      <p>
        <InEnglish>{note}</InEnglish>
      </p>
      <p className="text-sm text-muted">
        {say('changes.standIn', { count: figures, sources })}
        {sha256 && (
          <>
            {' '}
            SHA-256 <code className="text-xs wrap-anywhere">{sha256}</code>
          </>
        )}
      </p>
      <p className="flex flex-wrap gap-x-5 text-sm">
        <PageLink className={LINK} href={homeUrl(pinned)}>
          {say('changes.dashboardOf', { day: dayText(date, say) })}
        </PageLink>
        <PageLink className={LINK} href={figuresApiUrl('csv', pinned)} download>
          {say('changes.allItsFiguresCsv')}
        </PageLink>
        {difference && (
          <PageLink className={LINK} href={difference}>
            {say('changes.whatChangedJson')}
          </PageLink>
        )}
      </p>
      {difference ? (
        <ChangeLists told={told} level={3} />
      ) : (
        <ChangePart level={3} title={say('changes.added', { count: told.counts.added })}>
          <FirstFigures version={date} added={told.added} />
        </ChangePart>
      )}
    </section>
  );
}
