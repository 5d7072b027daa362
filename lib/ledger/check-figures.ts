import type { Problem } from '@/lib/model/problem';
import type { CheckedRow } from './check-rows';
import { holdsNumber } from './holds-number';
import type { FigureRow, SourceRow } from './rows';
import { standing, stands } from './standing';

type Finding = Pick<Problem, 'code' | 'column' | 'message' | 'hint'>;

const WORDS = 8;
const NONE: readonly Finding[] = [];

/** What a figure's row must keep beyond the form of its cells. */
export function checkFigures(
  figures: readonly CheckedRow<FigureRow>[],
  sources: readonly CheckedRow<SourceRow>[],
): Problem[] {
  const sourceById = new Map(standing(sources).map(({ row }) => [row.id, row]));
  const problems: Problem[] = [];
  for (const { file, line, row } of figures) {
    for (const check of CHECKS) {
      for (const finding of check(row, sourceById.get(row.source))) problems.push({ file, line, ...finding });
    }
  }
  return problems;
}

const CHECKS = [checkRange, checkPassage, checkPublished, checkRank];

function checkRange({ value, value_max }: FigureRow): readonly Finding[] {
  if (value_max === null || value_max > value) return NONE;
  return [
    {
      code: 'range-reversed',
      column: 'value_max',
      message: `The range runs from ${value} to ${value_max}.`,
      hint: 'The lower end stands in value, the higher one in value_max; a single number leaves value_max empty.',
    },
  ];
}

function checkPassage({ passage, as_written, value, value_max }: FigureRow): readonly Finding[] {
  if (passage === '' && as_written === '') return NONE;
  if (passage === '' || !passage.includes(as_written) || as_written === '') {
    return [
      {
        code: 'passage-lacks-number',
        column: 'passage',
        message: `The passage "${passage}" does not hold "${as_written}".`,
        hint: 'Copy both letter by letter from the source: as_written is the number as the passage has it.',
      },
    ];
  }
  const words = passage.split(/\s+/).length;
  const findings: Finding[] = [];
  if (words > WORDS) {
    findings.push({
      code: 'passage-too-long',
      column: 'passage',
      message: `The passage has ${words} words.`,
      hint: `Quote at most ${WORDS} words.`,
    });
  }
  if (!holdsNumber(as_written, value, value_max)) {
    findings.push({
      code: 'as-written-differs',
      column: 'as_written',
      message: `"${as_written}" is not the number ${value}${value_max === null ? '' : ` to ${value_max}`}.`,
      hint: 'Correct value or as_written; thousands and millions may be left out as the source does.',
    });
  }
  return findings;
}

function checkPublished(row: FigureRow, source: SourceRow | undefined): readonly Finding[] {
  const { status, as_of } = row;
  // A withdrawn figure may be wrong about just that, and the source may have been corrected since.
  const published = stands(row) ? source?.published : null;
  if (status !== 'actual' || !published || as_of.earliest <= published.latest) return NONE;
  return [
    {
      code: 'dated-after-publication',
      column: 'as_of',
      message: `An actual figure for ${as_of.edtf} in a source published on ${published.edtf}.`,
      hint: 'Correct as_of or the source, or set the status to planned or estimate.',
    },
  ];
}

function checkRank({ rank, rank_reason }: FigureRow): readonly Finding[] {
  if (rank === 'normal' || rank_reason !== '') return NONE;
  return [
    {
      code: 'rank-without-reason',
      column: 'rank_reason',
      message: `The rank is ${rank}, and no reason is given.`,
      hint: 'Say in a few words why; readers see it.',
    },
  ];
}
