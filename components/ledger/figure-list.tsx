'use client';

import { type MouseEvent, type Ref, useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react';
import { useWords } from '#words';
import { useReady } from '@/components/ui/use-ready';
import type { Figure } from '@/lib/model/figure';
import type { ListedLedger } from '@/lib/query/listed-ledger';
import type { ListView } from '@/lib/view/read-list-view';
import { DEFAULT_VIEW } from '@/lib/view/view';
import { isSpared, shownColumns, tableWidth } from './column-look';
import { ROLES } from './grid-roles';
import { ListHead } from './list-head';
import { listLine } from './list-line';
import { ListRow } from './list-row';
import { pressOf } from './press-of';
import type { Go } from './use-list-view';
import { useRowKeys } from './use-row-keys';
import { useWindow } from './use-window';

/** What others can tell the list. */
export interface ListHandle {
  /** Gives the focus to the row that had it, or to the first one. */
  readonly focus: () => void;
}

interface Props {
  readonly ref: Ref<ListHandle>;
  readonly ledger: ListedLedger;
  readonly figures: readonly Figure[];
  /** Figures of the view: more than there are rows as long as only a page of them has come. */
  readonly count: number;
  readonly asked: ListView;
  /** The same a breath later, for what no key has to wait for. */
  readonly later: ListView;
  readonly go: Go;
  readonly onOpen: (id: string, how: 'look' | 'enter' | 'follow') => void;
  readonly onChoose: (id: string) => void;
  readonly onClose: () => void;
  /** The reader goes on to rows that may not have come. */
  readonly onNeed: () => void;
}

/** The figures of a view, a row each, in a box of its own: only the rows near what it shows are in the page. */
export function FigureList(props: Props) {
  const say = useWords();
  const { ref, ledger, figures, count, asked, later, go, onOpen, onChoose, onClose, onNeed } = props;
  const alive = useReady();
  const box = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const columns = useMemo(() => shownColumns(asked.choices.columns), [asked.choices.columns]);
  const { v, known } = asked.view;
  const clocks = useMemo(() => ({ ...DEFAULT_VIEW, v, known }), [v, known]);
  const spared =
    columns.find((column) => isSpared(column, asked.choices.columns, asked.choices.open)) ?? null;
  const chosen = new Set(asked.choices.chosen);
  const { open } = asked.choices;
  const { rows, asCards } = useWindow(box, figures.length, active);
  const idAt = (index: number) => figures[index]?.id ?? '';
  const keys = useRowKeys({
    box,
    count: figures.length,
    active,
    setActive,
    page: () => Math.max(1, Math.floor((box.current?.clientHeight ?? 400) / (asCards ? 96 : 36)) - 2),
    show: (index) => rows.scrollToIndex(index),
    onMove: (index) => open !== null && onOpen(idAt(index), 'follow'),
    onOpen: (index) => onOpen(idAt(index), 'enter'),
    onChoose: (index) => onChoose(idAt(index)),
    onClose,
  });
  useImperativeHandle(ref, () => ({ focus: () => void keys.focusRow(active) }));
  const linked = useRef(open);
  const before = useRef(figures);
  // A list begins at its beginning; that of a link with an open figure, once all rows are there, at that figure.
  useEffect(() => {
    const isSame = goesOn(before.current, figures);
    before.current = figures;
    // The same list was made anew, or its rest has come: whoever is on a row stays there.
    if (isSame && linked.current === null) return;
    const at = linked.current === null ? -1 : figures.findIndex(({ id }) => id === linked.current);
    setActive(Math.max(at, 0));
    if (at > 0) rows.scrollToIndex(at, { align: 'center' });
    // Only where it is not there: to set it makes the browser lay out all rows at once.
    else if (rows.scrollOffset) rows.scrollToOffset(0);
    if (figures.length === count) linked.current = null;
  }, [figures, count, rows]);

  const onClick = (event: MouseEvent) => {
    const press = pressOf(event);
    if (!press) return;
    setActive(press.index);
    if (press.on === 'box') onChoose(press.id);
    if (press.on !== 'row') return;
    event.preventDefault();
    press.row.focus({ preventScroll: true });
    onOpen(press.id, 'look');
  };
  const shown = alive
    ? rows.getVirtualItems().map(({ index, start }) => ({ index, top: start }))
    : figures.map((_, index) => ({ index, top: null }));
  return (
    <div
      ref={box}
      className="relative max-h-[max(70vh,24rem)] overflow-auto overscroll-contain border-y border-hairline print:max-h-none"
      onScroll={onNeed}
      data-box
    >
      <table
        {...ROLES.grid}
        aria-label={say('common.figures')}
        aria-rowcount={count + 1}
        className={`block w-full ${tableWidth(columns)}`}
        data-list
      >
        <ListHead asked={later} go={go} />
        <tbody
          {...ROLES.group}
          className="relative block"
          style={alive ? { height: rows.getTotalSize() } : undefined}
          onClick={onClick}
          onKeyDown={keys.onKeyDown}
        >
          {shown.map(({ index, top }) => {
            const figure = figures[index];
            return (
              figure && (
                <ListRow
                  // A place and not a figure: other rows in the same places are the same elements with other words.
                  key={index}
                  line={listLine(ledger, figure)}
                  index={index}
                  columns={columns}
                  spared={spared}
                  clocks={clocks}
                  top={top}
                  active={index === active}
                  open={figure.id === open}
                  chosen={chosen.has(figure.id)}
                  alive={alive}
                  measure={asCards ? rows.measureElement : undefined}
                />
              )
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** Whether a list is the one before, perhaps with more rows behind it. */
function goesOn(before: readonly Figure[], after: readonly Figure[]): boolean {
  const last = before.length - 1;
  return (
    last >= 0 && after.length > last && after[0]?.id === before[0]?.id && after[last]?.id === before[last]?.id
  );
}
