/** The style of the offline page: the reader's own fonts, light or dark, and on paper. */
export const EVIDENCE_STYLE = `
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 72rem; margin: 0 auto; padding: 1rem; }
h1, h2 { font-family: Georgia, serif; line-height: 1.25; }
h2 { margin-top: 2rem; }
a { color: light-dark(#1b4f9e, #7db1f5); }
figure { margin: 1rem 0; overflow-x: auto; }
svg { max-width: 100%; min-width: 44rem; height: auto; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-size: 0.875rem; }
th, td { text-align: left; vertical-align: top; padding: 0.25rem 0.75rem 0.25rem 0; border-bottom: 1px solid #8888; }
td.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
dt { font-weight: 600; }
dd { margin: 0 0 0.5rem; overflow-wrap: anywhere; }
li { margin-bottom: 0.25rem; overflow-wrap: anywhere; }
`;
