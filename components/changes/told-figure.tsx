import { useWords } from '#words';
import { PageLink } from '@/components/words/page-link';
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
  const say = useWords();
  const { id, counted, value, asOf, publisher } = figure;
  return (
    <>
      {withSeries && `${counted}${say('list.colon')} `}
      <PageLink className="text-accent underline" href={figureUrl(id, view)}>
        {value}
      </PageLink>
      , {say('figure.asOf', { date: asOf })} <span className="text-muted">({publisher})</span>
    </>
  );
}
