import { memo } from 'react';
import { useWords } from '#words';
import { Menu, MenuLink } from '@/components/ui/menu';
import type { ListView } from '@/lib/view/read-list-view';
import { figuresFileUrl } from '@/lib/view/urls';

const FORMATS = [
  ['csv', 'CSV'],
  ['xlsx', 'Excel'],
  ['json', 'JSON'],
  ['ndjson', 'NDJSON'],
  ['parquet', 'Parquet'],
] as const;

/** The figures of the list as files, all of them and in its order. */
export const ListDownloads = memo(function ListDownloads({ asked }: { asked: ListView }) {
  const say = useWords();
  const { view, choices } = asked;
  return (
    <Menu label={say('common.download')}>
      <p className="px-3 pb-1 text-muted">{say('ledger.theFiguresAsListed')}</p>
      <ul>
        {FORMATS.map(([format, name]) => (
          <li key={format}>
            <MenuLink href={figuresFileUrl(format, view, choices.sort)} download>
              <span className="w-16 shrink-0 font-semibold">{name}</span>
              <span className="text-muted">{say(`listFile.${format}`)}</span>
            </MenuLink>
          </li>
        ))}
      </ul>
    </Menu>
  );
});
