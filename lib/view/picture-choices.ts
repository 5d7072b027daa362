import type { ViewProblem } from './parse-view';
import { type Allowed, choice, choiceReader, formatChoices } from './read-choice';

/** How a picture is made. Beside the view, since it changes nothing of what is shown. */
export interface PictureChoices {
  /** Pixels. */
  readonly width: number;
  /** null: as high as its parts need. */
  readonly height: number | null;
  readonly theme: 'light' | 'dark';
  readonly title: 'on' | 'off';
}

export const USUAL_PICTURE: PictureChoices = { width: 1200, height: null, theme: 'light', title: 'on' };

/** In the one order in which links have them. */
export const PICTURE_PARAMETERS = ['width', 'height', 'theme', 'title'] as const;

export const PICTURE_BOUNDS = { width: [320, 2400], height: [360, 2400] } as const;
const THEMES = ['light', 'dark'] as const;
const TITLES = ['on', 'off'] as const;

/** Reads what a query says of a picture; of the view it knows nothing. */
export function parsePicture(query: URLSearchParams): { picture: PictureChoices; problems: ViewProblem[] } {
  const problems: ViewProblem[] = [];
  const read = choiceReader(query, problems);
  const picture = {
    width: read('width', USUAL_PICTURE.width, pixels(PICTURE_BOUNDS.width)),
    height: read('height', USUAL_PICTURE.height, pixels(PICTURE_BOUNDS.height)),
    theme: read('theme', USUAL_PICTURE.theme, choice(THEMES)),
    title: read('title', USUAL_PICTURE.title, choice(TITLES)),
  };
  return { picture, problems };
}

/** The query of a picture's choices, without `?`; empty for the usual ones. */
export function formatPicture(picture: PictureChoices): string {
  return formatChoices(PICTURE_PARAMETERS, picture, USUAL_PICTURE);
}

function pixels([least, most]: readonly [number, number]): Allowed<number> {
  return {
    read: (value) => {
      const number = Number(value);
      return /^\d{1,5}$/.test(value) && number >= least && number <= most ? number : undefined;
    },
    message: (value) => `"${value}" is no whole number of pixels from ${least} to ${most}.`,
    words: [`${least} to ${most}`],
  };
}
