import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkCode } from '../../scripts/build/check.ts';
import { formulas } from '../../src/formulas/index.ts';
import { expectAsPromised } from '../formulas/call.ts';
import { loadCode, plain } from './load.ts';

const code = readFileSync('dist/Code.js', 'utf8');

describe('dist/', () => {
  test('holds exactly the three files that are pushed', () => {
    expect(readdirSync('dist').sort()).toEqual(['Code.js', 'Sidebar.html', 'appsscript.json']);
  });

  test('asks for two narrow scopes and nothing else, and keeps no log', () => {
    const manifest = JSON.parse(readFileSync('dist/appsscript.json', 'utf8'));
    expect(manifest.exceptionLogging).toBe('NONE');
    expect(manifest.oauthScopes).toEqual([
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ]);
    expect(manifest).not.toHaveProperty('addOns');
    expect(manifest.runtimeVersion).toBe('V8');
  });

  test('the sidebar is one whole page that fetches nothing', () => {
    const page = readFileSync('dist/Sidebar.html', 'utf8');
    expect(page).toMatch(/^<!DOCTYPE html>/);
    expect(page).toMatch(/<script>.+<\/script>/s);
    expect(page).not.toMatch(/<(script|link|img)[^>]+(src|href)=/);
    expect(page).not.toContain('<!-- script -->');
  });
});

describe('autocomplete', () => {
  test('shows a range where a formula answers row by row, one value where it reads whole ranges', () => {
    expect(code).toContain('@param {number|Array<Array<number>>} impressions');
    expect(code).toContain('@param {number} start_value Where counting starts');
    expect(code).toContain('@param {Array<Array<*>>} stages');
  });
});

describe('the check of Code.js', () => {
  test('passes what was built', () => {
    expect(() => checkCode(code)).not.toThrow();
  });

  test.each([
    ['private names', 'class A { #a = 1 }'],
    ['static fields', 'class A { static a = 1 }'],
    ['an import', 'import a from "a";'],
  ])('stops a file with %s', (_, line) => {
    expect(() => checkCode(`${code}\n${line}`)).toThrow();
  });

  test('stops a file that touches a service while loading', () => {
    expect(() => checkCode(`SpreadsheetApp.getActive();\n${code}`)).toThrow(
      'SpreadsheetApp.getActive is touched while loading',
    );
  });

  test('stops a file that has a pattern looked up in Unicode although nobody uses it', () => {
    expect(() => checkCode(`${code}\n() => /[\\p{L}]/u;`)).toThrow('/[\\p{L}]/u is looked up');
  });

  test('stops a file whose internals any cell could call', () => {
    expect(() => checkCode(`${code}\nfunction helper() {}`)).toThrow('helper is at the top level');
  });

  test('stops a file that lost the help of a formula or its parameters', () => {
    expect(() =>
      checkCode(code.replace('@customfunction\n */\nfunction CTR(', ' */\nfunction CTR(')),
    ).toThrow('CTR has no help right above it');
    expect(() => checkCode(code.replace('function CTR(clicks, impressions)', 'function CTR()'))).toThrow(
      'CTR declares ()',
    );
    expect(() => checkCode(code.replace('function CTR(', 'function XCTR('))).toThrow(
      'CTR is not declared at the top level',
    );
  });
});

describe('a formula of the built file', () => {
  const addon = loadCode();

  test.each(formulas.map(({ name }) => name))('%s gives the result that its help promises', (name) => {
    const { example } = formulas.find((formula) => formula.name === name) as (typeof formulas)[number];
    expectAsPromised(plain(addon[name]?.(...example.args)), example.result);
  });

  test('fills a column with its title in one call', () => {
    expect(plain(addon.CTR?.([['Clicks'], [1], ['x']], [['Impressions'], [4], [4]]))).toEqual([
      ['CTR'],
      [0.25],
      ['⚠ clicks must be a number, not "x"'],
    ]);
  });

  test('throws what Sheets shows on hover', () => {
    expect(() => addon.CTR?.('abc', 3)).toThrow('CTR: clicks must be a number, not "abc"');
  });
});
