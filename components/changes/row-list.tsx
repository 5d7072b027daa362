import type { RowChange } from '@/lib/query/row-changes';
import { ROW_TEXT } from '@/lib/text/changes-text';
import { chartUrl, sourceUrl } from '@/lib/view/urls';

/** What changed beside the figures: a row a line, with its fields before and after. */
export function RowList({ rows }: { rows: readonly RowChange[] }) {
  return (
    <ul className="text-sm" data-rows>
      {rows.map((row) => (
        <li key={`${row.table} ${row.key}`} className="border-t border-hairline py-2 wrap-anywhere">
          {ROW_TEXT[row.table]} {row.change}: <Name row={row} />
          {row.why && `; ${row.why}`}
          {row.fields.length > 0 && (
            <dl className="mt-1 grid gap-x-4 text-muted sm:grid-cols-[8rem_1fr]">
              {row.fields.map(({ field, before, after }) => (
                <div key={field} className="contents">
                  <dt>{field}</dt>
                  <dd>
                    {before ? <del>{before}</del> : 'empty'} →{' '}
                    {after ? <ins className="text-ink no-underline">{after}</ins> : 'empty'}
                  </dd>
                </div>
              ))}
            </dl>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Charts and documents have pages, and keep them when they go; the others are named. */
function Name({ row: { table, key, name } }: { row: RowChange }) {
  const href = table === 'sources' ? sourceUrl(key) : table === 'charts' ? chartUrl(key) : null;
  if (href === null) return name;
  return (
    <a className="text-accent underline" href={href}>
      {name}
    </a>
  );
}
