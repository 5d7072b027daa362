/** A file of an evidence pack. */
export interface EvidenceFile {
  readonly name: string;
  /** What is in it, in a phrase. */
  readonly what: string;
  readonly content: string | Uint8Array;
}
