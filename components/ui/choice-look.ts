/** How one of several choices looks in a row of them. */
export function choiceLook(current: boolean): string {
  const state = current
    ? 'border-ink font-semibold text-ink'
    : 'border-transparent text-muted hover:text-ink forced-colors:border-[Canvas]';
  return `inline-flex min-h-8 items-center border-b-2 px-2 no-underline ${state}`;
}
