import { SmallChart } from '@/components/chart/small-chart';
import { PageLink } from '@/components/words/page-link';
import type { Marks } from '@/lib/chart/marks';

export interface ListedChart {
  readonly slug: string;
  readonly title: string;
  readonly subtitle: string;
  readonly href: string;
  readonly marks: Marks;
}

/** Charts with a small drawing of each. */
export function ChartList({ charts }: { charts: readonly ListedChart[] }) {
  return (
    <ul className="grid gap-x-8 gap-y-6 sm:grid-cols-2 lg:grid-cols-3">
      {charts.map(({ slug, title, subtitle, href, marks }) => (
        <li key={slug} className="relative flex flex-col" data-listed={slug}>
          <SmallChart marks={marks} />
          <PageLink
            href={href}
            className="mt-2 font-serif text-base font-semibold no-underline after:absolute after:inset-0 hover:underline"
          >
            {title}
          </PageLink>
          <p className="text-sm text-muted">{subtitle}</p>
        </li>
      ))}
    </ul>
  );
}

/** The same in less room: the drawing beside the title, a line each. */
export function CompactChartList({ charts }: { charts: readonly Omit<ListedChart, 'subtitle'>[] }) {
  return (
    <ul className="text-sm">
      {charts.map(({ slug, title, href, marks }) => (
        <li
          key={slug}
          className="relative grid min-h-11 grid-cols-[4.5rem_1fr] items-center gap-x-3 py-1"
          data-listed={slug}
        >
          <SmallChart marks={marks} low />
          <PageLink href={href} className="no-underline after:absolute after:inset-0 hover:underline">
            {title}
          </PageLink>
        </li>
      ))}
    </ul>
  );
}
