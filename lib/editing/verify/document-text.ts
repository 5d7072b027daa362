import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { extractText, getDocumentProxy } from 'unpdf';

type Node = DefaultTreeAdapterMap['node'];

/** The text that a reader sees in a document: HTML, PDF or plain text. Throws when a PDF cannot be read. */
export async function documentText(bytes: Uint8Array, contentType: string): Promise<string> {
  if (isPdf(bytes, contentType)) return pdfText(bytes);
  const text = new TextDecoder(charsetOf(bytes, contentType)).decode(bytes);
  return /html|xml/.test(contentType) || /^\s*</.test(text) ? htmlText(text) : text;
}

function isPdf(bytes: Uint8Array, contentType: string): boolean {
  return (
    contentType.includes('application/pdf') ||
    Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-'
  );
}

async function pdfText(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  const { text } = await extractText(pdf, { mergePages: true });
  return text;
}

/** As the answer's head says, else as the page says in its first bytes, else UTF-8. */
function charsetOf(bytes: Uint8Array, contentType: string): string {
  const start = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  const named =
    /charset="?([\w-]+)/i.exec(contentType)?.[1] ?? /<meta[^>]+charset=["']?([\w-]+)/i.exec(start)?.[1];
  try {
    return new TextDecoder(named).encoding;
  } catch {
    return 'utf-8'; // a name that no standard knows
  }
}

const UNSEEN = new Set(['script', 'style', 'noscript', 'template', 'svg', 'head', '#comment']);
/** Elements that stand in a line: between the others is white space. */
const INLINE = new Set('a abbr b cite code em i mark q s small span strong sub sup time u wbr'.split(' '));

function htmlText(html: string): string {
  const parts: string[] = [];
  const walk = (node: Node): void => {
    if (UNSEEN.has(node.nodeName)) return;
    if ('value' in node) parts.push(node.value);
    if (!('childNodes' in node)) return;
    const space = INLINE.has(node.nodeName) ? '' : ' ';
    parts.push(space);
    node.childNodes.forEach(walk);
    parts.push(space);
  };
  walk(parse(html));
  return parts.join('');
}
