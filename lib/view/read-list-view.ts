import { faulty } from './fault';
import { LIST, type ListChoices } from './list-choices';
import { parseView, type ViewProblem, type Vocabulary } from './parse-view';
import { UNDERSTOOD, type View } from './view';

/** Everything that the address of the list of figures says. */
export interface ListView {
  readonly view: View;
  readonly choices: ListChoices;
}

/** Reads the query of the list: what can be shown, and a problem for everything else. */
export function readListView(
  query: URLSearchParams,
  vocabulary: Vocabulary,
): ListView & { readonly problems: readonly ViewProblem[] } {
  const { view, problems } = parseView(query, vocabulary, UNDERSTOOD.figures, LIST.parameters);
  const { choices, problems: others } = LIST.parse(query);
  const missing = [choices.open ?? [], choices.chosen ?? []].flat().filter((id) => !vocabulary.id.has(id));
  const standing = choices.chosen?.filter((id) => vocabulary.id.has(id)) ?? [];
  return {
    // The list has all figures by itself: to say so is the same view.
    view: view.figures === 'all' ? { ...view, figures: null } : view,
    choices: {
      ...choices,
      open: choices.open !== null && vocabulary.id.has(choices.open) ? choices.open : null,
      chosen: standing.length > 0 ? standing : null,
    },
    problems: [...problems, ...others, ...(missing.length > 0 ? [notThere(missing, choices)] : [])],
  };
}

function notThere(missing: readonly string[], { open }: ListChoices): ViewProblem {
  const parameter = open !== null && missing.includes(open) ? 'open' : 'chosen';
  return {
    parameter,
    value: missing.join('~'),
    ...faulty('notThere', { ids: missing.join(', ') }),
    allowed: [],
  };
}
