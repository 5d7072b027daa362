import { healthEndpoint } from '@/lib/http/health-endpoint';

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = healthEndpoint;
