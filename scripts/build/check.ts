import { createContext, Script } from 'node:vm';
import { type Comment, type FunctionDeclaration, parse, type Token } from 'acorn';
import { entryPoints } from '../../src/addon/entry-points.ts';
import { formulas } from '../../src/formulas/index.ts';

/** Google's services, none of which may be touched while the script loads: onOpen runs unauthorised. */
const SERVICES = [
  'CacheService',
  'DocumentApp',
  'DriveApp',
  'HtmlService',
  'LockService',
  'Logger',
  'PropertiesService',
  'ScriptApp',
  'Session',
  'SpreadsheetApp',
  'UrlFetchApp',
  'Utilities',
];

/**
 * Fails with every reason why Apps Script could not run the file: syntax that its parser does not know,
 * work or services touched while loading, a function missing, or help that autocomplete would not find.
 */
export function checkCode(code: string): void {
  const complaints = [...checkFunctions(code), ...checkLoading(code)];
  if (complaints.length > 0) throw new Error(`Code.js cannot be pushed:\n- ${complaints.join('\n- ')}`);
}

function checkFunctions(code: string): string[] {
  const comments: Comment[] = [];
  const tokens: Token[] = [];
  // A plain script of 2020: no import or export, no #private names, no class fields.
  const { body } = parse(code, {
    ecmaVersion: 2020,
    sourceType: 'script',
    onComment: comments,
    onToken: tokens,
  });
  const declared = new Map(
    body
      .filter((node): node is FunctionDeclaration => node.type === 'FunctionDeclaration')
      .map((node) => [node.id.name, node]),
  );
  const complaints = tokens
    .map(({ start, end }) => code.slice(start, end))
    .filter((text) => /^\/.*\\p\{/i.test(text))
    .map((text) => `${text} is looked up in Unicode's tables at every start: make it a unicodePattern`);
  for (const { name, parameters } of formulas) {
    const node = declared.get(name);
    if (!node) {
      complaints.push(`${name} is not declared at the top level`);
      continue;
    }
    const names = node.params.map((param) => (param.type === 'Identifier' ? param.name : param.type));
    const expected = parameters.map((parameter) => parameter.name);
    if (names.join() !== expected.join()) complaints.push(`${name} declares (${names}), not (${expected})`);
    const comment = comments.find(({ end }) => end < node.start && code.slice(end, node.start) === '\n');
    if (!comment?.value.includes('@customfunction')) complaints.push(`${name} has no help right above it`);
  }
  for (const name of Object.keys(entryPoints)) {
    if (!declared.has(name)) complaints.push(`${name} is not declared at the top level`);
    if (name.endsWith('_')) complaints.push(`${name} ends in an underscore: the sidebar could not call it`);
  }
  const known = new Set([...formulas.map(({ name }) => name), ...Object.keys(entryPoints)]);
  for (const name of declared.keys()) {
    if (!known.has(name)) complaints.push(`${name} is at the top level: any cell could call it`);
  }
  return complaints;
}

function checkLoading(code: string): string[] {
  const touched: string[] = [];
  const globals = Object.fromEntries(
    SERVICES.map((service) => [
      service,
      new Proxy(
        {},
        {
          get: (_, key) => {
            touched.push(`${service}.${String(key)} is touched while loading`);
            return undefined;
          },
        },
      ),
    ]),
  );
  try {
    new Script(code, { filename: 'Code.js' }).runInContext(createContext(globals));
  } catch (error) {
    touched.push(`loading fails: ${(error as Error).message}`);
  }
  return touched;
}
