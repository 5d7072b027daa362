import { expect, test } from 'vitest';
import { inTurn, MOST_WAITING } from './in-turn';
import { Refusal } from './refusal';

test('draws in the order of asking, and lets others through between two pictures', async () => {
  const seen: string[] = [];
  const drawings = ['first', 'second', 'third'].map((name) => inTurn(() => seen.push(name)));
  setImmediate(() => seen.push('another request'));
  await Promise.all(drawings);
  expect(seen.filter((name) => name !== 'another request')).toEqual(['first', 'second', 'third']);
  expect(seen.indexOf('another request')).toBeLessThan(3);
});

test('a picture that cannot be drawn holds up nobody', async () => {
  const failing = inTurn(() => {
    throw new Error('no ink');
  });
  const next = inTurn(() => 'drawn');
  await expect(failing).rejects.toThrow('no ink');
  await expect(next).resolves.toBe('drawn');
});

test('more than can wait are told to come back, and later ones are drawn again', async () => {
  const all = Array.from({ length: MOST_WAITING + 5 }, (_, index) => inTurn(() => index));
  const ends = await Promise.allSettled(all);
  const refused = ends.filter((end) => end.status === 'rejected').map(({ reason }) => reason as Refusal);
  expect(refused).toHaveLength(5);
  for (const refusal of refused) {
    expect(refusal).toBeInstanceOf(Refusal);
    expect(refusal.status).toBe(503);
  }
  await expect(inTurn(() => 'drawn')).resolves.toBe('drawn');
});
