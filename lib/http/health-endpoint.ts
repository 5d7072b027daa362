import type { Ledger } from '@/lib/ledger/ledger';
import { loadLedger } from '@/lib/ledger/load-ledger';
import { UNDERSTOOD } from '@/lib/view/view';
import { sendProblem, TYPES, toAnswer } from './answer';
import { endpoint } from './endpoint';
import { toProblem } from './refusal';

const answering = endpoint(() => ({
  name: 'health',
  understood: UNDERSTOOD.none,
  kept: 'never',
  make: ({ ledger }) => toAnswer(JSON.stringify(health(ledger)), TYPES.json),
}));

function health({ newest, figures, sources }: Ledger) {
  return {
    live: true,
    ready: true,
    version: newest.date,
    sha256: newest.sha256,
    figures: figures.length,
    sources: sources.size,
  };
}

type Context = Parameters<typeof answering.GET>[1];

/**
 * Any answer at all: the process lives. 200: it has read and checked its ledger, and which version that is; two
 * processes with one digest give the same answers. 503: the ledger cannot be read, and whoever asks goes elsewhere.
 */
async function answer(request: Request, context: Context): Promise<Response> {
  try {
    loadLedger();
  } catch (error) {
    console.error(error);
    const detail = 'The process lives, but its ledger cannot be read; the log names every problem.';
    return sendProblem(request, 503, toProblem(503, detail, new URL(request.url).pathname, []));
  }
  return answering.GET(request, context);
}

export const healthEndpoint = { ...answering, GET: answer, HEAD: answer };
