'use client';

import { createContext } from 'react';

/** How a chart opens a page of the site: inside it by its router, elsewhere in a tab of its own. */
export const OpenPage = createContext<(url: string) => void>((url) => window.open(url, '_blank', 'noopener'));
