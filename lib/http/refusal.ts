import type { ViewProblem } from '@/lib/view/parse-view';

const TITLES: Readonly<Record<number, string>> = {
  400: 'The query cannot be answered',
  404: 'There is nothing at this address',
  405: 'This address is only read',
  406: 'The answer has another type',
  414: 'The address is too long',
  500: 'Muster failed to answer',
  503: 'Muster cannot answer now',
};

/** Thrown where a request cannot be honoured; becomes problem details (RFC 9457). */
export class Refusal extends Error {
  constructor(
    readonly status: 400 | 404 | 405 | 406 | 414 | 503,
    detail: string,
    readonly errors: readonly ViewProblem[] = [],
  ) {
    super(detail);
  }
}

/** Problem details: one shape for every refusal. */
export function toProblem(status: number, detail: string, instance: string, errors: readonly ViewProblem[]) {
  const told = errors.map(({ fault: _unsaid, ...error }) => error);
  return { type: 'about:blank', title: TITLES[status] ?? 'Problem', status, detail, instance, errors: told };
}

/** The refusal of a query: 404 when all that is wrong is a version that never was, else 400. */
export function refuseQuery(problems: readonly ViewProblem[]): Refusal {
  const status = problems.every(({ parameter }) => parameter === 'v') ? 404 : 400;
  const named = problems.map(({ parameter, message }) => `${parameter}: ${message}`).join(' ');
  return new Refusal(status, named, problems);
}
