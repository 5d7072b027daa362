import { useWords } from '#words';
import { InEnglish } from '@/components/words/in-english';
import { PageLink } from '@/components/words/page-link';
import type { RowChange } from '@/lib/query/row-changes';
import { chartUrl, sourceUrl } from '@/lib/view/urls';

/** What changed beside the figures: a row a line, with its fields before and after. */
export function RowList({ rows }: { rows: readonly RowChange[] }) {
  const say = useWords();
  return (
    <ul className="text-sm" data-rows>
      {rows.map((row) => (
        <li key={`${row.table} ${row.key}`} className="border-t border-hairline py-2 wrap-anywhere">
          {say(`rowChange.${row.change}`, { row: say(`row.${row.table}`) })}: <Name row={row} />
          {row.why && (
            <>
              ; <InEnglish>{row.why}</InEnglish>
            </>
          )}
          {row.fields.length > 0 && (
            <dl className="mt-1 grid gap-x-4 text-muted sm:grid-cols-[8rem_1fr]">
              {row.fields.map(({ field, before, after }) => (
                <div key={field} className="contents">
                  <dt>{field}</dt>
                  <dd>
                    {before ? <del>{before}</del> : say('changes.empty')} →{' '}
                    {after ? <ins className="text-ink no-underline">{after}</ins> : say('changes.empty')}
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
    <PageLink className="text-accent underline" href={href}>
      {name}
    </PageLink>
  );
}
