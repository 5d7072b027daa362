import { Menu, MenuLink } from '@/components/ui/menu';
import { DOWNLOADS } from '@/lib/view/downloads';
import type { View } from '@/lib/view/view';

/** The files of a chart's view. */
export function DownloadMenu({ slug, view }: { slug: string; view: View }) {
  return (
    <Menu label="Download">
      <ul>
        {DOWNLOADS.map(({ name, words, url }) => (
          <li key={name}>
            <MenuLink href={url(slug, view)} download>
              <span className="w-16 shrink-0 font-semibold">{name}</span>
              <span className="text-muted">{words}</span>
            </MenuLink>
          </li>
        ))}
      </ul>
    </Menu>
  );
}
