import { useWords } from '#words';
import { InEnglish } from '@/components/words/in-english';
import { PageLink } from '@/components/words/page-link';
import { Told } from '@/components/words/told';
import type { Correction } from '@/lib/model/ledger-records';
import { dayText } from '@/lib/text/as-of-text';
import { changesUrl } from '@/lib/view/urls';

/** The steps of a report, oldest first, each with its day and reason. */
export function ReportSteps({ steps }: { readonly steps: readonly Correction[] }) {
  const say = useWords();
  return (
    <ol className="text-sm" data-report-steps>
      {steps.map(({ day, status, reason, version }) => (
        <li key={status} className="wrap-anywhere">
          <span className="text-muted">{dayText(day, say)}.</span> {say(`step.${status}`)}
          {version && (
            <>
              {' '}
              <Told
                message="changes.inVersion"
                version={version}
                link={(inside) => (
                  <PageLink
                    className="inline-flex min-h-6 items-center underline"
                    href={`${changesUrl()}#v-${version}`}
                  >
                    {inside}
                  </PageLink>
                )}
              />
            </>
          )}
          : <InEnglish>{reason}</InEnglish>
        </li>
      ))}
    </ol>
  );
}
