import type { Column } from '@/lib/model/columns/column';
import { COLUMN_TYPES } from '@/lib/model/columns/column-types';

/** The columns of a table, as they are described for everybody. */
export function ColumnTable({ columns, caption }: { columns: readonly Column[]; caption: string }) {
  return (
    <section className="overflow-x-auto" aria-label={caption}>
      <table className="w-full min-w-[46rem] text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-hairline text-left text-muted">
            {['column', 'meaning', 'type', 'good', 'bad'].map((head) => (
              <th key={head} className="py-1 pr-4 font-normal">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {columns.map((column) => (
            <tr key={column.name} className="border-b border-hairline align-top">
              <th scope="row" className="py-1 pr-4 text-left font-normal">
                <code>{column.name}</code>
              </th>
              <td className="py-1 pr-4">
                {column.meaning}
                {column.unit && <span className="text-muted"> · unit: {column.unit}</span>}
                {column.references && (
                  <span className="text-muted">
                    {' '}
                    · {column.references.column} in {column.references.table}
                  </span>
                )}
              </td>
              <td className="py-1 pr-4">
                {column.choices.length > 0 ? column.choices.join(' · ') : COLUMN_TYPES[column.type].words}
                {!column.required && <span className="text-muted"> · may be empty</span>}
              </td>
              <td className="py-1 pr-4">
                <code className="break-all">{column.good}</code>
              </td>
              <td className="py-1">
                <code className="break-all">{column.bad}</code>{' '}
                <span className="text-muted">{column.why}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
