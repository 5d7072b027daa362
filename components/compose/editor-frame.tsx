import type { ReactNode } from 'react';
import { useWords } from '#words';

interface Props {
  readonly title: ReactNode;
  readonly charts: ReactNode;
  readonly add: ReactNode;
  readonly range: ReactNode;
}

/** How the parts of the editor stand together. */
export function EditorFrame({ title, charts, add, range }: Props) {
  const say = useWords();
  return (
    <div className="flex flex-col gap-5 text-sm">
      {title}
      <div className="grid gap-x-10 gap-y-5 md:grid-cols-2">
        <section aria-labelledby="compose-charts">
          <h3 id="compose-charts" className="mb-1 font-semibold">
            {say('common.charts')}
          </h3>
          {charts}
        </section>
        <section aria-labelledby="compose-add">
          <h3 id="compose-add" className="mb-1 font-semibold">
            {say('compose.addFromTheCatalogue')}
          </h3>
          {add}
        </section>
      </div>
      <section aria-labelledby="compose-range">
        <h3 id="compose-range" className="font-semibold">
          {say('compose.rangeOfAllChartsOver')}
        </h3>
        {range}
      </section>
      <p className="text-muted">{say('compose.nothingIsStoredTheLink')}</p>
    </div>
  );
}
