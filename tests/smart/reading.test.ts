import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allMetrics } from '../../src/marketing/metrics/find.ts';
import { scoreGoal } from '../../src/smart/score.ts';
import { ACQUIRE, CHANGE_NOUNS, CUSTOMER_DEEDS, LOWER, RAISE } from '../../src/smart/vocabulary/changes.ts';
import { OUTCOMES } from '../../src/smart/vocabulary/outcomes.ts';
import { terms } from '../../src/smart/vocabulary/terms.ts';

describe('languages', () => {
  test.each([
    'Umsatz bis Ende des Jahres um 10 % steigern und mehr Kunden gewinnen',
    'Augmenter les ventes de 10 % avant la fin de l’année avec nos clients',
    'Aumentar las ventas en un 10% para el final del año con nuestros clientes',
    'Aumentare le vendite del 10% entro la fine dell’anno',
    'De omzet voor het einde van het jaar met 10% verhogen',
    'Gagner 30 nouveaux abonnés avant la fête',
    'Trovare 20 nuovi clienti entro giugno',
    'Meer klanten binnen drie maanden',
    'Vergroot de omzet met 10%',
    'Umsatz steigern',
    'Augmenter les ventes',
    'Más ventas',
    'Lanzar la tienda online',
    'Nieuwsbrief lanceren',
    '100 vrijwilligers vinden',
    'Reichweite auf Instagram verdoppeln',
    'Увеличить продажи на 10% до конца года',
    '在年底前将销售额提高10%',
    'زيادة المبيعات بنسبة 10٪ بحلول نهاية العام',
    'Αύξηση πωλήσεων κατά 10%',
  ])('another language gets a message, never a score: %s', (statement) => {
    expect(scoreGoal({ statement })).toEqual({ unreadable: 'SMARTSCORE reads English goals' });
  });

  test.each([
    'Sell 40 Schwarzwälder cakes in São Paulo by June',
    'Grow sales of our eau de parfum by 10% in Q2',
    'Fill the Café de la Paix by Easter 🎉',
    'Get 30 leads from the Messe München',
    'Rio de Janeiro: 40 bookings',
    'Le Bistrot',
    'Do a BBQ',
    'I do',
    'Das Haus: 30 guests by June',
    'CTR',
    '',
    '12345',
    '🚀🚀🚀',
  ])('English with names, or hardly any words, gets a score: %j', (statement) => {
    expect(scoreGoal({ statement })).toHaveProperty('score');
  });
});

describe('any text', () => {
  const parts = fc.constantFrom(
    'from ',
    '2% ',
    'to ',
    '5 ',
    'by ',
    'June ',
    '2027 ',
    'the ',
    'next ',
    '- ',
    '/',
    '1,',
    '.',
    "'",
    '[',
    '…',
    '€',
    'sales ',
    'increase ',
    'a ',
    'quarter ',
    'and ',
    'hundred ',
    '<b',
    '>',
    '&amp;',
    '\n',
    '🎉',
    'ش',
    'ß',
    '１',
    'mon ',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(parts, { maxLength: 60 }).map((all) => all.join('')),
  );

  test('has a score from 0 to 100 or a message, the same each time', () => {
    fc.assert(
      fc.property(
        text,
        fc.option(fc.integer({ min: -700_000, max: 2_900_000 }), { nil: undefined }),
        (statement, asOf) => {
          const score = scoreGoal({ statement, asOf });
          if ('unreadable' in score) return;
          expect(score.score).toBeGreaterThanOrEqual(0);
          expect(score.score).toBeLessThanOrEqual(100);
          expect(scoreGoal({ statement, asOf })).toEqual(score);
        },
      ),
      { numRuns: 200 },
    );
  }, 30_000);

  test.each([
    'a',
    '1',
    '1,',
    '1.',
    '<',
    '&',
    'by ',
    'to to ',
    'from 2% to 5% ',
    'the next ',
    '- ',
    "'",
    'June ',
    '1/1/',
    'and hundred ',
    'sales ',
    'increase sales ',
    'one hundred and ',
    'Instagram ',
    'x% ',
    '… ',
    '[',
    ' ',
    'ش ',
    '🎉',
    'best ',
    'mon ',
    'awareness 5% ',
    'to grow sales ',
    'with ads ',
    'customers ',
    'every ',
    '"',
    '. ',
    '￼ﷺ',
  ])('of 50,000 characters is read in linear time: %j', (part) => {
    const of = (length: number) => part.repeat(Math.ceil(length / part.length)).slice(0, length);
    // processor time, so that a busy machine changes nothing
    const time = (statement: string) => {
      const before = process.cpuUsage();
      scoreGoal({ statement, asOf: 20_000 });
      return process.cpuUsage(before).user / 1000;
    };
    time(of(6_000));
    const short = Math.max(10, Math.min(time(of(6_000)), time(of(6_000))));
    const long = Math.min(time(of(48_000)), time(of(48_000)));
    expect(long / short).toBeLessThan(40);
  });

  test('beyond 50,000 characters changes nothing', () => {
    const statement = `Sell 10 boats ${'in the harbour '.repeat(4_000)}`;
    expect(scoreGoal({ statement: `${statement} by June` })).toEqual(scoreGoal({ statement }));
  });
});

describe('the vocabularies', () => {
  const folder = new URL('../../src/smart/vocabulary/', import.meta.url);
  const lists = readdirSync(folder).flatMap((file) =>
    [...readFileSync(new URL(file, folder), 'utf8').matchAll(/const ([A-Z_]+) = `([^`]+)`/g)].map(
      ([, name, list]) => [`${file} ${name}`, terms(list as string)] as const,
    ),
  );

  test.each([
    ...lists,
    ...Object.entries(OUTCOMES).map(([name, family]) => [name, terms(family.terms)] as const),
  ])('%s lists nothing twice', (_, list) => {
    const lower = list.map((term) => term.toLowerCase());
    expect(lower.filter((term, at) => lower.indexOf(term) !== at)).toEqual([]);
  });

  test('no outcome stands in two families or in the catalogue of metrics', () => {
    const outcomes = Object.values(OUTCOMES).flatMap((family) => terms(family.terms.toLowerCase()));
    expect(outcomes.filter((term, at) => outcomes.indexOf(term) !== at)).toEqual([]);
    const known = new Set(
      allMetrics().flatMap(({ name, aliases }) => [name, ...aliases].map((alias) => alias.toLowerCase())),
    );
    expect(outcomes.filter((term) => known.has(term))).toEqual([]);
  });

  test('are broad: several hundred terms each', () => {
    const outcomes = Object.values(OUTCOMES).flatMap((family) => terms(family.terms));
    expect(outcomes.length).toBeGreaterThan(400);
    expect([RAISE, LOWER, ACQUIRE, CUSTOMER_DEEDS, CHANGE_NOUNS].flatMap(terms).length).toBeGreaterThan(200);
    for (const name of ['CHANNELS', 'AUDIENCES', 'DELIVERABLES']) {
      const list = lists.find(([title]) => title.endsWith(` ${name}`))?.[1] ?? [];
      expect(list.length, name).toBeGreaterThan(180);
    }
  });
});
