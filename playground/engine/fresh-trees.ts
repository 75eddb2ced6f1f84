import { ErrorType, type LexerNode, LexerTreeBuilder } from '@univerjs/engine-formula';
import type { Context } from './context.ts';

type TreeBuilder = {
  treeBuilder(formula: string, transformSuffix?: boolean, names?: unknown): LexerNode | string;
  _suffixExpressionHandler(tree: LexerNode): boolean;
};

const NAMES_VALUES = /\b(?:LET|LAMBDA)\s*\(/i;

/**
 * Univer keeps each formula's tree by its text, and LET and LAMBDA rework the tree when they are read. The
 * next workbook that holds the same formula would get the reworked one, whose names mean nothing: such
 * formulas get a tree of their own.
 */
export function buildFreshTrees(context: Context): void {
  const builder = context.injector.get(LexerTreeBuilder) as unknown as TreeBuilder;
  const build = builder.treeBuilder.bind(builder);
  builder.treeBuilder = (formula, transformSuffix = true, names) => {
    if (!transformSuffix || !NAMES_VALUES.test(formula)) return build(formula, transformSuffix, names);
    // Only trees with their suffixes transformed are kept.
    const tree = build(formula, false, names);
    if (typeof tree === 'string') return tree;
    return builder._suffixExpressionHandler(tree) ? tree : ErrorType.VALUE;
  };
}
