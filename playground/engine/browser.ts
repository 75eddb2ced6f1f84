import { DEFAULT_STYLES, LocaleType, LogLevel, mergeLocales, Univer } from '@univerjs/core';
import { DEFAULT_PADDING_DATA } from '@univerjs/engine-render';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormattingWords from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import {
  CalculationMode,
  IDescriptionService,
  IEditorService,
  IShortcutService,
  UniverSheetsCorePreset,
} from '@univerjs/preset-sheets-core';
import coreWords from '@univerjs/preset-sheets-core/locales/en-US';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import dataValidationWords from '@univerjs/preset-sheets-data-validation/locales/en-US';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import filterWords from '@univerjs/preset-sheets-filter/locales/en-US';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteWords from '@univerjs/preset-sheets-note/locales/en-US';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-filter/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';
import { placeCellEditor } from './cell-editor.ts';
import { drawInTheLanguageOf, showNumbersAsGoogleDoes } from './cell-text.ts';
import { drawAtEase } from './drawing.ts';
import type { EngineOptions, Grid } from './engine.ts';
import { markErrorsAsGoogleDoes } from './error-marks.ts';
import { mendFormulaBar } from './formula-bar.ts';
import { keepListsUpToTyping } from './function-list.ts';
import { pasteAsTyped } from './pasting.ts';
import { places } from './places.ts';
import { openBrowserRealm } from './realm-browser.ts';
import { addRedoKey } from './redo-key.ts';
import { NEW_SHEET } from './sheets.ts';
import { testSpilledCells } from './spilled-rules.ts';
import { workbook } from './workbook.ts';

type Preset = ReturnType<typeof UniverSheetsCorePreset>;

/** A workbook with a visible grid, which fills the container. */
export function createGrid(container: HTMLElement, options: EngineOptions = {}): Grid {
  drawCellsAsGoogleDoes();
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: {
      [LocaleType.EN_US]: mergeLocales(
        coreWords,
        conditionalFormattingWords,
        dataValidationWords,
        filterWords,
        noteWords,
      ),
    },
    logLevel: LogLevel.ERROR,
  });
  for (const preset of presets(container)) register(univer, preset);

  const { engine, context } = workbook(univer, openBrowserRealm, options);
  markErrorsAsGoogleDoes(context);
  drawAtEase(context);
  placeCellEditor(context);
  showNumbersAsGoogleDoes(context);
  drawInTheLanguageOf(engine, context);
  const { injector } = context;
  keepListsUpToTyping({
    descriptions: injector.get(IDescriptionService),
    editors: injector.get(IEditorService),
    shortcuts: injector.get(IShortcutService),
  });
  mendFormulaBar(context);
  addRedoKey(context);
  pasteAsTyped(context);
  testSpilledCells(context);
  return Object.assign(engine, places(context, container));
}

/** Univer draws dropdowns, and the space beside a cell's text, by defaults of its own that no style changes. */
function drawCellsAsGoogleDoes(): void {
  DEFAULT_STYLES.fs = NEW_SHEET.style.fs;
  Object.assign(DEFAULT_PADDING_DATA, { l: 3, r: 3 });
}

function presets(container: HTMLElement): Preset[] {
  return [
    UniverSheetsCorePreset({
      container,
      ribbonType: 'simple',
      footer: { menus: false, zoomSlider: false },
      // The workbook itself asks for the first calculation; text that looks like a number is nothing special.
      formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
      sheets: { disableForceStringMark: true, disableForceStringAlert: true },
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsNotePreset(),
  ];
}

function register(univer: Univer, preset: Preset): void {
  for (const plugin of preset.plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
}
