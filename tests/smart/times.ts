import { parseIso, toIso } from '../../src/marketing/day.ts';
import { readTimes } from '../../src/smart/dates/read-times.ts';
import { readWords } from '../../src/smart/evidence/vocabularies.ts';
import { readNumerals } from '../../src/smart/numbers/numerals.ts';
import { normalise } from '../../src/smart/text/normalise.ts';
import { tokenise } from '../../src/smart/text/tokens.ts';

/** What a goal says of time, read on 21 November 2026 unless a test says when. */
export function times(text: string, { asOf = '2026-11-21', fiscalYearStart = 1 } = {}) {
  const tokens = tokenise(normalise(text));
  return readTimes(tokens, readWords(tokens).time, readNumerals(tokens), {
    asOf: asOf === '' ? undefined : parseIso(asOf),
    fiscalYearStart,
  });
}

/** The days of its ends. */
export function ends(text: string, options = {}) {
  return times(text, options).flatMap(({ kind, end }) =>
    kind === 'end' && end !== undefined ? [toIso(end)] : [],
  );
}
