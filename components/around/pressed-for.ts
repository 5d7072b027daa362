import { singleKeysOn } from './single-keys';

/** What a key asks for: Ctrl-K or "/" the palette, "?" the list of keys; nothing while a reader writes. */
export function pressedFor(event: KeyboardEvent): 'palette' | 'keys' | null {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  if (event.defaultPrevented || altKey) return null;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k' ? 'palette' : null;
  const writes = target instanceof Element && target.closest('input, textarea, select, [contenteditable]');
  if (writes || !singleKeysOn()) return null;
  return key === '/' ? 'palette' : key === '?' ? 'keys' : null;
}
