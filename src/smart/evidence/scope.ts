import type { Span } from '../text/span.ts';

export type ScopeKind = 'channel' | 'audience' | 'name' | 'subject' | 'kpi' | 'occasion' | 'pair' | 'means';

/** Something that narrows a goal down: a channel, an audience, a place or product, a formula, a means. */
export interface Scope extends Span {
  readonly kind: ScopeKind;
}
