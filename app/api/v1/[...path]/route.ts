import { nowhereEndpoint } from '@/lib/http/nowhere-endpoint';

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = nowhereEndpoint;
