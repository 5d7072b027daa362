import { openApiEndpoint } from '@/lib/http/openapi-endpoint';

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = openApiEndpoint;
