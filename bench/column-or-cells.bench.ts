import { buildCode } from '../scripts/build/code.ts';
import { loadEngine } from './playground-engine.ts';

const ROWS = 1000;

/** One call for a column against a call in every row, in the playground's spreadsheet. */
export default async function columnOrCells(): Promise<string[]> {
  const createEngine = await loadEngine();
  const engine = createEngine();
  engine.loadFunctions(await buildCode(), {});
  const sheet = engine.insertSheet({ name: 'Speed', rows: ROWS, columns: 6 });
  const block = (column: number, columns: number, rows = ROWS) => ({ sheet, row: 1, column, rows, columns });
  engine.write(
    block(1, 2),
    Array.from({ length: ROWS }, (_, row) => [{ value: row }, { value: 1000 + row }]),
  );
  await engine.calculated();

  const timed = async (write: () => void) => {
    const start = performance.now();
    write();
    await engine.calculated();
    return performance.now() - start;
  };
  const idle = await timed(() => engine.write(block(6, 1, 1), [[{ typed: '=1+1' }]]));
  const column = await timed(() =>
    engine.write(block(3, 1, 1), [[{ typed: `=CTR(A1:A${ROWS}; B1:B${ROWS})` }]]),
  );
  const cells = await timed(() =>
    engine.write(
      block(5, 1),
      Array.from({ length: ROWS }, (_, row) => [{ typed: `=CTR(A${row + 1}; B${row + 1})` }]),
    ),
  );
  engine.dispose();
  return [
    `CTR for ${ROWS} rows: one call ${column.toFixed(0)} ms, a call in every row ${cells.toFixed(0)} ms: ${(cells / column).toFixed(1)}×`,
    `Of both, ${idle.toFixed(0)} ms is what the grid takes to settle after any change.`,
    'On Google each call is a round trip of about half a second besides.',
  ];
}
