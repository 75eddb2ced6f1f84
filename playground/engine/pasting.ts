import { DEFAULT_STYLES, type ICellData, type ObjectMatrix } from '@univerjs/core';
import { ISheetClipboardService, PREDEFINED_HOOK_NAME_PASTE } from '@univerjs/preset-sheets-core';
import { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory } from '@univerjs/sheets';
import { typedInto } from './automatic-formats.ts';
import { cellData } from './cell-data.ts';
import type { Context } from './context.ts';
import { pastedTexts, type Texts } from './pasted-texts.ts';

/** Text without looks: the cells keep theirs. */
const PLAIN = 'plain-text';
/** The ways of pasting that bring what the cells hold. */
const CONTENT: ReadonlySet<string> = new Set<string>([
  PLAIN,
  PREDEFINED_HOOK_NAME_PASTE.DEFAULT_PASTE,
  PREDEFINED_HOOK_NAME_PASTE.SPECIAL_PASTE_VALUE,
  PREDEFINED_HOOK_NAME_PASTE.SPECIAL_PASTE_BESIDES_BORDER,
]);
/** After Univer's own, which would read the text by American rules. */
const LAST = 100;

/** Makes the grid read what is pasted from elsewhere as it reads what is typed, in the workbook's locale. */
export function pasteAsTyped(context: Context): void {
  const { injector } = context;
  const clipboard = injector.get(ISheetClipboardService);
  const pasteItem = clipboard.paste.bind(clipboard);
  const pasteContent = clipboard.legacyPaste.bind(clipboard);
  let texts: Texts = [];

  /** Univer pastes tables from HTML only; by its own conversion text would lose signs and cells their looks. */
  function pastePlain(): Promise<boolean> {
    const table = new Blob([tableOf(texts)], { type: 'text/html' });
    return pasteItem(new ClipboardItem({ [table.type]: table }), PLAIN);
  }

  clipboard.legacyPaste = (html, text, files) => {
    texts = pastedTexts(text ?? '');
    return text && !html && !files ? pastePlain() : pasteContent(html, text, files);
  };

  clipboard.paste = async (item, type) => {
    const plain = item.types.includes('text/plain') ? await (await item.getType('text/plain')).text() : '';
    texts = pastedTexts(plain);
    return plain && item.types.length === 1 ? pastePlain() : pasteItem(item, type);
  };

  clipboard.addClipboardHook({
    id: PLAIN,
    priority: LAST,
    onPasteCells(from, { unitId, subUnitId, range }, matrix, payload) {
      const pasteType: string = payload.pasteType;
      if (from || !CONTENT.has(pasteType)) return { redos: [], undos: [] };
      const id = context.idOf(subUnitId);
      const sheet = context.worksheet(id);
      const textAt = readerOf(matrix, texts);
      const cellValue: { [row: number]: { [column: number]: ICellData } } = {};
      matrix.forValue((down, across, pasted) => {
        const [row, column] = [range.rows[down], range.cols[across]];
        const text = textAt(down, across);
        if (row === undefined || column === undefined || text === undefined) return;
        cellValue[row] ??= {};
        cellValue[row][column] =
          pasteType === PLAIN
            ? typedInto(context, id, text, sheet.getCellRaw(row, column))
            : withLooks(cellData(context, id, { typed: text }, undefined), pasted);
      });
      const params = { unitId, subUnitId, cellValue };
      const undo = SetRangeValuesUndoMutationFactory(injector, params);
      return {
        redos: [{ id: SetRangeValuesMutation.id, params }],
        undos: [{ id: SetRangeValuesMutation.id, params: undo }],
      };
    },
  });

  function withLooks(data: ICellData, pasted: ICellData): ICellData {
    const styles = context.model().getStyles();
    const n = styles.getStyleByCell(data)?.n ?? null;
    return { ...data, s: { ...DEFAULT_STYLES, bg: null, cl: null, ...styles.getStyleByCell(pasted), n } };
  }
}

/**
 * The text of each pasted cell: as the clipboard holds it in plain, repeated over a larger selection; where
 * that has another shape than the table, as the table has it.
 */
function readerOf(matrix: ObjectMatrix<ICellData>, texts: Texts) {
  const { endRow, endColumn } = matrix.getDataRange();
  const width = Math.max(...texts.map((row) => row.length));
  const fits = (endRow + 1) % texts.length === 0 && (endColumn + 1) % width === 0;
  return (row: number, column: number): string | undefined => {
    if (fits) return texts[row % texts.length]?.[column % width] ?? '';
    const { v, p } = matrix.getValue(row, column) ?? {};
    return typeof v === 'string' && !p ? v : undefined;
  };
}

function tableOf(texts: Texts): string {
  const table = document.createElement('table');
  for (const row of texts) {
    const line = table.insertRow();
    for (const text of row) line.insertCell().textContent = text;
  }
  return table.outerHTML;
}
