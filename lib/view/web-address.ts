/** Whether something names one page of the web: a pattern with words in it, or the path in a repository, does not. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text) && URL.canParse(text);
}
