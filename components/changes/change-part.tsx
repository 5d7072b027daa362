import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  /** Of its heading on the page. */
  readonly level: 2 | 3;
  readonly children: ReactNode;
}

/** One kind of changes under its heading. */
export function ChangePart({ title, level, children }: Props) {
  const Heading = `h${level}` as const;
  return (
    <div className="mt-3">
      <Heading className="font-semibold">{title}</Heading>
      {children}
    </div>
  );
}
