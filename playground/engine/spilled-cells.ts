import { type ICellData, type IRange, type Nullable, ObjectMatrix } from '@univerjs/core';
import {
  BaseFunction,
  type BaseReferenceObject,
  ErrorType,
  FORMULA_REF_TO_ARRAY_CACHE,
  FormulaDataModel,
  type IArrayFormulaRangeType,
  ICalculateFormulaService,
  IDependencyManagerService,
  IFormulaCurrentConfigService,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
  type IRuntimeUnitDataType,
} from '@univerjs/engine-formula';
import type { Context } from './context.ts';

/** Formulas may wait for each other's filled cells as often as this; after that they go round in a circle. */
const MOST_ROUNDS = 100;

/** Univer's calculation, whose steps are private. */
interface Calculator {
  _executeStep(): Promise<true | undefined>;
  _apply(isForReaders?: boolean): Promise<object | undefined>;
}

/** What hands a lambda the cells of a range, one reference at a time. */
interface ReferenceMaker {
  _setReferenceDefault(whole: BaseReferenceObject, part: BaseReferenceObject): BaseReferenceObject;
}

const references = BaseFunction.prototype as unknown as ReferenceMaker;
const makeReference = references._setReferenceDefault;

interface Place {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** The cells of a sheet that an array formula fills. */
interface Spill {
  readonly range: IRange;
  readonly cells: ObjectMatrix<Nullable<ICellData>>;
}

/** Cells that an array formula fills otherwise than before, and when it was calculated. */
interface Refilled {
  readonly unitId: string;
  readonly sheetId: string;
  readonly range: IRange;
  readonly turn: number;
}

/** What array formulas refill while a calculation runs, and when each formula was calculated in it. */
interface Refills {
  start(): void;
  take(): readonly Refilled[];
  /** 0 where the formula, named by its tree, was not calculated. */
  turnOf(tree: number): number;
}

/**
 * A formula may read cells that an array formula fills without reading the array formula's own cell. Univer
 * calculates some of these once more at the end, but not who reads them in turn, and cells that an array has
 * left still look filled to all of them. Here an array's old cells are gone as soon as it has a new result,
 * and whoever read them too early is calculated again, until there is nobody left.
 */
export function keepSpilledCellsFresh(context: Context): void {
  showSpillsToParameters();
  calculateReadersAgain(context, noteRefills(context));
}

/** The parameters of a lambda would know only what arrays filled before this calculation. */
function showSpillsToParameters(): void {
  references._setReferenceDefault = function (this: BaseFunction, whole, part) {
    part.setRuntimeArrayFormulaCellData(whole.getRuntimeArrayFormulaCellData());
    return makeReference.call(this, whole, part);
  };
}

function noteRefills({ injector }: Context): Refills {
  const config = injector.get(IFormulaCurrentConfigService);
  const runtime = injector.get(IFormulaRuntimeService);
  const model = injector.get(FormulaDataModel);
  const dependencies = injector.get(IDependencyManagerService);
  const turns = new Map<number, number>();
  let turn = 0;
  const refilled: Refilled[] = [];

  const setResult = runtime.setRuntimeData.bind(runtime);
  runtime.setRuntimeData = (result) => {
    const {
      currentUnitId: unitId,
      currentSubUnitId: sheetId,
      currentRow: row,
      currentColumn: column,
    } = runtime;
    const place = { unitId, sheetId, row, column };
    const now = () => spillAt(place, runtime.getUnitArrayFormula(), runtime.getRuntimeArrayFormulaCellData());
    const earlier = now();
    const old = earlier ?? spillAt(place, config.getArrayFormulaRange(), config.getArrayFormulaCellData());
    const before = valuesOf(old, place);
    if (earlier) {
      clear(earlier);
      delete runtime.getUnitArrayFormula()[unitId]?.[sheetId]?.[row]?.[column];
    }
    if (old) setResult(result);
    else asIfNew(place, () => setResult(result));
    if (old && !earlier) clear(old);

    turn++;
    const tree = dependencies.getFormulaDependency(unitId, sheetId, row, column);
    if (tree != null) turns.set(tree, turn);
    const spill = now();
    if (isSame(before, valuesOf(spill, place))) return;
    FORMULA_REF_TO_ARRAY_CACHE.clear();
    for (const part of [old, spill]) if (part) refilled.push({ unitId, sheetId, range: part.range, turn });
  };

  /** An array that did not fit keeps a range, and Univer would clear what stands in its way there. */
  function asIfNew({ unitId, sheetId, row, column }: Place, calculate: () => void): void {
    const ranges = config.getArrayFormulaRange()[unitId]?.[sheetId]?.[row] ?? {};
    const range = ranges[column];
    delete ranges[column];
    calculate();
    if (range) ranges[column] = range;
  }

  const update = model.updateArrayFormulaCellData.bind(model);
  model.updateArrayFormulaCellData = (unitId, sheetId, written) => {
    const ranges = model.getArrayFormulaRange()[unitId]?.[sheetId] ?? {};
    new ObjectMatrix(written).forValue((row, column) => {
      const range = ranges[row]?.[column];
      // The formula goes and its cells with it, before anything is calculated: all but the uncalculated know.
      if (range) refilled.push({ unitId, sheetId, range, turn: 1 });
    });
    return update(unitId, sheetId, written);
  };

  return {
    start: () => {
      turns.clear();
      turn = 0;
    },
    take: () => refilled.splice(0),
    turnOf: (tree) => turns.get(tree) ?? 0,
  };
}

function calculateReadersAgain({ injector }: Context, refills: Refills): void {
  const config = injector.get(IFormulaCurrentConfigService);
  const dependencies = injector.get(IDependencyManagerService);
  const generator = injector.get(IFormulaDependencyGenerator);
  const calculator = injector.get(ICalculateFormulaService) as unknown as Calculator;
  /** The formulas to calculate again; undefined where Univer chooses. */
  let again: Set<number> | undefined;

  const generate = generator.generate.bind(generator);
  generator.generate = async (...given) => {
    const trees = await generate(...given);
    const chosen = again;
    if (!chosen) return trees;
    searching(() => {
      // The last of them is calculated first.
      for (const tree of [...trees].reverse()) {
        if (!chosen.has(tree.treeId)) continue;
        for (const reader of dependencies.searchDependency(tree.toRTreeItem())) chosen.add(reader);
      }
    });
    return trees.filter(({ treeId }) => chosen.has(treeId));
  };

  calculator._executeStep = async () => {
    refills.start();
    if (!(await calculator._apply())) return undefined;
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const refilled = refills.take();
      again = readTooEarly(refilled);
      if (again.size === 0) break;
      config.loadDirtyRangesAndExcludedCell([...refilled], {});
      await calculator._apply(true);
    }
    again = undefined;
    return true;
  };

  /** Who read refilled cells before they were. */
  function readTooEarly(refilled: readonly Refilled[]): Set<number> {
    const early = searching(() =>
      refilled.flatMap((cells) =>
        [...dependencies.searchDependency([cells])].filter((reader) => refills.turnOf(reader) < cells.turn),
      ),
    );
    return new Set(early);
  }

  /** Readers of a single cell are found only while their index is open. */
  function searching<T>(search: () => T): T {
    dependencies.openKdTree();
    const found = search();
    dependencies.closeKdTree();
    return found;
  }
}

function spillAt(
  { unitId, sheetId, row, column }: Place,
  ranges: IArrayFormulaRangeType,
  cells: IRuntimeUnitDataType,
): Spill | undefined {
  const range = ranges[unitId]?.[sheetId]?.[row]?.[column];
  const filled = cells[unitId]?.[sheetId];
  // An array that does not fit has a range as well, but nothing in it is its own.
  const fits = filled?.getValue(row, column)?.v !== ErrorType.SPILL;
  return range && filled && fits ? { range, cells: filled } : undefined;
}

function* placesIn({ startRow, endRow, startColumn, endColumn }: IRange): Iterable<[number, number]> {
  for (let row = startRow; row <= endRow; row++) {
    for (let column = startColumn; column <= endColumn; column++) yield [row, column];
  }
}

function clear({ range, cells }: Spill): void {
  for (const [row, column] of placesIn(range)) cells.realDeleteValue(row, column);
}

/** What a spill shows, but for the formula's own cell: whoever reads that one is calculated later anyway. */
function valuesOf(spill: Spill | undefined, { row, column }: Place): ReadonlyMap<string, ICellData['v']> {
  const values = new Map<string, ICellData['v']>();
  if (!spill) return values;
  for (const [down, across] of placesIn(spill.range)) {
    if (down === row && across === column) continue;
    values.set(`${down}:${across}`, spill.cells.getValue(down, across)?.v);
  }
  return values;
}

function isSame<V>(one: ReadonlyMap<string, V>, other: ReadonlyMap<string, V>): boolean {
  return one.size === other.size && [...one].every(([place, value]) => other.get(place) === value);
}
