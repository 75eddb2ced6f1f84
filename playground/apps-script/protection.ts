import type { Protected } from '../bridge/operations.ts';
import type { Area, SheetId } from '../engine/cells.ts';
import { nameOf } from './enumeration.ts';
import { spreadsheetEnumerations } from './enumerations.ts';
import { gridOf } from './grid.ts';
import { areaOf, createRange } from './range.ts';
import type { Script } from './script.ts';

type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** A new protection of a sheet, or of an area of it. As on Google it keeps nobody out by itself. */
export function protect(script: Script, sheet: SheetId, area: Area | null): Protection {
  const wanted = { sheet, area, description: '', warningOnly: false, unprotected: [] };
  return createProtection(script, script.remote.protections.add(wanted));
}

/** Those of a type ('RANGE' or 'SHEET'), on one sheet or on all. */
export function protections(script: Script, type: unknown, sheet?: SheetId): Protection[] {
  return script.remote.protections
    .all()
    .filter((each) => (each.area === null ? 'SHEET' : 'RANGE') === nameOf(type))
    .filter((each) => sheet === undefined || each.sheet === sheet)
    .map((each) => createProtection(script, each));
}

function createProtection(script: Script, found: Protected): Protection {
  const { ProtectionType } = spreadsheetEnumerations;
  let current = found;
  const change = (changed: Partial<Protected>): Protection => {
    current = { ...current, ...changed };
    script.remote.protections.update(current);
    return protection;
  };

  const protection: Protection = script.implement<Protection>('Protection', {
    getProtectionType: () => (current.area === null ? ProtectionType.SHEET : ProtectionType.RANGE),
    getRange() {
      const { rows, columns } = gridOf(script, current.sheet);
      return createRange(script, current.area ?? { sheet: current.sheet, row: 1, column: 1, rows, columns });
    },
    setRange: (range) => change({ area: areaOf(script, range, 'Protection.setRange') }),
    getDescription: () => current.description,
    setDescription: (description) => change({ description }),
    isWarningOnly: () => current.warningOnly,
    setWarningOnly: (warningOnly) => change({ warningOnly }),
    getUnprotectedRanges: () => current.unprotected.map((area) => createRange(script, area)),
    setUnprotectedRanges: (ranges) =>
      change({
        unprotected: ranges.map((range) => areaOf(script, range, 'Protection.setUnprotectedRanges')),
      }),
    canEdit: () => true,
    remove: () => script.remote.protections.remove(current.id),
  });
  return protection;
}
