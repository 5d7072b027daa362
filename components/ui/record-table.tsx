import type { ReactNode } from 'react';

/** A column: its head, and whether its numbers stand at the right. */
interface RecordColumn {
  readonly head: string;
  readonly isNumber?: boolean;
  /** Utilities of this head alone. */
  readonly className?: string;
}

interface Props {
  readonly caption: string;
  readonly columns: readonly RecordColumn[];
  /** Whether the rows are figures, one each. */
  readonly ofFigures?: boolean;
  readonly children: ReactNode;
}

/**
 * A table of records, a row each. Its look is that of `.records` and not of each cell: a page has hundreds of rows, and
 * what stands on every cell is sent twice and read twice.
 */
export function RecordTable({ caption, columns, ofFigures = false, children }: Props) {
  return (
    <div className="overflow-x-auto">
      <table className="records text-sm" {...(ofFigures && { 'data-figures': true })}>
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ head, isNumber = false, className = '' }) => (
              <th key={head} scope="col" className={`${isNumber ? 'text-right' : ''} ${className}`}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
