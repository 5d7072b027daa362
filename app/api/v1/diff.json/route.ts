import { diffEndpoint } from '@/lib/http/diff-endpoint';

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = diffEndpoint;
