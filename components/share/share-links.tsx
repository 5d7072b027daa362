import { Menu, MenuLink } from '@/components/ui/menu';
import type { Shareable } from '@/lib/view/shareable';

/** What can be shared, as links that lead there: for a page without JavaScript, and before it is alive. */
export function ShareLinks({ shareable }: { shareable: Shareable }) {
  const { version, newest, pinned, embed, picture, citations } = shareable;
  const links = [
    { href: newest, words: 'Link to the newest figures' },
    { href: pinned, words: `Link to version ${version}` },
    ...(embed ? [{ href: embed.newest, words: 'Page to embed' }] : []),
    ...citations.slice(0, 1).map(({ url }) => ({ href: url, words: 'Citation' })),
    ...(picture ? [{ href: picture.png, words: 'Picture' }] : []),
  ];
  return (
    <Menu label="Share">
      <ul>
        {links.map(({ href, words }) => (
          <li key={words}>
            <MenuLink href={href}>{words}</MenuLink>
          </li>
        ))}
      </ul>
    </Menu>
  );
}
