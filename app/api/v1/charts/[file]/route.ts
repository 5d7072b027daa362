import { chartEndpoint } from '@/lib/http/chart-endpoint';

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = chartEndpoint;
