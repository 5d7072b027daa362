import { useWords } from '#words';
import { PageLink } from '@/components/words/page-link';
import type { ToldReport } from '@/lib/export/told-reports';
import { dayText } from '@/lib/text/as-of-text';
import { figureUrl } from '@/lib/view/urls';
import { ReportSteps } from './report-steps';

/** Reports that figures are wrong: which figure, how it stands, and step by step what became of it. */
export function ReportList({ reports }: { readonly reports: readonly ToldReport[] }) {
  const say = useWords();
  if (reports.length === 0) return <p className="text-sm">{say('changes.noFigureHasBeenReported')}</p>;
  return (
    <ul className="text-sm" data-reports>
      {reports.map(({ report, figure, title, status, steps }) => (
        <li key={`${report} ${figure}`} className="border-t border-hairline py-2">
          <p>
            <PageLink className="font-semibold text-accent underline" href={figureUrl(figure)}>
              {title}
            </PageLink>
          </p>
          <p>
            {say(`report.${status}`)}{' '}
            <span className="text-muted">
              ({report}, {dayText(steps.at(-1)?.day ?? '', say)})
            </span>
          </p>
          <ReportSteps steps={steps} />
        </li>
      ))}
    </ul>
  );
}
