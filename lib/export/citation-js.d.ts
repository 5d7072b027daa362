/** Citation.js ships no types; this is the part of it that Muster calls. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(items: readonly object[] | string, options?: { readonly generateGraph: boolean });
    readonly data: readonly Readonly<Record<string, unknown>>[];
    /** An entry each: its id and its text. */
    format(output: 'bibliography', options: BibliographyOptions): [[string, string]];
  }
  interface BibliographyOptions {
    readonly template: string;
    readonly lang: string;
    readonly format: 'text' | 'html';
    readonly asEntryArray: true;
  }
  export const plugins: {
    readonly config: { get(plugin: '@csl'): { readonly templates: Register } };
  };
  interface Register {
    has(name: string): boolean;
    get(name: string): string;
    add(name: string, xml: string): void;
  }
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
