import type { ReactNode } from 'react';

/** A part of a page under its own heading. */
export function PageSection({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="mt-8" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className="mb-1 font-serif text-lg font-semibold">
        {title}
      </h2>
      {children}
    </section>
  );
}
