import type { ReactNode } from 'react';

/** A named row of choices. */
export function ControlGroup({ label, children }: { label: string; children: ReactNode }) {
  return (
    <fieldset className="flex flex-wrap items-center gap-x-1 text-sm">
      <legend className="float-left mr-1 text-muted">{label}</legend>
      {children}
    </fieldset>
  );
}
