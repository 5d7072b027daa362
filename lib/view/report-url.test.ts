import { describe, expect, it } from 'vitest';
import { canTakeReports, reportUrl } from './report-url';

const REPORTED = {
  title: 'US troops in Afghanistan: about 4,500 & more?',
  id: 'fcvcxxvw',
  version: '2026-11-23',
  page: 'https://muster.example/figures/fcvcxxvw?v=2026-11-23',
};

describe('a report', () => {
  it('by mail has subject and body, whatever signs stand in them', () => {
    const url = new URL(reportUrl('errors@muster.example', REPORTED));
    expect(url.protocol + url.pathname).toBe('mailto:errors@muster.example');
    expect(url.searchParams.get('subject')).toBe('Correction: fcvcxxvw');
    const lines = url.searchParams.get('body')?.split('\r\n') ?? [];
    expect(lines[0]).toBe('What is wrong:');
    expect(lines).toEqual(
      expect.arrayContaining([
        REPORTED.title,
        'Id: fcvcxxvw',
        'Version: 2026-11-23',
        `Page: ${REPORTED.page}`,
      ]),
    );
    // A plus would be read as a plus by mail programs.
    expect(url.href).not.toContain('+');
  });

  it('as an issue keeps what its address asks for already', () => {
    const url = new URL(reportUrl('https://forge.example/muster/issues/new?labels=correction', REPORTED));
    expect(url.searchParams.get('labels')).toBe('correction');
    expect(url.searchParams.get('title')).toBe('Correction: fcvcxxvw');
    expect(url.searchParams.get('body')).toContain(REPORTED.page);
  });
});

it.each([
  ['errors@muster.example', true],
  ['https://forge.example/new', true],
  ['', false],
  ['errors', false],
  ['javascript:alert(1)', false],
  ['mailto:errors@muster.example', false],
  ['https://', false],
  ['a@b.c?bcc=d@e.f', false],
])('%s can take reports: %s', (to, can) => {
  expect(canTakeReports(to)).toBe(can);
});
