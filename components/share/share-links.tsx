import { useWords } from '#words';
import { Menu, MenuLink } from '@/components/ui/menu';
import type { Shareable } from '@/lib/view/shareable';

/** What can be shared, as links that lead there: for a page without JavaScript, and before it is alive. */
export function ShareLinks({ shareable }: { shareable: Shareable }) {
  const say = useWords();
  const { version, newest, pinned, embed, picture, citations } = shareable;
  const links = [
    { href: newest, words: say('share.linkNewest') },
    { href: pinned, words: say('share.linkPinned', { version }) },
    ...(embed ? [{ href: embed.newest, words: say('share.pageToEmbed') }] : []),
    ...citations.slice(0, 1).map(({ url }) => ({ href: url, words: say('share.citation') })),
    ...(picture ? [{ href: picture.png, words: say('share.picture') }] : []),
  ];
  return (
    <Menu label={say('share.share')}>
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
