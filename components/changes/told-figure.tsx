import type { ToldFigure as Told } from '@/lib/export/told-changes';
import { figureUrl } from '@/lib/view/urls';
import type { View } from '@/lib/view/view';

interface Props {
  readonly figure: Told;
  readonly withSeries?: boolean;
  readonly view?: View | undefined;
}

/** A figure in one line: what is counted, the number as a link to its page, its date, who states it. */
export function ToldFigure({ figure, withSeries = true, view }: Props) {
  const { id, counted, value, asOf, publisher } = figure;
  return (
    <>
      {withSeries && `${counted}: `}
      <a className="text-accent underline" href={figureUrl(id, view)}>
        {value}
      </a>
      , as of {asOf} <span className="text-muted">({publisher})</span>
    </>
  );
}
