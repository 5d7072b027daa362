import type { ReactNode } from 'react';

/** Name and value pairs; what is empty is left out. */
export function Facts({ facts }: { facts: readonly (readonly [name: string, value: ReactNode])[] }) {
  return (
    <dl className="grid grid-cols-1 gap-x-6 text-sm sm:grid-cols-[7rem_1fr]">
      {facts
        .filter(([, value]) => value !== '' && value !== false && value !== null && value !== undefined)
        .map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="pt-2 text-muted sm:border-t sm:border-hairline sm:py-2">{name}</dt>
            <dd className="min-w-0 border-b border-hairline pb-2 wrap-anywhere sm:border-t sm:border-b-0 sm:py-2">
              {value}
            </dd>
          </div>
        ))}
    </dl>
  );
}
