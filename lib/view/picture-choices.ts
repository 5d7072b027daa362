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
  width: pixels([320, 2400], 1200, 'The width of the picture.'),
  height: pixels(
    [360, 2400],
    null,
    'The height of the picture; as high as its parts need where it is left out.',
  ),
  theme: oneOf(THEMES, 'light', 'The colours of the picture.'),
  title: oneOf(['on', 'off'], 'on', 'Whether the picture has its title.'),
});
