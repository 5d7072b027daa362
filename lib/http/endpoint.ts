import type { Ledger } from '@/lib/ledger/ledger';
import { isWaiting } from '@/lib/model/clocks';
import { vocabularyOf } from '@/lib/query/vocabulary';
import { type FileChoices, type FileParameter, formatFile, parseFile } from '@/lib/view/file-choices';
import { formatView } from '@/lib/view/format-view';
import { parseView, type Vocabulary } from '@/lib/view/parse-view';
import {
  formatPicture,
  PICTURE_PARAMETERS,
  type PictureChoices,
  parsePicture,
  USUAL_PICTURE,
} from '@/lib/view/picture-choices';
import type { Parameter, View } from '@/lib/view/view';
import { type Answer, allowAnyOrigin, CACHE, send, sendProblem } from './answer';
import { askedLedger } from './asked-ledger';
import { remembered } from './memory';
import { Refusal, refuseQuery, toProblem } from './refusal';

export interface Asked {
  readonly ledger: Ledger;
  readonly view: View;
  /** The usual one wherever no picture is asked for. */
  readonly picture: PictureChoices;
  /** The usual ones wherever the address leaves no choice. */
  readonly file: FileChoices;
}

type Context<Params> = { params: Promise<Params> };

/** What is asked for at an address: its name, the parameters it understands and how its answer is made. */
export interface Route {
  /** Names the answer, view apart, for keeping it in memory. */
  readonly name: string;
  readonly understood: readonly Parameter[];
  /** Whether it answers with a picture, whose size and colours may be chosen. */
  readonly pictured?: boolean;
  /** How its file may be chosen to be written. */
  readonly file?: readonly FileParameter[];
  /** Ids that a view may name here, where they are fewer than all of the ledger's. */
  readonly narrow?: (vocabulary: Vocabulary) => Vocabulary;
  /** The one form of a view here; two queries with the same one get the same bytes. */
  readonly canonical?: (view: View) => View;
  readonly make: (asked: Asked) => Answer | Promise<Answer>;
}

/**
 * One way to answer for all routes: reads the view strictly, selects, answers with digest and 304; refuses with
 * problem details. `find` throws a `Refusal` where its parameters name nothing.
 */
export function endpoint<Params>(find: (params: Params, ledger: Ledger) => Route) {
  const answer = async (request: Request, context: Context<Params>) => {
    try {
      const ledger = askedLedger(new URL(request.url).searchParams);
      const route = find(await context.params, ledger);
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

const NO_PICTURE = { picture: USUAL_PICTURE, problems: [] };

async function respond(request: Request, ledger: Ledger, route: Route): Promise<Response> {
  const vocabulary = vocabularyOf(ledger);
  const query = new URL(request.url).searchParams;
  const beside = [...(route.pictured ? PICTURE_PARAMETERS : []), ...(route.file ?? [])];
  const read = parseView(query, route.narrow?.(vocabulary) ?? vocabulary, route.understood, beside);
  const { picture, problems: ofPicture } = route.pictured ? parsePicture(query) : NO_PICTURE;
  const { file, problems: ofFile } = parseFile(query, route.file ?? []);
  const wrong = [...ofPicture, ...ofFile, ...read.problems];
  if (wrong.length > 0) throw refuseQuery(wrong);
  const view = route.canonical?.(read.view) ?? read.view;
  // Of one version and its digest, so that a ledger read anew is never answered from the one before.
  const { date, sha256 } = ledger.newest;
  const key = `${date} ${sha256} ${route.name}?${formatView(view)}#${formatPicture(picture)}#${formatFile(file)}`;
  const answer = await remembered(key, () => route.make({ ledger, view, picture, file }));
  return send(request, answer, view.v === null || isWaiting(view.v) ? CACHE.live : CACHE.pinned);
}

function refuse(request: Request, error: unknown): Response {
  const { pathname } = new URL(request.url);
  if (error instanceof Refusal) {
    return sendProblem(request, error.status, toProblem(error.status, error.message, pathname, error.errors));
  }
  console.error(error);
  return sendProblem(request, 500, toProblem(500, 'The fault is ours; the log has it.', pathname, []));
}
