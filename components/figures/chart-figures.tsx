import type { ReactNode } from 'react';
import { useWords } from '#words';
import type { TableOfFigures } from './table-of-figures';

interface Props {
  readonly figures: TableOfFigures;
  readonly count: number;
  /** The table itself. */
  readonly children: ReactNode;
}

/** The figures behind a chart, and how to read their table. */
export function ChartFigures({ figures, count, children }: Props) {
  const say = useWords();
  return (
    <>
      <p className="mb-2 text-sm text-muted">{say('figures.asInCsv', { count })}</p>
      {figures.kind === 'matrix' && (
        <p className="mb-2 text-sm text-muted">{say('figures.isTheSourcesAboutAn')}</p>
      )}
      {children}
    </>
  );
}
