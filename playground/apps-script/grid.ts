import type { SheetInfo } from '../engine/engine.ts';
import { exception, type Script } from './script.ts';

/** The sheet's size and name, free of charge. Throws where the sheet is gone, as Google's objects do. */
export function gridOf(script: Script, sheet: number): SheetInfo {
  const info = script.remote.peek.sheet(sheet);
  if (!info) throw exception(`Sheet ${sheet} not found`);
  return info;
}
