import type { View } from '@/lib/view/view';

/** One force of a chart, by its name. */
export interface ForceChoice {
  readonly code: string;
  readonly name: string;
}

/** The force that is meant by what was typed: its name, or the only one that begins so. */
export function findForce(forces: readonly ForceChoice[], typed: string): ForceChoice | undefined {
  const asked = typed.toLowerCase();
  const beginning = forces.filter(({ name }) => name.toLowerCase().startsWith(asked));
  return (
    forces.find(({ name }) => name.toLowerCase() === asked) ??
    (beginning.length === 1 ? beginning[0] : undefined)
  );
}

export function withForce(view: View, code: string): View {
  return { ...view, force: [...new Set([...(view.force ?? []), code])].sort() };
}

/** Without the last one it is the view that names none. */
export function withoutForce(view: View, code: string): View {
  const left = (view.force ?? []).filter((each) => each !== code);
  return { ...view, force: left.length === 0 ? null : left };
}
