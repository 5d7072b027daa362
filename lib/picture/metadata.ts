import type { PictureContent } from './picture';
import { element, escapeXml } from './xml';

/** What is told in the file itself, so that a pasted picture can be traced: by PNG's own names. */
export function metadataOf({ title, subtitle, address, citation, version }: PictureContent) {
  return {
    Title: title,
    Description: subtitle,
    Source: address,
    Citation: citation,
    Version: version,
    Copyright: 'Data of Muster under CC BY 4.0; the facts themselves are free.',
    Software: 'Muster',
  } as const;
}

/** The same for an SVG file, in the words of Dublin Core. */
export function metadataXml(content: PictureContent): string {
  const told = metadataOf(content);
  const dublin = {
    'dc:title': told.Title,
    'dc:description': told.Description,
    'dc:identifier': told.Source,
    'dcterms:bibliographicCitation': told.Citation,
    'dcterms:hasVersion': told.Version,
    'dc:rights': told.Copyright,
    'dc:publisher': told.Software,
  };
  return element(
    'metadata',
    {},
    element(
      'rdf:RDF',
      {
        'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
      },
      element(
        'rdf:Description',
        {},
        ...Object.entries(dublin).map(([name, text]) => element(name, {}, escapeXml(text))),
      ),
    ),
  );
}
