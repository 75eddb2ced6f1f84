import { messages } from '../cells/messages.ts';
import type { Parameter } from '../cells/parameter.ts';
import { type Argument, shapeOf } from '../cells/range.ts';

type Cells = readonly (readonly unknown[])[];

/** Where a row-wise formula finds one of its arguments: in each row of a range, or in one place for all. */
export interface Source {
  readonly parameter: Parameter<unknown>;
  /** The range that is read row by row, if the argument is one. */
  readonly cells?: Cells;
  /** The value for every row otherwise; for stages, the list of cells. */
  readonly cell?: unknown;
  /** Each cell of the range holds all the stages of its goal: one rate. */
  readonly oneStage?: boolean;
}

export interface Sources {
  readonly list: readonly Source[];
  /** Rows and columns of the answer; undefined where every argument is a single value. */
  readonly shape?: { readonly rows: number; readonly columns: number };
}

/**
 * Lines the arguments of a row-wise formula up: ranges must have one shape, single values repeat. Stages
 * are a whole range for a single goal; for a column of n goals they are n rows, or one row for all; for goals
 * that stand side by side, a range of the same shape is a rate each.
 * @throws Error that names two arguments whose shapes differ
 */
export function sourcesOf(parameters: readonly Parameter<unknown>[], args: readonly Argument[]): Sources {
  const lead = args.findIndex((argument, i) => argument.range && parameters[i]?.extent === 'one');
  const leader = args[lead];
  const shape = leader?.range
    ? { rows: leader.cells.length, columns: leader.cells[0]?.length ?? 0 }
    : undefined;

  const list = args.map((argument, i): Source => {
    const parameter = parameters[i] as Parameter<unknown>;
    if (parameter.extent === 'stages') return stagesSource(parameter, argument, shape);
    if (!argument.range) return { parameter, cell: argument.cell };
    return { parameter, cells: argument.cells };
  });
  if (shape !== undefined && leader?.range) {
    list.forEach(({ parameter, cells }) => {
      const fits =
        cells === undefined ||
        (cells.length === shape.rows &&
          (parameter.extent === 'stages' || cells[0]?.length === shape.columns));
      if (fits) return;
      const leadName = parameters[lead]?.name ?? '';
      throw new Error(messages.shapes(leadName, shapeOf(leader.cells), parameter.name, shapeOf(cells)));
    });
  }
  return shape === undefined ? { list } : { list, shape };
}

/** The argument's cell for a place of the answer; for stages, the list of their cells. */
export function cellAt({ parameter, cells, cell, oneStage }: Source, row: number, column: number): unknown {
  if (cells === undefined) return cell;
  if (oneStage) return [cells[row]?.[column]];
  return parameter.extent === 'stages' ? cells[row] : cells[row]?.[column];
}

function stagesSource(parameter: Parameter<unknown>, argument: Argument, shape: Sources['shape']): Source {
  if (!argument.range) return { parameter, cell: [argument.cell] };
  if (shape === undefined) return { parameter, cell: argument.cells.flat() };
  const { rows, columns } = shape;
  if (columns > 1 && argument.cells.length === rows && argument.cells[0]?.length === columns) {
    return { parameter, cells: argument.cells, oneStage: true };
  }
  const sameForAll = argument.cells.length === 1 && rows !== 1;
  return sameForAll ? { parameter, cell: argument.cells[0] } : { parameter, cells: argument.cells };
}
