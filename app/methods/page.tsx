import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { changesUrl, methodsUrl } from '@/lib/view/urls';
import { pageMetadata } from '../link-preview';
import { NotThese } from './not-these';
import { PlanCases } from './plan-cases';

export const metadata: Metadata = pageMetadata({
  title: 'Methods',
  description:
    'How Muster counts: what a figure is, its three dates, plans and levels, preferred figures, who disagrees, versions and corrections.',
  url: methodsUrl(),
  canonical: methodsUrl(),
});

export default function Methods() {
  return (
    <>
      <h1 className="font-serif text-xl font-semibold">Methods</h1>
      <p className="mb-4 text-muted">
        How figures are chosen, counted, ranked, dated, versioned and corrected;{' '}
        <a className="underline" href="#not">
          what these numbers are not
        </a>
        .
      </p>
      <div className="max-w-3xl">
        <Rule title="What a figure is">
          One source’s statement of one number, true for one date. It keeps the source’s own hedge (“about”,
          “over”, “under”, “up to”, “almost”), both ends of a range, and at most eight words of the document
          that hold the number.
        </Rule>
        <Rule title="Three dates">
          As of: the date that a figure is true for; for a plan, its target date. Published: from when a
          reader could know it; a document dated to a month or year counts from its last day. Recorded: the
          version of Muster in which it first stood. Nothing is edited afterwards: a wrong figure is withdrawn
          with a reason and the right one added.
        </Rule>
        <Rule title="Actual, planned, authorized, estimate">
          Actual: a level that the source says was reached. Planned and authorized: a target or ceiling, drawn
          hollow at its target date and joined by a dashed line to the preferred level of the day on which it
          was published. Estimate: somebody’s assessment that no office confirmed.
        </Rule>
        <Rule title="Preferred figures and lines">
          A line joins the preferred figures of one series and force, in steps: a level holds until the next
          statement. Every preferred figure gives its reason. All other statements are dots. Where the
          counting rule or the scope changes, the level before holds until the change, and the line begins
          again with the next statement. A chart can instead join the figures of one source and counting rule,
          which its legend then names: a count is drawn on for four hundred days at most, a legal ceiling,
          dashed, until the next one.
        </Rule>
        <Rule title="Where marks stand">
          A day stands at itself; a month, a year or a span at its middle, with a thin line from its first to
          its last day when it is longer than twenty days. A range stands at its middle with a bar from end to
          end. “Over”, “under” and “up to” have an open end. These positions are for drawing only: words,
          tables and files keep what the source said.
        </Rule>
        <Rule title="Who disagrees">
          Rivals are figures of the same series, force and place whose dates can be the same day and whose
          values differ. Levels are compared with levels, plans with plans: a plan that differs from the level
          of its day is no disagreement. A chart shades where such figures of different sources differ within
          31 days of the first of them, unless its line joins them: two figures of one line are a change.
        </Rule>
        <Rule title="Met, missed, dropped, open" id="plans">
          What came of a plan follows from dates and numbers by one rule, never by hand. The plan is compared
          with the preferred level that holds on the last day of its target: “by 2016” is broken only when
          2016 is over. A plan below the preferred level of the day on which it was published is a cut, one
          above it is growth.
          <ul className="my-2 list-disc pl-5">
            <li>
              <strong>Met</strong>: the two numbers do not exclude each other, or a cut ended below the
              highest number of the plan, or growth above its lowest.
            </li>
            <li>
              <strong>Dropped</strong>: not met, and before the target was over, but more than a week after
              the plan, another plan or authorized level was published that cannot stand beside it: another
              number for the same time, or for a cut a higher number for a later time. What had been said
              before the plan replaces nothing.
            </li>
            <li>
              <strong>Missed</strong>: neither.
            </li>
            <li>
              <strong>Open</strong>: the figures do not tell. No preferred level is stated between the plan
              and its date (a level from before the plan tells nothing about it); the plan was published on
              its own date or later; its date has not come on the day asked for; no level held when it was
              published; the counting rule changed for good before its date; or the level is stated too
              loosely (“over”, “under”).
            </li>
          </ul>
          No tolerance is granted: how far the level was off stands beside each plan. Plans published within a
          week of each other are taken for reports of one decision. Authorized levels are ceilings and orders,
          and staying below one breaks no promise: they are not judged, but a later one replaces a plan. Where
          another series counts the same troops by another rule, its level nearest to the date (half a quarter
          away at most) is held against the plan too; when it would have it the other way round, the plan says
          so: met by one count, and by another not.
          <PlanCases />
        </Rule>
        <Rule title="Sums and stacks">
          Nations are stacked only into the total that their series is part of. “Other nations” is the sum of
          the rows of the same table that are not drawn by name. The black line is the total as the document
          prints it: where it leaves the stack, the document does not add up, and both stay as they are. A
          table whose document states no total stands under the one that the catalogue names, of a day inside
          the table’s date; what the rows do not reach of it is “not itemised”. NATO’s military personnel
          counts states from the year in which they joined, as NATO’s own total does. A nation that a table
          does not list adds nothing; it is shown as “not listed”, never as 0.
        </Rule>
        <Rule title="Missing is not zero">
          Where nothing was reported or a number was withheld, the ledger has no figure and the chart no line;
          the reason stands below it. A zero on a chart is a zero in a source.
        </Rule>
        <Rule title="Versions and corrections" id="versions">
          A version is a dated state of the whole ledger: figures, documents, series, events, charts. It never
          changes: a link with “v” and its date shows the same for ever, to the byte where it is a file. What
          is wrong is withdrawn in a later version, with a reason, and the right figure added; both keep their
          pages, and a document that is withdrawn keeps its own. A correction is a withdrawn figure that
          another one replaces; whatever else goes is a withdrawal.{' '}
          <a className="text-accent underline" href={changesUrl()}>
            Changes
          </a>{' '}
          lists every version. A page opened with an older version says so and tells what has changed of the
          things that it shows. Each version has a digest (SHA-256) that holds the digest of the one before,
          so that nobody can change the past unnoticed.
        </Rule>
        <Rule title="Known on a day" id="known">
          With “known” and a day, a page shows only what had been published by the end of that day, as an
          analyst could have seen it then; how many figures it hides is said. Documents without a date are
          left out, since nobody can tell. The day is another clock than the version: “known” asks what the
          world had published, “v” what Muster had recorded. Together they show what this version knew of that
          day. What was known on a day was known on every later one.
        </Rule>
        <Rule title="How to cite" id="citing">
          Every chart, figure and source has its citation as BibTeX, RIS, CSL-JSON and in words (APA,
          Chicago): first Muster, with the version and the address pinned to it, then the documents that the
          numbers come from. Cite both: the number is the document’s, and which ones stand beside it is ours.
          The words are made by{' '}
          <a
            className="text-accent underline"
            href="https://github.com/juris-m/citeproc-js"
            rel="noopener noreferrer external"
          >
            citeproc-js
          </a>{' '}
          (Frank Bennett) in the Citation Style Language.
        </Rule>
      </div>
      <section className="mt-10 border-t border-ink pt-4" aria-labelledby="not">
        <h2 id="not" className="mb-4 font-serif text-lg font-semibold">
          What these numbers are not
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
