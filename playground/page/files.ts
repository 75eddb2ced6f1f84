import type { Engine, Snapshot } from '../engine/engine.ts';
import { isSnapshot } from '../engine/saved.ts';
import { decode, importCsv, sheetNameFor } from './csv.ts';

/** Tells our files from others, with the version of what is around the workbook. */
const MARK = 'smartGoalsPlayground';
const VERSION = 1;

/** Lets the user choose a file; undefined when they change their mind. */
export function chooseFile(accept: string): Promise<File | undefined> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve(input.files?.[0]));
    input.addEventListener('cancel', () => resolve(undefined));
    input.click();
  });
}

/** A new sheet, named after the file, with its values read as if typed. */
export async function importCsvFile(engine: Engine, file: File): Promise<void> {
  const taken = engine.sheets().map(({ name }) => name);
  importCsv(engine, sheetNameFor(file.name, taken), decode(await file.arrayBuffer()));
}

/** Throws with a sentence for the user where the file is no workbook of the playground. */
export async function readWorkbookFile(file: File): Promise<Snapshot> {
  const notOurs = `${file.name} is not a workbook of this playground. Choose a file that File ▸ Download made.`;
  const content: unknown = await file
    .text()
    .then(JSON.parse)
    .catch(() => undefined);
  const { [MARK]: version, workbook } = Object(content) as { [MARK]?: unknown; workbook?: unknown };
  if (version !== VERSION || !isSnapshot(workbook)) throw new Error(notOurs);
  return workbook;
}

export function downloadWorkbook(engine: Engine): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(
    new Blob([JSON.stringify({ [MARK]: VERSION, workbook: engine.snapshot() })], {
      type: 'application/json',
    }),
  );
  link.download = `${engine.title}.json`;
  link.click();
  URL.revokeObjectURL(link.href);
}
