import { useWords } from '#words';
import { Menu, MenuLink } from '@/components/ui/menu';
import { DOWNLOADS } from '@/lib/view/downloads';
import type { View } from '@/lib/view/view';

/** The files of a chart's view. */
export function DownloadMenu({ slug, view }: { slug: string; view: View }) {
  const say = useWords();
  return (
    <Menu label={say('common.download')}>
      <ul>
        {DOWNLOADS.map(({ name, file, url }) => (
          <li key={name}>
            <MenuLink href={url(slug, view)} download>
              <span className="w-16 shrink-0 font-semibold">{say(`fileName.${file}`)}</span>
              <span className="text-muted">{say(`file.${file}`)}</span>
            </MenuLink>
          </li>
        ))}
      </ul>
    </Menu>
  );
}
