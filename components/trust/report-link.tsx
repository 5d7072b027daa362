/** To report an error, without an account where the address is one of mail; nothing where nobody takes reports. */
export function ReportLink({ href, what }: { href: string | null; what: string }) {
  if (href === null) return null;
  return (
    <a
      className="inline-flex min-h-6 items-center text-sm underline print:hidden"
      href={href}
      rel="external noopener"
      data-report
    >
      Report an error<span className="sr-only"> in {what}</span>
    </a>
  );
}
