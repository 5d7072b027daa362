import { versionsEndpoint } from '@/lib/http/versions-endpoint';

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = versionsEndpoint;
