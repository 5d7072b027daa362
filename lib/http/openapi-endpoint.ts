import { UNDERSTOOD } from '@/lib/view/view';
import { TYPES, toAnswer } from './answer';
import { openApiDocument } from './api/openapi';
import { endpoint } from './endpoint';
import { siteOrigin } from './site-origin';

/** The API described for programs. */
export const openApiEndpoint = endpoint(() => ({
  name: 'openapi.json',
  understood: UNDERSTOOD.none,
  make: () => toAnswer(JSON.stringify(openApiDocument(siteOrigin())), TYPES.json),
}));
