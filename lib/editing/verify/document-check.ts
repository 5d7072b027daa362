import { createHash } from 'node:crypto';
import { documentText } from './document-text';
import type { Fetched } from './fetch-document';
import { holdsPassage, normaliseText } from './normalise-text';

/** One document with the passages that are to stand in it. */
export interface DocumentTask {
  readonly source: string;
  /** Where its text stands. */
  readonly address: string;
  readonly passages: readonly { readonly figure: string; readonly passage: string }[];
}

/** What a look into a document has shown. */
export interface DocumentCheck {
  readonly source: string;
  readonly address: string;
  readonly answer: 'yes' | 'gone' | 'no' | 'barred';
  /** Why it did not answer; empty when it did. */
  readonly why: string;
  /** Of the normalised text; empty without one. */
  readonly sha256: string;
  /** Ids of figures whose passage stands there, and of those whose does not. */
  readonly found: readonly string[];
  readonly missing: readonly string[];
}

/** Looks for the passages of a document in what was fetched. */
export async function checkDocument(task: DocumentTask, fetched: Fetched): Promise<DocumentCheck> {
  const nothing = { source: task.source, address: task.address, sha256: '', found: [], missing: [] };
  if (fetched.answer !== 'yes') return { ...nothing, answer: fetched.answer, why: fetched.why };
  let text: string;
  try {
    text = await documentText(fetched.bytes, fetched.contentType);
  } catch (error) {
    return {
      ...nothing,
      answer: 'no',
      why: `cannot be read: ${error instanceof Error ? error.message : error}`,
    };
  }
  const isFound = ({ passage }: { passage: string }) => holdsPassage(text, passage);
  return {
    ...nothing,
    answer: 'yes',
    why: '',
    sha256: createHash('sha256').update(normaliseText(text)).digest('hex'),
    found: task.passages.filter(isFound).map(({ figure }) => figure),
    missing: task.passages.filter((each) => !isFound(each)).map(({ figure }) => figure),
  };
}
