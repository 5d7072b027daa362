import { oembedEndpoint } from '@/lib/http/oembed-endpoint';

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = oembedEndpoint;
