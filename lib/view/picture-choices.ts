import { choicesOf, oneOf, pixels } from './choices';

/** How a picture is made. Beside the view, since it changes nothing of what is shown. */
export interface PictureChoices {
  /** Pixels. */
  readonly width: number;
  /** null: as high as its parts need. */
  readonly height: number | null;
  readonly theme: 'light' | 'dark';
  readonly title: 'on' | 'off';
}

export const THEMES = ['light', 'dark'] as const;

export const PICTURE = choicesOf<PictureChoices>({
  width: pixels([320, 2400], 1200),
  height: pixels([360, 2400], null),
  theme: oneOf(THEMES, 'light'),
  title: oneOf(['on', 'off'], 'on'),
});
