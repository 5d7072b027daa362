'use client';

import { useEffect, useState } from 'react';

/** Whether the page is alive: false on the server and in the first drawing, so that both draw the same. */
export function useReady(): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  return ready;
}
