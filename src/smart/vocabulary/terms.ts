/** The terms of a comma-separated list. */
export function terms(list: string): string[] {
  return list
    .replace(/\s+/g, ' ')
    .split(',')
    .map((term) => term.trim())
    .filter((term) => term !== '');
}
