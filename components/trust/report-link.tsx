import { PageLink } from '@/components/words/page-link';
import { Told } from '@/components/words/told';

/** To report an error, without an account where the address is one of mail; nothing where nobody takes reports. */
export function ReportLink({ href, what }: { href: string | null; what: string }) {
  if (href === null) return null;
  return (
    <PageLink
      className="inline-flex min-h-6 items-center text-sm underline print:hidden"
      href={href}
      rel="external noopener"
      data-report
    >
      <Told
        message="trust.report"
        what={what}
        hidden={(inside) => <span className="sr-only">{inside}</span>}
      />
    </PageLink>
  );
}
