import type { Marks } from '@/lib/chart/marks';

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What a picture shows: a chart's marks and the words around them. */
export interface PictureContent {
  readonly title: string;
  /** Unit and what is counted. */
  readonly subtitle: string;
  /** What a reader must not take the chart for. */
  readonly caution: string;
  readonly marks: Marks;
  /** Figures of the view. */
  readonly count: number;
  readonly scale: 'linear' | 'log';
  /** Whether events are drawn. */
  readonly events: boolean;
  readonly sources: Readonly<Record<string, { readonly publisher: string }>>;
  readonly series: Readonly<Record<string, { readonly title: string }>>;
  readonly forces: Readonly<Record<string, string>>;
  /** The day on which the reader stands (ISO), if not today. */
  readonly known: string | null;
  readonly version: string;
  /** Of this very view, pinned to its version. */
  readonly address: string;
  readonly citation: string;
}

/** How a picture is made: pixels, colours, with or without its title. */
export interface PictureLook {
  readonly width: number;
  /** null: as high as its parts need. */
  readonly height: number | null;
  readonly theme: Theme;
  readonly title: boolean;
}

/** A part of a picture: its height, and its drawing from (0, 0) down. */
export interface Block {
  readonly height: number;
  readonly svg: string;
}

export const NOTHING: Block = { height: 0, svg: '' };

/** The chart itself, without the words around it. */
export interface Body {
  /** The height that shows it well, and the least one that shows it at all. */
  readonly usual: number;
  readonly least: number;
  readonly draw: (height: number) => string;
}
