'use client';

import type { ReactNode } from 'react';
import { useWords } from '#words';
import { Composer } from '@/components/compose/composer';
import { useDashboard } from '@/components/compose/use-dashboard';
import { Share } from '@/components/share/share';
import { NotCome } from '@/components/ui/not-come';
import { PageLink } from '@/components/words/page-link';
import { type CatalogueEntry, chartsOf, isComposed, panelView } from '@/lib/view/dashboard';
import { dashboardShareable } from '@/lib/view/shareable';
import { homeUrl } from '@/lib/view/urls';
import type { View } from '@/lib/view/view';
import { preparePanels } from './meant-panels';
import { Panel } from './panel';

interface Props {
  /** The view of the page as the server read it. */
  readonly shown: View;
  readonly catalogue: readonly CatalogueEntry[];
  readonly home: readonly string[];
  readonly version: string;
  /** What the dashboard is called where it is handed on. */
  readonly title: string;
  readonly plainEditor: ReactNode;
}

/** The charts of a dashboard, and the way to put other ones together: all of one view, which lives in the address. */
export function DashboardDesk({ shown, catalogue, home, version, title, plainEditor }: Props) {
  const say = useWords();
  const { view, go, lost } = useDashboard(shown);
  const composed = isComposed(view);
  const panels = chartsOf(view, home).flatMap((slug) => {
    const entry = catalogue.find((each) => each.slug === slug);
    return entry ? [{ slug, title: entry.title, view: panelView(entry, view) }] : [];
  });
  return (
    <>
      <section className="relative mt-10 print:hidden" aria-label={say('dashboard.thisDashboard')}>
        <div className="absolute top-0 right-0 flex items-center gap-2">
          <Share shareable={dashboardShareable({ title: view.title ?? title, version }, view)} />
        </div>
        <Composer
          label={say(composed ? 'dashboard.edit' : 'dashboard.compose')}
          view={view}
          catalogue={catalogue}
          home={home}
          go={go}
          plain={plainEditor}
          prepare={preparePanels}
        />
        {lost && <NotCome words={say('dashboard.lost')} retry={lost} className="mt-2" />}
        {composed && (
          <p className="mt-2 text-sm">
            <PageLink className="text-accent underline" href={homeUrl()}>
              {say('dashboard.mustersOwnDashboard')}
            </PageLink>
          </p>
        )}
      </section>
      <div className="mt-8 flex flex-col gap-14" data-panels="">
        {panels.map((panel, index) => (
          <Panel key={panel.slug} {...panel} first={index === 0} />
        ))}
      </div>
    </>
  );
}
