import { messages } from '../cells/messages.ts';
import { readNumber } from '../cells/number.ts';
import { above0, anyNumber, atLeast0, between0And1, optional, type Parameter } from '../cells/parameter.ts';
import { type Problem, problem } from '../cells/value.ts';
import { relativeUplift, twoSidedP, visitorsPerArm } from '../marketing/experiment.ts';
import { wholeUnits } from '../marketing/funnel.ts';
import { compoundGrowth, growthRate } from '../marketing/growth.ts';
import { type Family, rowFormula } from './formula.ts';
import { blanksFirst } from './native.ts';

const GROWTHRATE = rowFormula({
  name: 'GROWTHRATE',
  header: 'Growth',
  soughtAs: 'year on year, YoY, MoM, increase, compare, percent change, trend',
  summary: 'Growth over an earlier value, as a fraction: month on month, year on year, lead velocity.',
  parameters: [
    anyNumber('current', 'The value now.'),
    atLeast0('previous', 'The value before, such as last year’s.'),
  ],
  example: { args: [230, 200], result: 0.15 },
  source: 'GoCardless, "Year-over-year growth"',
  note: 'Blank where the earlier value is 0: nothing grows from nothing by a percentage. A negative earlier value is refused, for its growth would have the wrong sign.',
  native: blanksFirst(['current', 'previous'], 'IF({previous}=0;"";({current}-{previous})/{previous})'),
  compute: growthRate,
});

const CMGR = rowFormula({
  name: 'CMGR',
  header: 'CMGR',
  soughtAs: 'CAGR, average growth, monthly growth, trend',
  summary: 'Compound growth rate: the steady growth per month (or year) from a first to a last value.',
  parameters: [
    above0('first', 'The first value.'),
    above0('last', 'The last value.'),
    above0('periods', 'Steps between them: January to June are 5, not 6.'),
  ],
  example: { args: [1000, 4000, 2], result: 1 },
  source: 'Marketing-Calculator, CMGR calculator',
  note: 'With years as periods it is the CAGR. Count the steps, not the values.',
  native: blanksFirst(['first', 'last', 'periods'], '({last}/{first})^(1/{periods})-1'),
  compute: compoundGrowth,
});

const arms = [
  atLeast0(
    'conversions_a',
    'Conversions of version A, the one you compare with: their number, not their rate.',
  ),
  atLeast0('visitors_a', 'Visitors who saw version A.'),
  atLeast0('conversions_b', 'Conversions of version B.'),
  atLeast0('visitors_b', 'Visitors who saw version B.'),
] as const;

const ARM_NAMES = arms.map(({ name }) => name);

/**
 * What to say of one version's counts: more conversions than visitors, or a rate in their place. From 1 on fractions
 * are counts: ad platforms credit a conversion to several ads in parts.
 */
function refusedArm(
  conversionsName: string,
  conversions: number,
  visitorsName: string,
  visitors: number,
): Problem | undefined {
  if (visitors > 0 && conversions > visitors) {
    return problem(messages.partAboveWhole(conversionsName, conversions, visitorsName, visitors));
  }
  return conversions > 0 && conversions < 1 && visitors > 1
    ? problem(messages.rateForCount(conversionsName, conversions, visitors))
    : undefined;
}

const UPLIFT = rowFormula({
  name: 'UPLIFT',
  header: 'Uplift',
  soughtAs: 'lift, a/b test, ab test, split test, experiment, variant, winner, compare',
  summary: 'By how much version B converts better than version A, as a fraction of A’s rate.',
  parameters: arms,
  example: { args: [200, 4000, 250, 4000], result: 0.25 },
  refuses: [
    [60, 50, 10, 50],
    [0.021, 4000, 0.026, 4000],
  ],
  source: 'Gera Tools, A/B test significance calculator',
  note: 'Relative: from 4% to 5% is an uplift of 25%, or 1 point. Whether it could be chance, SIGNIFICANCE tells.',
  native: blanksFirst(
    ARM_NAMES,
    'IF({visitors_a}*{visitors_b}*{conversions_a}=0;"";({conversions_b}/{visitors_b})/({conversions_a}/{visitors_a})-1)',
  ),
  compute: (conversionsA, visitorsA, conversionsB, visitorsB) =>
    refusedArm(arms[0].name, conversionsA, arms[1].name, visitorsA) ??
    refusedArm(arms[2].name, conversionsB, arms[3].name, visitorsB) ??
    relativeUplift(
      { conversions: conversionsA, visitors: visitorsA },
      { conversions: conversionsB, visitors: visitorsB },
    ),
});

const POOLED = '(({conversions_a}+{conversions_b})/({visitors_a}+{visitors_b}))';

const SIGNIFICANCE = rowFormula({
  name: 'SIGNIFICANCE',
  header: 'p-value',
  soughtAs:
    'a/b test, ab test, split test, experiment, variant, p-value, chi-square, z test, confidence, winner',
  summary: 'How often chance alone would make A and B differ this much; below 0.05 is called significant.',
  parameters: arms,
  example: { args: [250, 5000, 295, 5000], result: 0.04743846786449 },
  refuses: [
    [60, 50, 40, 500],
    [40, 500, 60, 50],
    [0.021, 4000, 0.026, 4000],
  ],
  source: 'Gera Tools, A/B test significance calculator',
  note: 'Two-sided p-value of the pooled z test of two proportions. Some tools print 1 − p as "confidence". With fewer than some ten conversions a side, wait for more. Blank where nobody, or everybody, converted.',
  native: blanksFirst(
    ARM_NAMES,
    `IF({visitors_a}*{visitors_b}=0;"";IF(${POOLED}*(1-${POOLED})=0;"";2*NORM.S.DIST(-ABS({conversions_b}/{visitors_b}-{conversions_a}/{visitors_a})/SQRT(${POOLED}*(1-${POOLED})*(1/{visitors_a}+1/{visitors_b}));TRUE)))`,
  ),
  compute: (conversionsA, visitorsA, conversionsB, visitorsB) =>
    refusedArm(arms[0].name, conversionsA, arms[1].name, visitorsA) ??
    refusedArm(arms[2].name, conversionsB, arms[3].name, visitorsB) ??
    twoSidedP(
      { conversions: conversionsA, visitors: visitorsA },
      { conversions: conversionsB, visitors: visitorsB },
    ),
});

const falseAlarm = between0And1(
  'alpha',
  'Optional. Chance of a false alarm, to see a lift that is not there: 5% for a confidence of 95%, and if left out.',
);

/** Above a half, the confidence was given in its place: both are often called 95%. */
const alpha: Parameter<number> = {
  ...falseAlarm,
  range: 'more than 0 and at most 0.5',
  high: 0.5,
  read: (cell, zone) => {
    const value = readNumber(falseAlarm.name, cell);
    const confidence = typeof value === 'number' && value > 1 ? value / 100 : value;
    return typeof confidence === 'number' && confidence > 0.5 && confidence < 1
      ? problem(messages.confidenceForAlpha(confidence))
      : falseAlarm.read(cell, zone);
  },
};

const SAMPLESIZE = rowFormula({
  name: 'SAMPLESIZE',
  header: 'Visitors per group',
  soughtAs:
    'ab test, split test, experiment, how many visitors, how long, power, MDE, minimum detectable effect',
  summary: 'Visitors that each version of an A/B test needs to detect a lift, rounded up.',
  parameters: [
    between0And1('rate', 'Conversion rate today: 5% or 0.05.'),
    anyNumber(
      'lift',
      'Smallest change worth detecting, relative to the rate: 10% or 0.1 is from 5% to 5.5%.',
    ),
    optional(
      between0And1('power', 'Optional. Chance to detect the lift if it is real; 80% if left out.'),
      0.8,
    ),
    optional(alpha, 0.05),
  ],
  example: { args: [0.05, 0.2], result: 8155 },
  refuses: [
    [0.05, 0],
    [0.05, 30],
    [0.05, 0.2, 0.8, 0.95],
  ],
  source: 'Chow, Shao & Wang, "Sample Size Calculations in Clinical Research", chapter 4',
  note: 'Two-sided, with unpooled variances; R’s power.prop.test and some online calculators pool them and differ slightly. The lift is relative: 0.3 points more than 2% are a lift of 15%, and 0.3% in their place asks for millions of visitors.',
  native: blanksFirst(
    ['rate', 'lift'],
    'ROUNDUP((NORM.S.INV(IF({power}="";4/5;{power}))-NORM.S.INV(IF({alpha}="";1/20;{alpha})/2))^2*({rate}*(1-{rate})+{rate}*(1+{lift})*(1-{rate}*(1+{lift})))/({rate}*{lift})^2;0)',
  ),
  compute: (rate, lift, power, alpha) => {
    if (lift === 0) return problem(messages.noLift);
    const lifted = rate * (1 + lift);
    if (lifted < 0 || lifted > 1) return problem(messages.liftTooLarge(rate, lift));
    return wholeUnits(visitorsPerArm(rate, lift, power, alpha));
  },
});

export const growth: Family = {
  title: 'Growth and experiments',
  formulas: [GROWTHRATE, CMGR, UPLIFT, SIGNIFICANCE, SAMPLESIZE],
};
