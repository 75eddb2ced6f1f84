import { type Evidence, quote } from '../evidence/evidence.ts';
import { isLead } from '../evidence/goal-first.ts';
import { wordAt } from '../text/tokens.ts';

const SHORT = 48;
/** A statement up to here is better given whole. */
const WHOLE = 64;

/** The statement if it is short, else its last words; without "soon" and what else a date replaces. */
export function ending(evidence: Evidence): string {
  const { text, tokens, times, placeholder, blankTime } = evidence;
  // "as soon as it is ready" would lose its head
  const vague = times.find(({ kind, to }) => kind === 'vague' && wordAt(tokens, to) !== 'as');
  const goal = goalAlone(evidence);
  const said = vague ? goal.replace(quote(text, tokens, vague.from, vague.to), '') : goal;
  const closed = said
    .replace(/\s+/g, ' ')
    .replace(/"/g, "'")
    // a blank for a number stays, so that it is filled in
    .replace(placeholder && !blankTime ? AFTER_A_BLANK : /[\s.!?…_,-]{0,9}$/, '');
  // "by" led to what is taken away, but "the shoppers who walk in"
  const plain =
    vague || blankTime ? closed.replace(/,?(?: (?:by|from|to|for|of|with|in|and|but))+$/, '') : closed;
  if (plain.length <= WHOLE) return plain;
  const from = plain.indexOf(' ', plain.length - SHORT);
  return from < 0 ? `…${plain.slice(-SHORT)}` : `…${plain.slice(from)}`;
}

/** "by x%.", not "by …" */
const AFTER_A_BLANK = /(?<=[%\w\])])[.!?]?\s{0,9}$/;

/** The statement without list marks, labels and notes around it, where its words stand in their order. */
function goalAlone({ text, tokens }: Evidence): string {
  const [first, last] = [tokens[0], tokens[tokens.length - 1]];
  if (!first || !last || tokens.some((_, at) => at > 0 && isLead(tokens, at))) return text;
  const goal = text.slice(first.start, last.end);
  return CAPITAL.test(text) ? capital(goal) : goal;
}

const CAPITAL = /^\W*[A-Z]/;

const LONGEST_OPENING = 9;

/** The first words: the verb and what is made or done; nothing where it takes many to come to that. */
export function opening(evidence: Evidence): string | undefined {
  const { text, tokens, clauses, work, scopes, outcomes, times } = evidence;
  const verb = clauses.verbs[0];
  const from = verb?.from ?? 0;
  const made = work.deliverables.filter((span) => span.from > from);
  const named = made.length > 0 ? made : [...scopes, ...outcomes].filter((span) => span.from > from);
  let to =
    named.length > 0
      ? Math.min(...named.map((span) => span.to))
      : Math.min(tokens.length, from + 4, ...times.map((time) => time.from).filter((at) => at > from));
  // "collection landing page" is one thing, and so is "email marketing"
  for (const span of [...made, ...scopes])
    if (span.from <= to && span.to > to && made.length > 0) to = span.to;
  // "send 3 newsletters per week"
  to = times.find((time) => time.kind === 'cadence' && time.from === to)?.to ?? to;
  return to - from > LONGEST_OPENING ? undefined : quote(text, tokens, from, to);
}

const LONGEST_PURPOSE = 5;

/** The first purpose as it was written, or "that" where it is too long to say again. */
export function purposeOf({ text, tokens, clauses }: Evidence): string {
  const from = clauses.purposes[0] ?? 0;
  let to = from;
  while (clauses.of[to] === 'purpose') to += 1;
  return to > from && to - from <= LONGEST_PURPOSE ? `"${quote(text, tokens, from, to)}"` : 'that';
}

export function short(text: string): string {
  return text.length <= SHORT ? text : `${text.slice(0, text.lastIndexOf(' ', SHORT))} …`;
}

export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
