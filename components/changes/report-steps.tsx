import type { Correction } from '@/lib/model/ledger-records';
import { dayText } from '@/lib/text/as-of-text';
import { STEP_TEXT } from '@/lib/text/report-text';
import { changesUrl } from '@/lib/view/urls';

/** The steps of a report, oldest first, each with its day and reason. */
export function ReportSteps({ steps }: { readonly steps: readonly Correction[] }) {
  return (
    <ol className="text-sm" data-report-steps>
      {steps.map(({ day, status, reason, version }) => (
        <li key={status} className="wrap-anywhere">
          <span className="text-muted">{dayText(day)}.</span> {STEP_TEXT[status]}
          {version && (
            <>
              {' '}
              in{' '}
              <a className="inline-flex min-h-6 items-center underline" href={`${changesUrl()}#v-${version}`}>
                version {version}
              </a>
            </>
          )}
          : {reason}
        </li>
      ))}
    </ol>
  );
}
