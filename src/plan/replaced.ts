/** What to say of planning sheets that somebody deleted and the add-on has made anew. */
export function replacedInWords(made: readonly { name: string; isReplaced: boolean }[]): string[] {
  const replaced = made.filter(({ isReplaced }) => isReplaced);
  if (replaced.length === 0) return [];
  return [
    ...replaced.map(
      ({ name }) => `The sheet ${name} was deleted: this is a new one, without what stood in the old.`,
    ),
    'To get the old one back, use File ▸ Version history. Where a copy of it is left, paste the columns with blue titles from there.',
  ];
}
