/** What a row says that names an ID which the plan does not have: mistyped, or of a row that someone deleted. */
export function notInPlan(id: string): string {
  return `"There is no "&${id}&" in the plan: correct the ID, or delete this row if "&${id}&" was dropped"`;
}
