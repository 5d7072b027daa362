import { changesFeedEndpoint } from '@/lib/http/versions-endpoint';

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = changesFeedEndpoint;
