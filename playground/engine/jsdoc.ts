/** What Sheets' autocomplete shows of a custom function: its JSDoc's description and parameters. */
export interface FunctionHelp {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly text: string }[];
}

const DOCUMENTED_FUNCTION = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*function\s+([A-Za-z_$][\w$]*)\s*\(([^)]*)\)/g;

/**
 * The custom functions of a script, as Google reads them: `@customfunction` in the comment directly above a
 * top-level declaration, no trailing underscore. The parameters are those of the declaration; a `@param`
 * only adds its text.
 */
export function customFunctions(code: string): readonly FunctionHelp[] {
  return [...code.matchAll(DOCUMENTED_FUNCTION)].flatMap(([, comment = '', name = '', parameters = '']) => {
    if (!/@customfunction\b/i.test(comment) || name.endsWith('_')) return [];
    const lines = comment.split('\n').map((line) => line.replace(/^\s*\*?\s?/, '').trim());
    const firstTag = lines.findIndex((line) => line.startsWith('@'));
    const texts = new Map(
      lines.flatMap((line) => {
        const tag = /^@param\s+(?:\{[^}]*\}\s*)?\[?([\w$]+)[^\s\]]*\]?\s*-?\s*(.*)$/.exec(line);
        return tag?.[1] ? [[tag[1], tag[2] ?? ''] as const] : [];
      }),
    );
    return {
      name,
      description: lines.slice(0, firstTag).filter(Boolean).join(' '),
      parameters: parameters
        .split(',')
        .map((parameter) => parameter.replace(/=.*$/, '').trim())
        .filter(Boolean)
        .map((parameter) => ({ name: parameter, text: texts.get(parameter) ?? '' })),
    };
  });
}
