import { chartsEndpoint } from '@/lib/http/charts-endpoint';

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = chartsEndpoint;
