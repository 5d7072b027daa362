import type { ReactNode } from 'react';

/** One kind of changes under its heading. */
export function ChangePart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="mt-3">
      <h3 className="font-semibold">{title}</h3>
      {children}
    </div>
  );
}
