import type { Ledger } from '@/lib/ledger/ledger';
import { vocabularyOf } from '@/lib/query/vocabulary';
import type { Choices } from '@/lib/view/choices';
import { formatView } from '@/lib/view/format-view';
import { parseView, type ViewProblem, type Vocabulary } from '@/lib/view/parse-view';
import type { Parameter, View } from '@/lib/view/view';
import { type Answer, allowAnyOrigin, CACHE, send, sendProblem } from './answer';
import { askedLedger, isPinned } from './asked-ledger';
import { checkAccept, checkAddress } from './check-request';
import { deprecationHeaders } from './deprecated';
import { linksOf } from './links';
import { remembered } from './memory';
import { pageLinks } from './pages-of-rows';
import { Refusal, refuseQuery, toProblem } from './refusal';

export interface Asked {
  readonly ledger: Ledger;
  readonly view: View;
}

/** Makes an answer from the view alone. */
export type Make = (asked: Asked) => Answer | Promise<Answer>;

/** Makes an answer from the view and from what its address lets choose beside it: a picture's size, say. */
export interface Choosing {
  readonly parameters: readonly string[];
  readonly read: (query: URLSearchParams) => {
    readonly problems: readonly ViewProblem[];
    /** The one form of what was chosen; part of the answer's name in memory. */
    readonly chosen: string;
    /** That the answer can never change, though the view names no version. */
    readonly pinned?: boolean;
    readonly make: Make;
  };
}

/** An answer that depends on choices beside the view. */
export function choosing<C>(
  choices: Choices<C>,
  make: (asked: Asked, chosen: C) => Answer | Promise<Answer>,
): Choosing {
  return {
    parameters: choices.parameters,
    read: (query) => {
      const read = choices.parse(query);
      return {
        problems: read.problems,
        chosen: choices.format(read.choices),
        make: (asked) => make(asked, read.choices),
      };
    },
  };
}

type Context<Params> = { params: Promise<Params> };

/** What is asked for at an address: its name, the parameters it understands and how its answer is made. */
export interface Route {
  /** Names the answer, view apart, for keeping it in memory. */
  readonly name: string;
  readonly understood: readonly Parameter[];
  /** Ids that a view may name here, where they are fewer than all of the ledger's. */
  readonly narrow?: (vocabulary: Vocabulary) => Vocabulary;
  /** The one form of a view here; two queries with the same one get the same bytes. */
  readonly canonical?: (view: View) => View;
  readonly make: Make | Choosing;
  /** `never`: what is true of this moment only. */
  readonly kept?: 'never';
}

/**
 * One way to answer for all routes: reads the view strictly, selects, answers with digest and 304; refuses with
 * problem details. `find` throws a `Refusal` where its parameters name nothing.
 */
export function endpoint<Params>(find: (params: Params, ledger: Ledger, request: Request) => Route) {
  const answer = async (request: Request, context: Context<Params>) => {
    try {
      checkAddress(request);
      const ledger = askedLedger(new URL(request.url).searchParams);
      const route = find(await context.params, ledger, request);
      return await respond(request, ledger, route);
    } catch (error) {
      return refuse(request, error);
    }
  };
  const readOnly = async (request: Request) =>
    refuse(request, new Refusal(405, `${request.method} has no meaning here: Muster is read with GET.`));
  return {
    GET: answer,
    HEAD: answer,
    OPTIONS: allowAnyOrigin,
    POST: readOnly,
    PUT: readOnly,
    PATCH: readOnly,
    DELETE: readOnly,
  };
}

async function respond(request: Request, ledger: Ledger, route: Route): Promise<Response> {
  const vocabulary = vocabularyOf(ledger);
  const query = new URL(request.url).searchParams;
  const { parameters, read } = typeof route.make === 'function' ? viewAlone(route.make) : route.make;
  const beside = read(query);
  const asked = parseView(query, route.narrow?.(vocabulary) ?? vocabulary, route.understood, parameters);
  const wrong = [...beside.problems, ...asked.problems];
  if (wrong.length > 0) throw refuseQuery(wrong);
  const view = route.canonical?.(asked.view) ?? asked.view;
  // Of one version and its digest, so that a ledger read anew is never answered from the one before.
  const { date, sha256 } = ledger.newest;
  const key = `${date} ${sha256} ${route.name}?${formatView(view)}#${beside.chosen}`;
  const answer = await remembered(key, () => beside.make({ ledger, view }));
  checkAccept(request, answer.type);
  const pinned = beside.pinned || isPinned(view);
  const told = headersOf(request, answer, ledger, view);
  return send(request, answer, CACHE[route.kept ?? (pinned ? 'pinned' : 'live')], told);
}

/** What an answer says of itself beside its bytes: where else to look, and whether its address will end. */
function headersOf(request: Request, { count }: Answer, ledger: Ledger, view: View) {
  const url = new URL(request.url);
  const name = url.pathname.replace(/^\/api\/v1\//, '');
  const ending = deprecationHeaders(name);
  const links = [...linksOf({ name, ledger, view }), ...pageLinks(url, count), ...ending.links];
  return { ...ending.headers, Link: links.join(', ') };
}

function viewAlone(make: Make): Choosing {
  return { parameters: [], read: () => ({ problems: [], chosen: '', make }) };
}

function refuse(request: Request, error: unknown): Response {
  const { pathname } = new URL(request.url);
  if (error instanceof Refusal) {
    return sendProblem(request, error.status, toProblem(error.status, error.message, pathname, error.errors));
  }
  console.error(error);
  return sendProblem(request, 500, toProblem(500, 'The fault is ours; the log has it.', pathname, []));
}
