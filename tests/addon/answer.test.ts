import { describe, expect, test } from 'vitest';
import { callError } from '../../src/addon/answer.ts';
import { Problem } from '../../src/plan/problem.ts';

describe('what people read when a call fails', () => {
  const said = (message: string) => callError(new Error(message)).message;

  test('ends each sentence with one full stop', () => {
    const message = 'Something went wrong: Out of space. Nothing you typed is lost: try again.';
    expect([said('Out of space'), said('Out of space.')]).toEqual([message, message]);
  });

  test('is who can help, where a range is protected', () => {
    const google =
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
    expect(said(google)).toContain('Ask the spreadsheet’s owner to let you edit it');
    expect(said(google)).not.toContain('Nothing you typed is lost');
  });

  test('is other advice where nothing was typed', () => {
    const message = 'Google Sheets did not answer in time. Try again.';
    expect(callError(new Error('Service timed out: Spreadsheets'), 'Try again.').message).toBe(message);
  });

  test('is what our own checks say', () => {
    expect(callError(new Problem('sheet', 'The sheet is gone.'))).toEqual({
      kind: 'sheet',
      message: 'The sheet is gone.',
    });
  });
});
