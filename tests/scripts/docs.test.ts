import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formulaReference } from '../../scripts/docs/reference.ts';
import { formulas } from '../../src/formulas/index.ts';

describe('the formula reference', () => {
  test('is up to date: run "npm run docs" after a change', () => {
    expect(readFileSync('docs/formulas.md', 'utf8')).toBe(formulaReference());
  });

  test('has an entry with example and definition for every formula', () => {
    const page = formulaReference();
    for (const { name, source } of formulas) {
      const section = page.split(`\n### ${name}\n`)[1]?.split('\n### ')[0] ?? '';
      expect(section).toContain(`\`=${name}(`);
      expect(section).toContain('*Example:*');
      expect(section).toContain(source);
    }
  });
});
