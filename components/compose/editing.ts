import type { CatalogueEntry } from '@/lib/view/dashboard';
import type { View } from '@/lib/view/view';

/** Where an edited page finds its editor again after a step without JavaScript: browsers unfold what holds a target. */
export const EDITOR_ID = 'compose';

/** One change of a dashboard: where it leads, what is said of it, and which step has the focus after it, by first choice. */
export interface Step {
  readonly to: View;
  readonly said: string;
  readonly focus: readonly string[];
}

/** What every part of the editor works on. */
export interface Editing {
  readonly view: View;
  /** The whole catalogue, in its order. */
  readonly catalogue: readonly CatalogueEntry[];
  /** The charts of Muster's own dashboard. */
  readonly home: readonly string[];
  /** Takes a step at once; without it (and without JavaScript) every step is a link. */
  readonly take?: (step: Step) => void;
}
