import { citeEndpoint } from '@/lib/http/cite-endpoint';

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = citeEndpoint;
