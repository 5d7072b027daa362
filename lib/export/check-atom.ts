import { childrenOf, type Element, parseXml, textOf } from './parse-xml';

/** For tests: what RFC 4287 demands of a feed, held against its text. */

const ATOM = 'http://www.w3.org/2005/Atom';
/** RFC 3339, as its section 3.3 demands: an upper-case T, and Z or an offset. */
const DATE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
/** An IRI with a scheme, as ids are. */
const ABSOLUTE = /^[a-z][a-z0-9+.-]*:\S+$/i;

/** How often an element may stand in a feed and in an entry: [least, most]. */
type Rules = Readonly<Record<string, readonly [least: number, most: number]>>;
const ANY = Number.POSITIVE_INFINITY;
const FEED: Rules = {
  id: [1, 1],
  title: [1, 1],
  updated: [1, 1],
  subtitle: [0, 1],
  rights: [0, 1],
  generator: [0, 1],
  icon: [0, 1],
  logo: [0, 1],
  author: [0, ANY],
  contributor: [0, ANY],
  category: [0, ANY],
  link: [0, ANY],
  entry: [0, ANY],
};
const ENTRY: Rules = {
  id: [1, 1],
  title: [1, 1],
  updated: [1, 1],
  published: [0, 1],
  summary: [0, 1],
  content: [0, 1],
  rights: [0, 1],
  source: [0, 1],
  author: [0, ANY],
  contributor: [0, ANY],
  category: [0, ANY],
  link: [0, ANY],
};

/** Everything in a feed that RFC 4287 forbids or misses; empty for a valid one. */
export function atomProblems(xml: string): string[] {
  const feed = parseXml(xml);
  const entries = childrenOf(feed, 'entry');
  const ids = [feed, ...entries].map((each) => textOf(each, 'id'));
  const hasAuthor = childrenOf(feed, 'author').length > 0;
  return [
    ...(feed.name === 'feed' ? [] : [`its root is ${feed.name}`]),
    ...(new Set(ids).size === ids.length ? [] : ['two of its ids are the same (4.2.6)']),
    ...containerProblems(feed, FEED),
    ...entries.flatMap((entry) => [
      ...containerProblems(entry, ENTRY),
      ...(hasAuthor || childrenOf(entry, 'author').length > 0 ? [] : ['an entry has no author (4.1.2)']),
      ...(childrenOf(entry, 'content').length > 0 || linksOf(entry, 'alternate').length > 0
        ? []
        : ['an entry has neither content nor an alternate link (4.1.2)']),
    ]),
  ];
}

/** What feeds and entries have in common. */
function containerProblems(container: Element, rules: Rules): string[] {
  const where = container.name;
  const problems = container.children
    .filter(({ namespace, name }) => namespace !== ATOM || !Object.hasOwn(rules, name))
    .map(({ name }) => `${where} has an element ${name} that Atom has not`);
  for (const [name, [least, most]] of Object.entries(rules)) {
    const count = childrenOf(container, name).length;
    if (count < least || count > most) problems.push(`${where} has ${count} elements ${name}`);
  }
  const id = textOf(container, 'id');
  if (!ABSOLUTE.test(id)) problems.push(`${where} has the id "${id}", which is no IRI (4.2.6)`);
  for (const name of ['updated', 'published']) {
    for (const date of childrenOf(container, name).map(({ text }) => text))
      if (!DATE.test(date) || Number.isNaN(Date.parse(date)))
        problems.push(`${where} has the date "${date}" (3.3)`);
  }
  for (const author of childrenOf(container, 'author'))
    if (textOf(author, 'name') === '') problems.push(`${where} has an author without a name (3.2.1)`);
  return [...problems, ...linkProblems(container), ...textProblems(container)];
}

function linkProblems(container: Element): string[] {
  const links = childrenOf(container, 'link');
  const alternates = linksOf(container, 'alternate').map(
    (link) => `${link.attributes.get('type')} ${link.attributes.get('hreflang')}`,
  );
  return [
    ...links.filter((link) => !link.attributes.get('href')).map(() => 'a link has no href (4.2.7.1)'),
    ...links
      .map((link) => link.attributes.get('type'))
      .filter((type) => type !== undefined && !/^[\w.+-]+\/[\w.+-]+$/.test(type))
      .map((type) => `a link has the type ${type} (4.2.7.3)`),
    ...(new Set(alternates).size === alternates.length ? [] : ['two alternate links of one type (4.1.1)']),
  ];
}

/** Texts are plain, HTML in text or XHTML in a div; plain text and HTML have no elements in them. */
function textProblems(container: Element): string[] {
  return ['title', 'subtitle', 'summary', 'rights', 'content']
    .flatMap((name) => childrenOf(container, name))
    .flatMap((text) => {
      const type = text.attributes.get('type') ?? 'text';
      if (!['text', 'html'].includes(type)) return [`${text.name} has the type ${type}`];
      return text.children.length === 0 ? [] : [`${text.name} of type ${type} has elements (3.1.1)`];
    });
}

export function linksOf(container: Element, rel: string): Element[] {
  // Without a rel, a link is an alternate (4.2.7.2).
  return childrenOf(container, 'link').filter((link) => (link.attributes.get('rel') ?? 'alternate') === rel);
}
