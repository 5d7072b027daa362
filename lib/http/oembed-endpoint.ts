import type { OembedChoices } from '@/lib/view/oembed-choices';
import { OEMBED } from '@/lib/view/oembed-choices';
import { UNDERSTOOD } from '@/lib/view/view';
import { type Answer, TYPES, toAnswer } from './answer';
import { askedLedger } from './asked-ledger';
import { choosing, endpoint } from './endpoint';
import { chartAt, oembedOf } from './oembed';
import { Refusal } from './refusal';
import { siteOrigin } from './site-origin';

/**
 * `oembed`: the chart of an address as a frame, for pages that show links as what they lead to. The answer names the
 * origin that was asked under, since its frame has to have one.
 */
export const oembedEndpoint = endpoint((_params: unknown, _ledger, request) => {
  const here = siteOrigin() || hereOf(request);
  return {
    name: `oembed ${here}`,
    understood: UNDERSTOOD.none,
    make: choosing(OEMBED, (_asked, choices) => answer(here, choices)),
  };
});

function answer(here: string, choices: OembedChoices): Answer {
  if (choices.url === null) throw refused(400, '', 'It is missing: name the address of a chart.');
  const address = URL.canParse(choices.url, here) ? new URL(choices.url, here) : null;
  if (!address || address.origin !== here || !chartAt(address)) {
    throw refused(404, choices.url, `It is no address of a chart at ${here}.`);
  }
  const made = oembedOf(askedLedger(address.searchParams), address, choices);
  if (!made) throw refused(404, choices.url, `There is no chart "${chartAt(address)}".`);
  return toAnswer(JSON.stringify(made), TYPES.json);
}

function refused(status: 400 | 404, value: string, message: string): Refusal {
  const error = { parameter: 'url', value: value.slice(0, 80), message, allowed: ['/charts/{slug}'] };
  return new Refusal(status, `url: ${message}`, [error]);
}

/** The origin by which a request came: the name that its sender used for this server. */
function hereOf(request: Request): string {
  const { protocol, host } = new URL(request.url);
  const name = request.headers.get('host') ?? host;
  return /^[A-Za-z0-9.:[\]-]+$/.test(name) ? `${protocol}//${name}` : `${protocol}//${host}`;
}
