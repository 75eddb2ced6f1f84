import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Gives the focus to a heading as it is drawn, and again whenever the face of its view changes. Within the
 * drawing, never after it: a later move would take the focus from a field that somebody has reached meanwhile.
 */
export function useFocusedHeading(face: unknown = null) {
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each face takes the focus
  useLayoutEffect(() => heading.current?.focus(), [face]);
  return heading;
}

/** Moves the focus to a field that the next drawing brings: who adds a card wants to write in it. */
export function focusWhenDrawn(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
}
