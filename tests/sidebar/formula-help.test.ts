import { describe, expect, test } from 'vitest';
import { formulas } from '../../src/formulas/index.ts';
import { searchFormulas } from '../../src/sidebar/model/formula-help.ts';

const help = formulas.map((formula) => ({ ...formula, example: '', cells: null, inserted: '' }));
const found = (search: string) => searchFormulas(help, search).map(({ name }) => name);

describe('a search for a formula', () => {
  test('finds every formula by the title of its answer', () => {
    for (const { name, header } of formulas) expect(found([header].flat().join(' '))).toContain(name);
  });

  test.each([
    ['=cp', ['CPC', 'CPM', 'CPL', 'CPA', 'BREAKEVENCPA']],
    ['cost click', ['CPC', 'REQUIREDSPEND']],
    ['a/b test', ['UPLIFT', 'SIGNIFICANCE', 'SAMPLESIZE']],
    ['ab test', ['UPLIFT', 'SIGNIFICANCE', 'SAMPLESIZE']],
    ['Seasonal', ['MILESTONES', 'PROJECTION', 'PROJECTIONBAND', 'HITCHANCE']],
  ])('for %j finds %j', (search, names) => {
    expect(found(search)).toEqual(names);
  });

  test.each([
    ['forecast', 'PROJECTION'],
    ['predict', 'HITCHANCE'],
    ['subscribers', 'CHURNRATE'],
    ['churn', 'LTV'],
    ['budget', 'REQUIREDSPEND'],
    ['lifetime value', 'CLV'],
    ['newsletter', 'OPENRATE'],
    ['break even', 'BREAKEVENROAS'],
    ['basket', 'AOV'],
    ['year on year', 'GROWTHRATE'],
    ['KPI', 'METRICFIT'],
    ['on track', 'GOALSTATUS'],
    ['how many leads', 'REQUIREDLEADS'],
    ['status', 'GOALSTATUS'],
    ['leads needed', 'REQUIREDLEADS'],
    ['target by then', 'MILESTONES'],
    ['lift', 'UPLIFT'],
    ['cost per purchase', 'CPA'],
    ['cpo', 'CPA'],
    ['cr', 'CVR'],
    ['spend per day', 'RUNRATE'],
    ['acos', 'ROAS'],
    ['tacos', 'MER'],
    ['cost of sales', 'ROAS'],
    ['amazon', 'MER'],
    ['closing rate', 'WINRATE'],
  ])('for %j finds %s among others', (search, name) => {
    expect(found(search)).toContain(name);
  });

  test.each([
    ['forcast', 'PROJECTION'],
    ['chrun', 'CHURNRATE'],
    ['subscibers', 'RETENTION'],
    ['seasonalty', 'MILESTONES'],
    ['convertion rate', 'CVR'],
  ])('forgives a slip: %j finds %s', (search, name) => {
    expect(found(search)).toContain(name);
  });

  test('shows those first whose name begins with it, and all for an empty search', () => {
    expect(found('r')[0]).toBe('ROAS');
    expect(found('')).toHaveLength(formulas.length);
    expect(found('ltv').slice(0, 2)).toEqual(['LTV', 'LTVCAC']);
  });

  test.each(['nothing such', 'zzzz', 'weather'])('for %j finds none', (search) => {
    expect(found(search)).toEqual([]);
  });
});
