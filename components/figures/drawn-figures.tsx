import type { View } from '@/lib/view/view';
import { FigureTable } from './figure-table';
import { TableMatrix } from './table-matrix';
import type { TableOfFigures } from './table-of-figures';

interface Props {
  readonly figures: TableOfFigures;
  readonly view: View;
  readonly caption: string;
}

/** A table of figures as its kind is drawn. */
export function DrawnFigures({ figures, view, caption }: Props) {
  return figures.kind === 'matrix' ? (
    <TableMatrix matrix={figures} view={view} caption={caption} />
  ) : (
    <FigureTable list={figures} view={view} caption={caption} />
  );
}
