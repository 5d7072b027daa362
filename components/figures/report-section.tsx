import { useWords } from '#words';
import { ReportSteps } from '@/components/changes/report-steps';
import type { ToldReport } from '@/lib/export/told-reports';

/** What readers reported of a figure, and what became of it. */
export function ReportSection({ reports }: { readonly reports: readonly ToldReport[] }) {
  const say = useWords();
  return (
    <ul data-reports>
      {reports.map(({ report, status, steps }) => (
        <li key={report} className="border-t border-hairline py-2">
          <p className="text-sm">
            <strong>{say(`report.${status}`)}</strong> <span className="text-muted">({report})</span>
          </p>
          <ReportSteps steps={steps} />
        </li>
      ))}
    </ul>
  );
}
