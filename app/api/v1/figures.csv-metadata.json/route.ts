import { datasetEndpoint } from '@/lib/http/dataset-endpoint';

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = datasetEndpoint('figures.csv-metadata.json');
