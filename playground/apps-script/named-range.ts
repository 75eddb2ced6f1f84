import type { NamedRange as Named } from '../engine/engine.ts';
import { areaOf, createRange } from './range.ts';
import type { Script } from './script.ts';

type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;

export function createNamedRange(script: Script, found: Named): NamedRange {
  const { document } = script.remote;
  let { name, area } = found;
  const named: NamedRange = script.implement<NamedRange>('NamedRange', {
    getName: () => name,
    getRange: () => createRange(script, area),
    setName(newName) {
      document.removeNamedRange(name);
      document.setNamedRange(newName, area);
      name = newName;
      return named;
    },
    setRange(range) {
      area = areaOf(script, range, 'NamedRange.setRange');
      document.setNamedRange(name, area);
      return named;
    },
    remove: () => document.removeNamedRange(name),
  });
  return named;
}
