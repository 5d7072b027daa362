import type { ListedChart } from '@/components/dashboard/chart-list';
import { chartAnswer } from '@/lib/http/chart-answers';
import type { Ledger } from '@/lib/ledger/ledger';
import { TOPICS, type Topic } from '@/lib/model/lists';
import { chartUrl } from '@/lib/view/urls';
import { DEFAULT_VIEW, type View } from '@/lib/view/view';

interface TopicCharts {
  readonly topic: Topic;
  readonly charts: readonly ListedChart[];
}

/** The catalogue by theme, in its order, each chart as it is by itself. */
export function chartsByTopic(ledger: Ledger, view: View): TopicCharts[] {
  const clocks = { ...DEFAULT_VIEW, known: view.known, v: view.v };
  const all = ledger.catalogue.charts.map((chart) => ({
    slug: chart.slug,
    title: chart.title,
    subtitle: chart.subtitle,
    topic: chart.topic,
    href: chartUrl(chart.slug, clocks),
    marks: chartAnswer(ledger, chart, clocks).marks,
  }));
  return TOPICS.map((topic) => ({ topic, charts: all.filter((chart) => chart.topic === topic) })).filter(
    ({ charts }) => charts.length > 0,
  );
}
