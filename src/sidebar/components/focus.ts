/** Moves the focus to a field that the next drawing brings: who adds a card wants to write in it. */
export function focusWhenDrawn(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
}
