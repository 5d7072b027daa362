import { formatView } from '@/lib/view/format-view';
import type { View } from '@/lib/view/view';

/** A telling name for a download: what it is, the view, the version. Only letters that every file system takes. */
export function fileName(subject: string, view: View, version: string, ending: string): string {
  const choices = formatView({ ...view, v: null })
    .replace(/[^A-Za-z0-9.=~&-]/g, '-')
    .replaceAll('&', '_')
    .slice(0, 80);
  return `${['muster', subject, choices, version].filter(Boolean).join('_')}.${ending}`;
}
