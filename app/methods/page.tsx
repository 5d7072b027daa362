import type { ReactNode } from 'react';
import { pageWords } from '@/app/page-words';
import { PageLink } from '@/components/words/page-link';
import { Told } from '@/components/words/told';
import { changesUrl, methodsUrl } from '@/lib/view/urls';
import { singlePage } from '../single-page';
import { NotThese } from './not-these';
import { PlanCases } from './plan-cases';

export const generateMetadata = () =>
  singlePage({ title: 'page.methods', description: 'methods.description', url: methodsUrl() });

export default async function Methods() {
  const say = await pageWords();
  return (
    <>
      <h1 className="font-serif text-xl font-semibold">{say('methods.methods')}</h1>
      <p className="mb-4 text-muted">
        <Told
          message="methods.intro"
          link={(inside) => (
            <a className="underline" href="#not">
              {inside}
            </a>
          )}
        />
      </p>
      <div className="max-w-3xl">
        <Rule title={say('methods.whatAFigureIs')}>{say('methods.oneSourcesStatementOfOne')}</Rule>
        <Rule title={say('methods.threeDates')}>{say('methods.asOfTheDateThat')}</Rule>
        <Rule title={say('methods.actualPlannedAuthorizedEstimate')}>
          {say('methods.actualALevelThatThe')}
        </Rule>
        <Rule title={say('methods.preferredFiguresAndLines')}>{say('methods.aLineJoinsThePreferred')}</Rule>
        <Rule title={say('methods.whereMarksStand')}>{say('methods.aDayStandsAtItself')}</Rule>
        <Rule title={say('common.whoDisagrees')}>{say('methods.rivalsAreFiguresOfThe')}</Rule>
        <Rule title={say('methods.metMissedDroppedOpen')} id="plans">
          {say('methods.plansRule')}
          <ul className="my-2 list-disc pl-5">
            {(['met', 'dropped', 'missed', 'open'] as const).map((outcome) => (
              <li key={outcome}>
                <Told message={`methods.outcome.${outcome}`} b={(inside) => <strong>{inside}</strong>} />
              </li>
            ))}
          </ul>
          {say('methods.plansTolerance')}
          <PlanCases />
        </Rule>
        <Rule title={say('methods.sumsAndStacks')}>{say('methods.nationsAreStackedOnlyInto')}</Rule>
        <Rule title={say('methods.missingIsNotZero')}>{say('methods.whereNothingWasReportedOr')}</Rule>
        <Rule title={say('methods.versionsAndCorrections')} id="versions">
          <Told
            message="methods.versions"
            link={(inside) => (
              <PageLink className="text-accent underline" href={changesUrl()}>
                {inside}
              </PageLink>
            )}
          />
        </Rule>
        <Rule title={say('methods.knownOnADay')} id="known">
          {say('methods.withKnownAndADay')}
        </Rule>
        <Rule title={say('methods.howToCite')} id="citing">
          <Told
            message="methods.citing"
            link={(inside) => (
              <a
                className="text-accent underline"
                href="https://github.com/juris-m/citeproc-js"
                rel="noopener noreferrer external"
              >
                {inside}
              </a>
            )}
          />
        </Rule>
      </div>
      <section className="mt-10 border-t border-ink pt-4" aria-labelledby="not">
        <h2 id="not" className="mb-4 font-serif text-lg font-semibold">
          {say('common.whatTheseNumbersAreNot')}
        </h2>
        <NotThese />
      </section>
    </>
  );
}

function Rule({ title, id, children }: { title: string; id?: string; children: ReactNode }) {
  return (
    <section className="mb-5" id={id}>
      <h2 className="font-serif text-lg font-semibold">{title}</h2>
      <div>{children}</div>
    </section>
  );
}
