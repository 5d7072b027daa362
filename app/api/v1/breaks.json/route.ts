import { recordsEndpoint } from '@/lib/http/records-endpoint';

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = recordsEndpoint('breaks', 'json');
