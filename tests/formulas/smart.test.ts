import { describe, expect, test } from 'vitest';
import { call } from './call.ts';

describe('a goal in another language', () => {
  const goal = 'Umsatz bis Ende des Jahres um 10 % steigern';

  test('is answered in words where the score would stand', () => {
    expect(call('SMARTSCORE', goal)).toBe('SMARTSCORE reads English goals');
  });

  test('leaves the narrow columns of a check blank and says what to do in the wide one', () => {
    expect(call('SMARTCHECK', goal)).toEqual([
      ['', '', '', '', '', '', '⚠ SMARTCHECK reads English goals: write this one in English'],
    ]);
  });
});
