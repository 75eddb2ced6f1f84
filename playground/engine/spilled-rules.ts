import { type ICellData, ICommandService, type Nullable } from '@univerjs/core';
import { SetFormulaCalculationResultMutation } from '@univerjs/engine-formula';
import {
  ConditionalFormattingRuleModel,
  ConditionalFormattingViewModel,
} from '@univerjs/sheets-conditional-formatting';
import type { Context } from './context.ts';

/** What tests a rule on cells; Univer offers no other way in. */
interface Tester {
  readonly _context: { getCellValue(row: number, column: number): Nullable<ICellData> };
}

interface TesterFactory {
  _createRuleCalculateUnitInstance(unitId: string, sheetId: string, rule: unknown): Tester | undefined;
}

/** Univer's conditional formats test what cells hold themselves; Google's test what array formulas fill, too. */
export function testSpilledCells(context: Context): void {
  const { injector } = context;
  const view = injector.get(ConditionalFormattingViewModel);
  const factory = view as unknown as TesterFactory;
  const create = factory._createRuleCalculateUnitInstance.bind(view);
  factory._createRuleCalculateUnitInstance = (unitId, sheetId, rule) => {
    const tester = create(unitId, sheetId, rule);
    if (!tester) return undefined;
    const held = tester._context.getCellValue;
    tester._context.getCellValue = (row, column) => {
      const cell = held(row, column);
      return cell?.v == null ? (context.spills(context.idOf(sheetId))[row]?.[column] ?? cell) : cell;
    };
    return tester;
  };

  const rules = injector.get(ConditionalFormattingRuleModel);
  injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (id !== SetFormulaCalculationResultMutation.id) return;
    for (const sheet of context.model().getSheets()) {
      for (const { cfId } of rules.getSubunitRules(context.unitId(), sheet.getSheetId()) ?? []) {
        view.markRuleDirty(context.unitId(), sheet.getSheetId(), cfId);
      }
    }
  });
}
