import { describe, expect, test } from 'vitest';
import { formulaNamed } from '../../src/formulas/index.ts';
import { asNative } from '../../src/formulas/native.ts';

describe('a call in Sheets’ own functions', () => {
  test('stands on the cells that were typed', () => {
    expect(asNative(formulaNamed('BREAKEVENCPA'), ['B2', "'Plan 27'!$C$3"], false)).toBe(
      'IF(B2="";"";IF(\'Plan 27\'!$C$3="";"";B2*\'Plan 27\'!$C$3))',
    );
  });

  test('brackets what was typed as a sum of its own', () => {
    expect(asNative(formulaNamed('REQUIREDSPEND'), ['A1+A2', 'SUM(B1:B9)'], false)).toContain(
      '(A1+A2)*SUM(B1:B9)',
    );
  });

  test('takes what was left out as blank', () => {
    const native = asNative(formulaNamed('GOALTARGET'), ['A1', 'B1'], false);
    expect(native).toContain('IF(""="";"relative";"")');
  });

  test('is wrapped for a column, but never where stages are multiplied', () => {
    expect(asNative(formulaNamed('CTR'), ['B2:B', 'C2:C'], true)).toMatch(/^ARRAYFORMULA\(IF\(B2:B=/);
    expect(asNative(formulaNamed('REQUIREDLEADS'), ['B2:B', 'C2:C', 'D2:D'], true)).toBeUndefined();
  });

  test('does not exist for tables', () => {
    expect(asNative(formulaNamed('MILESTONES'), ['0', '9', 'A1', 'A2'], false)).toBeUndefined();
  });
});
