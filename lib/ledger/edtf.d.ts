/** edtf ships no types; this is the part of it that Muster calls. */
declare module 'edtf' {
  interface EdtfDate {
    readonly type: 'Date' | 'Interval';
    /** First and last millisecond, UTC. */
    readonly min: number;
    readonly max: number;
    readonly approximate?: { readonly value: number };
    readonly lower?: EdtfDate;
    readonly upper?: EdtfDate;
  }
  /** Throws on anything that is not EDTF of the types asked for. */
  export default function edtf(text: string, options?: { types?: string[]; level?: number }): EdtfDate;
}
