import { ICommandService, IUndoRedoService } from '@univerjs/core';
import { RefRangeService } from '@univerjs/sheets';
import { RemoveNoteMutation, SheetsNoteModel, UpdateNoteMutation } from '@univerjs/sheets-note';
import { checkShape } from './content.ts';
import type { Context } from './context.ts';
import type { Engine } from './engine.ts';
import { cells } from './reading.ts';

/** The notes of cells. */
export function notes(context: Context): Pick<Engine, 'notes' | 'setNotes'> {
  const model = context.injector.get(SheetsNoteModel);
  // When the last place that Univer watches goes, it may not stop to listen, and would listen twice from the next
  // one on: notes would move twice as far as their cells. This place stays.
  const nowhere = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };
  context.injector.get(RefRangeService).watchRange('', '', nowhere, () => {});

  /** Univer's own calls for this cannot be undone. */
  function setNote(sheetId: string, row: number, col: number, text: string): void {
    const before = model.getNote(context.unitId(), sheetId, { row, col });
    if ((before?.note ?? '') === text) return;
    const place = { unitId: context.unitId(), sheetId, row, col };
    // Without an ID of its own: what followed an earlier note of that ID would move this one as well.
    const mutationTo = (note: object | undefined) =>
      note
        ? { id: UpdateNoteMutation.id, params: { ...place, note: { ...note, row, col, id: '' } } }
        : { id: RemoveNoteMutation.id, params: place };
    const redo = mutationTo(text === '' ? undefined : { ...sizeOf(text), note: text });
    const undo = mutationTo(before ?? undefined);
    context.injector.get(ICommandService).syncExecuteCommand(redo.id, redo.params);
    context.injector
      .get(IUndoRedoService)
      .pushUndoRedo({ unitID: context.unitId(), undoMutations: [undo], redoMutations: [redo] });
  }

  return {
    notes: (area) => {
      context.check(area);
      const sheetId = context.sheet(area.sheet).getSheetId();
      return cells(
        area,
        (row, column) =>
          model.getNote(context.unitId(), sheetId, { row: row - 1, col: column - 1 })?.note ?? '',
      );
    },
    setNotes: (area, texts) => {
      checkShape(area, texts);
      context.check(area);
      const sheetId = context.sheet(area.sheet).getSheetId();
      for (const [down, row] of texts.entries()) {
        for (const [across, text] of row.entries()) {
          setNote(sheetId, area.row - 1 + down, area.column - 1 + across, text);
        }
      }
    },
  };
}

/** Pixels that show a note's text whole. */
function sizeOf(text: string): { width: number; height: number } {
  const rows = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 34)), 0);
  return { width: 240, height: Math.min(320, 24 + rows * 20) };
}
