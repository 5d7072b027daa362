import { memo } from 'react';
import { Menu, MenuLink } from '@/components/ui/menu';
import type { ListView } from '@/lib/view/read-list-view';
import { figuresFileUrl } from '@/lib/view/urls';

const FORMATS = [
  ['csv', 'CSV', 'a row each'],
  ['xlsx', 'Excel', 'with sources, series, events'],
  ['json', 'JSON', 'normalised'],
  ['ndjson', 'NDJSON', 'a line each'],
  ['parquet', 'Parquet', 'with real types'],
] as const;

/** The figures of the list as files, all of them and in its order. */
export const ListDownloads = memo(function ListDownloads({ asked }: { asked: ListView }) {
  const { view, choices } = asked;
  return (
    <Menu label="Download">
      <p className="px-3 pb-1 text-muted">The figures as listed</p>
      <ul>
        {FORMATS.map(([format, name, words]) => (
          <li key={format}>
            <MenuLink href={figuresFileUrl(format, view, choices.sort)} download>
              <span className="w-16 shrink-0 font-semibold">{name}</span>
              <span className="text-muted">{words}</span>
            </MenuLink>
          </li>
        ))}
      </ul>
    </Menu>
  );
});
