import { choicesOf, oneOf } from './choices';
import { THEMES } from './picture-choices';

/** How an embedded chart looks. Beside the view, since it changes nothing of what is shown. */
export interface EmbedChoices {
  /** null: as the reader's system has it. */
  readonly theme: (typeof THEMES)[number] | null;
}

export const EMBED = choicesOf<EmbedChoices>({
  theme: oneOf(THEMES, null, "The colours of the chart; those of the reader's system where it is left out."),
});
