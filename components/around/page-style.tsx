'use client';

import { useState } from 'react';
import { STYLE_ID, servedStyle } from './served-style';

/**
 * The style sheet of the page, once in its HTML. As a property, and as Next puts it into a page, it would stand there
 * twice more, in what React takes over.
 */
export function PageStyle() {
  const [css] = useState(servedStyle);
  return <style id={STYLE_ID}>{css}</style>;
}
