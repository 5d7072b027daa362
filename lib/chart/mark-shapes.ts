import type { Status } from '@/lib/model/lists';

/** A status as a path around its point: disc, ring, diamond, square. On pages and in pictures. */
export const MARK_SHAPES: Readonly<Record<Status, string>> = {
  actual: 'M-4 0A4 4 0 1 0 4 0A4 4 0 1 0 -4 0Z',
  estimate: 'M-3.5 0A3.5 3.5 0 1 0 3.5 0A3.5 3.5 0 1 0 -3.5 0Z',
  planned: 'M0 -5.5L5.5 0L0 5.5L-5.5 0Z',
  authorized: 'M-4.5 -4.5H4.5V4.5H-4.5Z',
};
