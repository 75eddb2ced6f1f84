/** S1, 12 milestones and 5 check-ins */
export function listed(things: readonly string[]): string {
  const last = things[things.length - 1] ?? '';
  return things.length < 2 ? last : `${things.slice(0, -1).join(', ')} and ${last}`;
}
