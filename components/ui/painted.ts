import { useEffect, useState } from 'react';

/** When what has just changed is on the screen. */
export function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/**
 * A value one painting late: what is small shows first, what takes long to draw right after it. (React's deferred value
 * would wait for the server's answer to the view, since both are transitions.)
 */
export function useAfterPaint<T>(value: T): T {
  const [shown, setShown] = useState(value);
  useEffect(() => {
    let isOld = false;
    painted().then(() => {
      if (!isOld) setShown(value);
    });
    return () => {
      isOld = true;
    };
  }, [value]);
  return shown;
}
