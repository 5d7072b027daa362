import { SaxesParser } from 'saxes';

/** For tests: XML read by a parser that forgives nothing, as a tree. */

export interface Element {
  /** Without its prefix. */
  readonly name: string;
  readonly namespace: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  /** All the text in it, its children's too. */
  readonly text: string;
}

interface Open {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Element[];
  text: string;
}

/** The root of a document. Throws where it is no XML. */
export function parseXml(xml: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  const document: Open = { name: '', namespace: '', attributes: new Map(), children: [], text: '' };
  const open = [document];
  const inner = () => open.at(-1) ?? document;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    const values = Object.values(attributes).map(({ name, value }) => [name, value] as const);
    open.push({ name: local, namespace: uri, attributes: new Map(values), children: [], text: '' });
  });
  parser.on('text', (text) => {
    inner().text += text;
  });
  parser.on('closetag', () => {
    const closed = open.pop() ?? document;
    inner().children.push(closed);
    inner().text += closed.text;
  });
  parser.write(xml).close();
  const [root] = document.children;
  if (!root) throw new Error('It has no root.');
  return root;
}

export function childrenOf({ children }: Element, wanted: string): Element[] {
  return children.filter(({ name }) => name === wanted);
}

/** The text of the first child of a name; empty where there is none. */
export function textOf(parent: Element, name: string): string {
  return childrenOf(parent, name)[0]?.text ?? '';
}
