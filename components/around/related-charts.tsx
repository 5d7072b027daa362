import { useWords } from '#words';
import { PageSection } from '@/components/ui/page-section';
import { PageLink } from '@/components/words/page-link';

interface Related {
  readonly slug: string;
  readonly title: string;
  readonly href: string;
  /** What it has in common: "US troops in Afghanistan"; "also of the United States". */
  readonly why: string;
}

/** Charts of the same series or forces, each with what it has in common. */
export function RelatedCharts({ charts }: { charts: readonly Related[] }) {
  const say = useWords();
  if (charts.length === 0) return null;
  return (
    <div className="print:hidden">
      <PageSection id="related" title={say('around.relatedCharts')}>
        <ul className="grid gap-x-8 gap-y-2 text-sm sm:grid-cols-2">
          {charts.map(({ slug, title, href, why }) => (
            <li key={slug}>
              <PageLink className="inline-flex min-h-6 items-center text-accent underline" href={href}>
                {title}
              </PageLink>
              <span className="block text-muted">{why}</span>
            </li>
          ))}
        </ul>
      </PageSection>
    </div>
  );
}
