import type { IWorkbookData, Univer } from '@univerjs/core';
import { readArrayLiterals } from './array-literals.ts';
import { dropAutomaticFormats } from './automatic-formats.ts';
import { calculation } from './calculation.ts';
import { watchChanges } from './changes.ts';
import { charts } from './charts.ts';
import { conditionalFormats } from './conditional-formats.ts';
import { content } from './content.ts';
import type { Context } from './context.ts';
import { customFunctionCalls } from './custom-functions.ts';
import { forgetFormulasThatGo } from './dependencies.ts';
import type { Change, Engine, EngineOptions, Json, Settings, Snapshot } from './engine.ts';
import { filters } from './filter.ts';
import { buildFreshTrees } from './fresh-trees.ts';
import { installGoogleFunctions } from './google-functions.ts';
import { tameEditing } from './grid-editing.ts';
import { emptyCellsThatArraysLeave } from './left-cells.ts';
import { lines } from './lines.ts';
import { readLiteralsAsWritten } from './literals.ts';
import { looks } from './looks.ts';
import { metadata } from './metadata.ts';
import { keepNamesMeaningful, names } from './names.ts';
import { notes } from './notes.ts';
import { openRanges } from './open-ranges.ts';
import type { OpenRealm } from './realm.ts';
import { keepFormulasWhenLooksAreRedone } from './redone-looks.ts';
import { tameRuntime } from './runtime.ts';
import { readSnapshot, type Saved } from './saved.ts';
import { selection } from './selection.ts';
import { NEW_SHEET, sheets } from './sheets.ts';
import { sorting } from './sorting.ts';
import { keepSpilledCellsFresh } from './spilled-cells.ts';
import { DEFAULT_SWITCHES, type Switches } from './switches.ts';
import { undoSteps } from './undo-steps.ts';
import { hostOf } from './univer.ts';
import { validation } from './validation.ts';

const NEW_SETTINGS: Settings = { locale: 'en_US', timeZone: 'Etc/GMT' };

function newBook(title: string): Partial<IWorkbookData> {
  return {
    name: title,
    sheetOrder: ['0'],
    sheets: {
      0: {
        id: '0',
        name: 'Sheet1',
        rowCount: NEW_SHEET.rows,
        columnCount: NEW_SHEET.columns,
        defaultColumnWidth: NEW_SHEET.columnWidth,
        defaultRowHeight: NEW_SHEET.rowHeight,
        defaultStyle: NEW_SHEET.style,
      },
    },
  };
}

/** Univer writes its name for the workbook into some rules' references; it is another one after loading. */
function withoutUnitId(book: IWorkbookData, unitId: string): IWorkbookData {
  const resources = book.resources?.map((part) => ({
    ...part,
    data: part.data.replaceAll(`[${unitId}]`, ''),
  }));
  return { ...book, resources };
}

/** The engine over a Univer whose plug-ins are registered. */
export function workbook(
  univer: Univer,
  openRealm: OpenRealm,
  options: EngineOptions,
): { engine: Engine; context: Context } {
  const listeners = new Set<(change: Change) => void>();
  let calling = 0;
  let lastCall = Number.NEGATIVE_INFINITY;

  const host = hostOf(univer);
  // Univer starts its plug-ins with the first workbook.
  host.open(newBook(options.title ?? 'Untitled spreadsheet'));
  const context: Context = {
    ...host,
    steps: undoSteps(host),
    settings: { ...NEW_SETTINGS, ...options.settings },
    switches: { ...DEFAULT_SWITCHES, ...options.switches },
    announce: (change) => {
      const by = change.kind === 'calculated' ? 'calculation' : calling > 0 ? 'call' : 'user';
      if (by === 'call') lastCall = performance.now();
      for (const listener of listeners) listener({ ...change, by });
    },
    isCalling: () => calling > 0,
    lastCall: () => lastCall,
  };
  tameRuntime(context);
  keepSpilledCellsFresh(context);
  buildFreshTrees(context);
  forgetFormulasThatGo(context);
  keepFormulasWhenLooksAreRedone(context);
  readArrayLiterals(context);
  installGoogleFunctions(context);
  readLiteralsAsWritten(context);
  tameEditing(context);
  dropAutomaticFormats(context);
  emptyCellsThatArraysLeave(context);

  const stores = new Map<string, Json>();
  const open = openRanges(context);
  const { recalculate, ...waiting } = calculation(context);
  const {
    forgetResults,
    dispose: closeRealm,
    ...functions
  } = customFunctionCalls(context, openRealm, recalculate);
  keepNamesMeaningful(context, recalculate);
  const { setCharts, ...drawings } = charts(context);
  const tabs = sheets(context);
  const rules = validation(context);
  const cells = content(context, rules.validations);

  watchChanges(context, (change) => {
    if (change.kind === 'structure' && calling === 0) queueMicrotask(open.keepUp);
    context.announce(change);
  });

  /** Changes made inside a method are by 'call' and one step, and open-ended ranges are right when it returns. */
  const announced = <M extends Method>(method: M) =>
    ((...values) => {
      calling++;
      context.steps.begin();
      try {
        return method(...values);
      } finally {
        calling--;
        if (calling === 0) open.keepUp();
        context.steps.end();
      }
    }) as M;

  const methods = {
    setTitle: (title: string) => {
      context.book().setName(title);
      context.announce({ kind: 'settings' });
    },
    setSettings: (settings: Partial<Settings>) => {
      context.settings = { ...context.settings, ...settings };
      forgetResults();
      recalculate();
      context.announce({ kind: 'settings' });
    },
    ...tabs,
    ...lines(context),
    ...cells,
    ...sorting(context, cells.read),
    ...looks(context),
    ...notes(context),
    ...rules,
    ...conditionalFormats(context),
    ...filters(context, cells.read),
    ...names(context, tabs.activeSheet),
    ...metadata(context),
    ...drawings,
    store: (name: string) => stores.get(name),
    setStore: (name: string, value: Json | undefined) => {
      if (value === undefined) stores.delete(name);
      else stores.set(name, value);
      context.announce({ kind: 'settings' });
    },
    ...selection(context, tabs),
    undo: () => {
      context.book().undo();
    },
    redo: () => {
      context.book().redo();
    },
    forgetSteps: () => context.steps.forget(),
    asOneStep: async <Result>(work: () => Promise<Result>): Promise<Result> => {
      context.steps.begin();
      try {
        return await work();
      } finally {
        context.steps.end();
      }
    },
    ...waiting,
    ...functions,
    setSwitches: (switches: Partial<Switches>) => {
      context.switches = { ...context.switches, ...switches };
      forgetResults();
      recalculate();
    },
    snapshot: (): Snapshot => {
      const saved: Saved = {
        version: 1,
        book: withoutUnitId(context.book().save(), context.unitId()),
        settings: context.settings,
        charts: drawings.charts(),
        stores: Object.fromEntries(stores),
      };
      return JSON.parse(JSON.stringify(saved)) as Snapshot;
    },
    restore: (snapshot: Snapshot) => {
      const saved = readSnapshot(snapshot);
      context.settings = saved.settings;
      stores.clear();
      for (const [name, value] of Object.entries(saved.stores)) stores.set(name, value);
      context.open(saved.book);
      open.startOver();
      recalculate();
      setCharts(saved.charts);
      context.announce({ kind: 'sheets' });
    },
    onChange: (listener: (change: Change) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const engine: Engine = {
    get title() {
      return context.book().getName();
    },
    get settings() {
      return context.settings;
    },
    get switches() {
      return context.switches;
    },
    ...eachMethod(methods, announced),
    dispose: () => {
      closeRealm();
      univer.dispose();
    },
  };
  if (options.snapshot) engine.restore(options.snapshot);
  return { engine, context };
}

type Method = (...values: never[]) => unknown;

function eachMethod<Methods extends { readonly [name: string]: Method }>(
  methods: Methods,
  change: <M extends Method>(method: M) => M,
): Methods {
  return Object.fromEntries(
    Object.entries(methods).map(([name, method]) => [name, change(method)]),
  ) as Methods;
}
