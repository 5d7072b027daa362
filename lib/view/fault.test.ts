import { expect, test } from 'vitest';
import { ENGLISH } from '@/lib/text/catalogues';
import { FAULTS, faulty } from './fault';

const VALUES = {
  name: 'tab',
  value: 'x',
  count: 2,
  from: '2012',
  to: '2009',
  ids: 'a, b',
  most: 80,
  least: 0,
  code: '202E',
};

test.each(FAULTS)('%s is said on an English page as by the API', (why) => {
  const { message, fault } = faulty(why, VALUES);
  expect(ENGLISH(`fault.${fault.why}`, fault.values)).toBe(message);
});

test('what is long is cut', () => {
  expect(faulty('notThere', { ids: 'x'.repeat(5000) }).message.length).toBeLessThan(210);
});
