'use client';

import { Activity, useMemo } from 'react';
import type { View } from '@/lib/view/view';
import { DrawnFigures } from './drawn-figures';
import type { TableOfFigures } from './table-of-figures';

interface Props {
  /** `TableOfFigures`, as JSON: as elements it would stand in the page a second time, ten times as long. */
  readonly json: string;
  readonly view: View;
  readonly caption: string;
}

/** A table of figures on a page that lives. Activity: what a reader presses comes to life before it. */
export function WrittenFigures({ json, view, caption }: Props) {
  const figures = useMemo<TableOfFigures>(() => JSON.parse(json), [json]);
  return (
    <Activity>
      <DrawnFigures figures={figures} view={view} caption={caption} />
    </Activity>
  );
}
