type Attributes = Readonly<Record<string, string | number | undefined>>;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

// Most texts and all colours need nothing done; what is not named here XML holds as it is.
const PLAIN = /^[^&<>"\p{Cc}\p{Cs}\uFFFE\uFFFF]*$/u;

/** Text as XML holds it; control characters, which XML forbids, are left out. */
export function escapeXml(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '')
    .replace(/[&<>"]/g, (character) => ESCAPES[character] ?? '');
}

/** A number as SVG writes it: hundredths of a pixel are enough. */
export function round(number: number): number {
  return Math.round(number * 100) / 100;
}

/** An element with its attributes; what is undefined is left out. Children are XML already. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  let opened = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined)
      opened += ` ${key}="${typeof value === 'number' ? round(value) : escapeXml(value)}"`;
  }
  return children.length === 0 ? `${opened}/>` : `${opened}>${children.join('')}</${name}>`;
}

/** A part moved to its place. */
export function placed(x: number, y: number, svg: string): string {
  return svg === '' ? '' : element('g', { transform: `translate(${round(x)} ${round(y)})` }, svg);
}
