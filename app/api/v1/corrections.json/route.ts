import { correctionsEndpoint } from '@/lib/http/corrections-endpoint';

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = correctionsEndpoint;
