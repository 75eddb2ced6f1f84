import type { Area } from '../engine/cells.ts';
import { createRange, type Range } from './range.ts';
import type { Script } from './script.ts';

export type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** Does the same to each of its ranges. */
const FOR_EACH = [
  'breakApart',
  'clear',
  'clearContent',
  'clearDataValidations',
  'clearFormat',
  'clearNote',
  'insertCheckboxes',
  'removeCheckboxes',
  'setBackground',
  'setBackgroundRGB',
  'setBorder',
  'setFontColor',
  'setFontFamily',
  'setFontLine',
  'setFontSize',
  'setFontStyle',
  'setFontWeight',
  'setFormula',
  'setHorizontalAlignment',
  'setNote',
  'setNumberFormat',
  'setValue',
  'setVerticalAlignment',
  'setWrap',
  'setWrapStrategy',
] as const satisfies (keyof RangeList & keyof Range)[];

export function createRangeList(script: Script, areas: readonly Area[]): RangeList {
  const ranges = areas.map((area) => createRange(script, area));
  const forEach = FOR_EACH.map((name) => [
    name,
    (...args: unknown[]) => {
      for (const range of ranges) (range[name] as CallableFunction)(...args);
      return list;
    },
  ]);
  const list: RangeList = script.implement<RangeList>(
    'RangeList',
    {
      ...(Object.fromEntries(forEach) as Partial<RangeList>),
      getRanges: () => [...ranges],
      activate() {
        const last = areas.at(-1);
        if (last) {
          const cell = { row: last.row, column: last.column };
          script.remote.document.select({ sheet: last.sheet, areas, cell });
        }
        return list;
      },
    },
    areas,
  );
  return list;
}
