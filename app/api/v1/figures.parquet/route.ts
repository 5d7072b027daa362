import { figuresEndpoint } from '@/lib/http/figures-endpoint';

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = figuresEndpoint('parquet');
