import { figureEndpoint } from '@/lib/http/figure-endpoint';

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = figureEndpoint;
