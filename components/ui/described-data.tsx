import { type StructuredData, toJsonLd } from '@/lib/export/structured-data/json-ld';

/** What a page says of itself to search engines, in the words of schema.org: data, which no browser runs. */
export function DescribedData({ data }: { data: StructuredData }) {
  return <script type="application/ld+json">{toJsonLd(data)}</script>;
}
