import { DATA_LICENCE } from '@/lib/text/licence';

/** The licence as a file that stands beside data. */
export const LICENCE_FILE = `The data in this archive are under the licence
${DATA_LICENCE.name}
${DATA_LICENCE.url}

You may copy, change and hand them on, for any purpose, if you say that they come from Muster,
name the version, and say what you changed. The facts themselves are free.
Passages quoted from documents remain their authors'.
`;
