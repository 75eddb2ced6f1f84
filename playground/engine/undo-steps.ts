import { CommandType, ICommandService, type IUndoRedoItem, IUndoRedoService } from '@univerjs/core';
import type { Host } from './univer.ts';

/** Univer takes back twenty steps; people who plan do more before they see what went wrong. */
const MOST_STEPS = 100;

/** Our own mutation; its parameters are the change itself. */
const OWN = 'playground.mutation.own';

/** A change that Univer knows nothing of. */
export interface OwnChange {
  redo(): void;
  undo(): void;
}

/** What is undone and redone together. */
export interface UndoSteps {
  /** All that is done until `end` is one step, by whomever; steps within it belong to it. */
  begin(): void;
  end(): void;
  carryOut(change: OwnChange): void;
  /** For what people do not see: it is undone with the step that it belongs to, and is none by itself. */
  carryOutBeside(change: OwnChange): void;
  /** What was done so far stays done. */
  forget(): void;
}

/** Univer's stacks, which are private. */
interface Stacks {
  pushUndoRedo(item: IUndoRedoItem): void;
  clearUndoRedo(unit: string): void;
  pitchTopUndoElement(): IUndoRedoItem | null;
  pitchTopRedoElement(): IUndoRedoItem | null;
  _getUndoStack(unit: string, createAsNeeded: true): IUndoRedoItem[];
  _getRedoStack(unit: string, createAsNeeded: true): IUndoRedoItem[];
  _getFocusedUnitId(): string;
  _updateStatus(): void;
}

export function undoSteps(host: Host): UndoSteps {
  const stacks = host.injector.get(IUndoRedoService) as unknown as Stacks;
  let depth = 0;
  /** The step that everything belongs to until it ends; undefined while nothing was done. */
  let step: IUndoRedoItem | undefined;
  /** What was done beside before there was a step. */
  let beside: readonly IUndoRedoItem[] = [];
  const startOver = () => {
    step = undefined;
    beside = [];
  };

  host.injector.get(ICommandService).registerCommand({
    id: OWN,
    type: CommandType.MUTATION,
    handler: (_accessor, { carryOut }: { carryOut: () => void }) => {
      carryOut();
      return true;
    },
  });

  const { pushUndoRedo, pitchTopUndoElement, pitchTopRedoElement } = stacks;
  replace(stacks, {
    pushUndoRedo: (item) => (item.unitID === host.unitId() ? push(item) : pushUndoRedo(item)),
    // Half a step would be taken back.
    pitchTopUndoElement: () => (isUnderWay() ? null : pitchTopUndoElement()),
    pitchTopRedoElement: () => (isUnderWay() ? null : pitchTopRedoElement()),
  });
  const isUnderWay = () => step !== undefined && stacks._getFocusedUnitId() === host.unitId();

  function push(item: IUndoRedoItem): void {
    const done = stacks._getUndoStack(item.unitID, true);
    stacks._getRedoStack(item.unitID, true).length = 0;
    if (step && done.at(-1) === step) {
      add(step, item);
    } else {
      const begun = { ...item, undoMutations: [], redoMutations: [] };
      for (const part of [...beside, item]) add(begun, part);
      if (depth > 0) step = begun;
      done.push(begun);
      if (done.length > MOST_STEPS) done.shift();
    }
    stacks._updateStatus();
  }

  const itemOf = ({ undo, redo }: OwnChange): IUndoRedoItem => ({
    unitID: host.unitId(),
    undoMutations: [{ id: OWN, params: { carryOut: undo } }],
    redoMutations: [{ id: OWN, params: { carryOut: redo } }],
  });

  return {
    begin: () => {
      depth++;
    },
    end: () => {
      depth--;
      if (depth === 0) startOver();
    },
    carryOut: (change) => {
      change.redo();
      push(itemOf(change));
    },
    carryOutBeside: (change) => {
      change.redo();
      if (step) push(itemOf(change));
      else if (depth > 0) beside = [...beside, itemOf(change)];
    },
    forget: () => {
      stacks.clearUndoRedo(host.unitId());
      startOver();
    },
  };
}

/** The last that was done is the first to be undone. */
function add(step: IUndoRedoItem, part: IUndoRedoItem): void {
  step.undoMutations.unshift(...part.undoMutations);
  step.redoMutations.push(...part.redoMutations);
}

/** Univer's service stands behind a proxy, which remembers each method that was asked for. */
function replace<Service extends object>(service: Service, methods: Partial<Service>): void {
  for (const [name, value] of Object.entries(methods)) Object.defineProperty(service, name, { value });
}
