import { describe, expect, test } from 'vitest';
import { allMetrics, findMetric } from '../../../src/marketing/metrics/find.ts';
import { nearestName } from '../../../src/marketing/metrics/nearest.ts';

describe('the nearest known name', () => {
  test.each([
    ['occupency', 'occupancy'],
    ['convertion rate', 'conversion rate'],
    ['clcik through rate', 'click-through rate'],
    ['revanue', 'revenue'],
    ['cost of sales', 'ad cost of sales'],
    ['revenue per employee', 'revenue per customer'],
    ['unsold seats', 'seat occupancy'],
    ['price of leads', 'price per lead'],
  ])('to %s is %s', (text, name) => {
    expect(nearestName(text)).toBe(name);
  });

  test.each(['', '%', 'zzz', 'happiness of the team'])('to %j is none', (text) => {
    expect(nearestName(text)).toBeUndefined();
  });

  test('is found for ninety-nine in a hundred long names that lack one letter', () => {
    const names = allMetrics().flatMap(({ name, aliases }) => [name, ...aliases]);
    const long = names.filter((name) => name.length > 7 && !/[^a-z ]/i.test(name));
    const slipped = long.map((name, at) => {
      const place = 1 + (at % (name.length - 2));
      return name.slice(0, place) + name.slice(place + 1);
    });
    const missed = slipped.filter((text) => nearestName(text) === undefined);
    expect(missed.length).toBeLessThan(slipped.length / 100);
  });

  test('is itself known', () => {
    for (const text of ['member happiness', 'brand love', 'waiting list', 'cost per box', 'unsold seats']) {
      const near = nearestName(text);
      if (near !== undefined) expect(findMetric(near)).toBeDefined();
    }
  });
});
