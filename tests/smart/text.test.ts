import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { singular } from '../../src/marketing/metrics/words.ts';
import { LONGEST, normalise } from '../../src/smart/text/normalise.ts';
import { perWord } from '../../src/smart/text/per-word.ts';
import { indexPhrases, phrasesAfter } from '../../src/smart/text/phrase-index.ts';
import { findPhrases, phraseBook } from '../../src/smart/text/phrases.ts';
import { tokenise } from '../../src/smart/text/tokens.ts';
import { inflect } from '../../src/smart/text/verbs.ts';

const words = (text: string) => tokenise(text).map(({ word }) => word);

describe('normalising a statement', () => {
  test.each([
    ['Sell  20%\nmore\tby June', 'Sell 20% more by June'],
    ['<p>Sell <b>20%</b> more</p>', 'Sell 20% more'],
    ['Profit &amp; growth&nbsp;now', 'Profit & growth now'],
    ['the store’s “best” year', 'the store\'s "best" year'],
    ['from 4 – 6 %', 'from 4 - 6 %'],
    ['50 -> 70', '50 → 70'],
    ['１０ leads', '10 leads'],
    ['10\u00a0000 visits', '10000 visits'],
    ['lea\u200bds', 'leads'],
    ['Sell 9 boats by <date>', 'Sell 9 boats by <date>'],
    ['keep churn <5% and NPS >40', 'keep churn <5% and NPS >40'],
  ])('turns %j into %j', (raw, clean) => {
    expect(normalise(raw)).toBe(clean);
  });

  test('reads no more than 50,000 characters', () => {
    expect(normalise('a'.repeat(2 * LONGEST))).toHaveLength(LONGEST);
  });
});

describe('tokens', () => {
  test('part hyphenated words, so that every spelling meets in the vocabulary', () => {
    expect(words('webinar sign-ups')).toEqual(words('webinar sign ups'));
  });

  test('lose their possessive endings and keep that they had one', () => {
    const [team, customers] = tokenise("team's customers'");
    expect([team?.word, customers?.word]).toEqual(['team', 'customers']);
    expect(team?.possessive && customers?.possessive).toBe(true);
  });

  test.each([
    ['10,000', 10_000],
    ['1,250.5', 1250.5],
    ['1.250.000', 1_250_000],
    ['1.250.000,75', 1_250_000.75],
    ['48,50', 48.5],
    ['1.234', 1.234],
    ['10 000', 10_000],
  ])('read %s as a number', (raw, value) => {
    expect(tokenise(raw)[0]?.value).toBe(value);
  });

  test('keep the hyphen of a range, not that of "30-day"', () => {
    expect(words('10-15 leads')).toEqual(['10', '-', '15', 'leads']);
    expect(words('30-day trial')).toEqual(['30', 'day', 'trial']);
  });

  test.each([
    ['bookings', 'booking'],
    ['enquiries', 'enquiry'],
    ['passes', 'pass'],
    ['churn', 'churn'],
    ['business', 'business'],
    ['status', 'status'],
    ['analysis', 'analysis'],
  ])('know %s as %s', (plural, single) => {
    expect(singular(plural)).toBe(single);
  });
});

describe('a word that comes back', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 40 });
  const parts = fc.constantFrom('sign-ups', "team's", '10 000', '5%', 'sales,', 'Sales', '“', '-');

  test('reads the same, wherever it stands', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(text, parts)), (words) => {
        const written = words.join(' ');
        for (const token of tokenise(written)) {
          expect(written.startsWith(token.text, token.start)).toBe(true);
          const [alone] = tokenise(written.slice(token.start, token.end));
          expect({ ...alone, joined: token.joined }).toMatchObject({ text: token.text, word: token.word });
        }
      }),
    );
  });

  test('is asked about once', () => {
    const asked: string[] = [];
    const isLong = perWord(({ word }) => {
      asked.push(word);
      return word.length > 5;
    });
    const answers = tokenise('orders and more orders and orders').map(isLong);
    expect(answers).toEqual([true, false, false, true, false, true]);
    expect(asked).toEqual(['orders', 'and', 'more']);
  });
});

describe('phrases', () => {
  const book = phraseBook<{ metrics: string; places: string }>(
    ['metrics', 'places'],
    indexPhrases([
      { phrases: ['open rate'], list: 'metrics', value: 'open rate' },
      { phrases: ['email open rate'], list: 'metrics', value: 'email open rate' },
      { phrases: ['email'], list: 'places', value: 'email' },
      { phrases: ['likes'], list: 'metrics', value: 'likes' },
      { phrases: ['booking'], list: 'metrics', value: 'booking' },
    ]),
  );
  const found = (text: string) => findPhrases(book, tokenise(text));

  test('are the longest at their first word, list by list', () => {
    const { metrics, places } = found('Raise the email open rate');
    expect(metrics[0]).toEqual({ from: 2, to: 5, value: 'email open rate' });
    expect(places).toEqual([{ from: 2, to: 3, value: 'email' }]);
  });

  test('are found by their first words, whatever these are', () => {
    const words = fc.uniqueArray(fc.stringMatching(/^[a-zé]+$/), { minLength: 1 });
    fc.assert(
      fc.property(words, fc.nat(), (phrases, pick) => {
        const { lines } = indexPhrases([{ phrases, list: 'all', value: true }]);
        expect(phrases.map((phrase) => phrasesAfter(phrase, lines))).toEqual(phrases.map(() => '0'));
        expect(phrasesAfter(`${phrases[pick % phrases.length]}-`, lines)).toBeUndefined();
      }),
    );
  });

  test('match the plural of a singular, not the singular of a plural', () => {
    expect(found('more bookings').metrics).toHaveLength(1);
    expect(found('sales like last year').metrics).toHaveLength(0);
  });
});

test.each([
  ['sell', ['sell', 'sells', 'selling', 'sold']],
  ['cut', ['cut', 'cuts', 'cutting']],
  ['reduce', ['reduce', 'reduces', 'reducing', 'reduced']],
  ['launch', ['launch', 'launches', 'launching', 'launched']],
  ['apply', ['apply', 'applies', 'applying', 'applied']],
  ['sign up', ['sign up', 'signs up', 'signing up', 'signed up']],
])('%s is inflected as %j', (verb, forms) => {
  expect(inflect(verb)).toEqual(forms);
});
