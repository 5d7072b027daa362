import { describe, expect, it } from 'vitest';
import type { BreakMark, EventMark, Point } from './marks';
import { statementRows } from './statement-rows';

const point = (time: number) => ({ time }) as Point;
const kindsOf = (breakFrom: number) =>
  statementRows({
    points: [point(10), point(30)],
    later: [point(20)],
    events: [{ time: 15 } as EventMark],
    breaks: [{ from: breakFrom } as BreakMark],
    domain: [12, 40],
  }).map(({ kind }) => kind);

describe('the rows of a chart of statements', () => {
  it('have events and breaks where they fall between two statements', () => {
    expect(kindsOf(25)).toEqual(['point', 'event', 'point', 'break', 'point']);
  });

  it('begin with what had begun before', () => {
    expect(kindsOf(-100)[0]).toBe('break');
  });

  it('put a break of the day of a statement before it: the statement is by the new rule', () => {
    expect(kindsOf(10)[0]).toBe('break');
  });
});
