import type { Metadata } from 'next';
import { loadLedger } from '@/lib/ledger/load-ledger';
import { chartUrl } from '@/lib/view/urls';

export const metadata: Metadata = { title: 'Charts' };

export default function Charts() {
  const { catalogue } = loadLedger();
  return (
    <>
      <h1 className="font-serif text-xl font-semibold">Charts</h1>
      <ul className="mt-4 grid gap-x-8 sm:grid-cols-2">
        {catalogue.charts.map(({ slug, title, subtitle }) => (
          <li key={slug} className="border-t border-hairline py-3">
            <a
              href={chartUrl(slug)}
              className="font-serif text-lg font-semibold no-underline hover:underline"
            >
              {title}
            </a>
            <p className="text-sm text-muted">{subtitle}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
