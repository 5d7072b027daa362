import { setImmediate } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import type { CitationStyle } from '@/lib/view/citation-choices';
import { CHICAGO_STYLE } from './chicago-style';
import type { Citation } from './citation';
import { type CslItem, toCsl } from './to-csl';

/** Entries as a bibliography prints them, in their own order, a blank line between them. */
export async function citationText(citations: readonly Citation[], style: CitationStyle): Promise<string> {
  return `${(await entryTexts(citations, style)).join('\n\n')}\n`;
}

/** Entries as a bibliography prints them: one text an entry. */
export async function entryTexts(
  citations: readonly Citation[],
  style: CitationStyle,
): Promise<readonly string[]> {
  const texts: string[] = [];
  for (const citation of citations) {
    const item = toCsl(printed(citation));
    const key = `${style} ${JSON.stringify(item)}`;
    const text = kept.get(key) ?? (await written(item, style));
    kept.set(key, text);
    texts.push(text);
  }
  return texts;
}

// An entry takes 5 ms to write, a chart can have 130 of them, and documents never change.
const kept = new LRUCache<string, string>({ max: 2000 });

/** Each alone, and others have their turn in between: together they would hold up the server for half a second. */
async function written(item: CslItem, style: CitationStyle): Promise<string> {
  await setImmediate();
  const Cite = await loadCite();
  const [[, text]] = new Cite([item], { generateGraph: false }).format('bibliography', {
    template: TEMPLATES[style],
    lang: 'en-US',
    format: 'text',
    asEntryArray: true,
  });
  return text.trim();
}

/** No style prints a note. Names of papers keep their letters: APA would make "eurasia.ro" into "Eurasia.Ro". */
function printed(citation: Citation): Citation {
  const container = citation.container && `<span class="nocase">${citation.container}</span>`;
  return { ...citation, container, note: '' };
}

const TEMPLATES: Readonly<Record<CitationStyle, string>> = { apa: 'muster-apa', chicago: 'muster-chicago' };

/** Half a second and 19 MB: read when the first citation is asked for, and not by a server that nobody asks. */
async function loadCite() {
  const { Cite, plugins } = await import('@citation-js/core');
  await import('@citation-js/plugin-csl');
  const { templates } = plugins.config.get('@csl');
  if (!templates.has(TEMPLATES.chicago)) {
    templates.add(TEMPLATES.apa, withRetrieval(templates.get('apa')));
    templates.add(TEMPLATES.chicago, CHICAGO_STYLE);
  }
  return Cite;
}

/**
 * APA names the day of retrieval of what may change, and its style takes only undated documents for that. A chart
 * is dated and changes with its data, so the day is printed wherever one is given.
 */
export function withRetrieval(apa: string): string {
  const changed = apa.replace('<if variable="issued status" match="none">', '<if variable="accessed">');
  if (changed === apa) throw new Error('The APA style has no longer its condition for the day of retrieval.');
  return changed;
}
