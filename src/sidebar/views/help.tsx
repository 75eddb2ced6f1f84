import { useEffect, useState } from 'preact/hooks';
import { call } from '../calls.ts';
import { Button, TextInput } from '../components/controls.tsx';
import { useFocusedHeading } from '../components/focus.ts';
import { useAttempt } from '../components/use-attempt.ts';
import { type ExampleCells, type FormulaHelp, searchFormulas } from '../model/formula-help.ts';
import { words } from '../text.ts';

/** Set by the build. */
declare const VERSION: string;
declare const FORMULA_HELP: readonly FormulaHelp[];

/** What the menu does, and every formula with an example to insert. */
export function HelpView() {
  const text = words.help;
  const heading = useFocusedHeading();
  const [search, setSearch] = useState('');
  const { message, attempt, forget } = useAttempt();
  // Who goes to the sheet may do there what the message asks for: it is true no longer.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a setter behind it, the same in every drawing
  useEffect(() => {
    addEventListener('blur', forget);
    return () => removeEventListener('blur', forget);
  }, []);
  const found = searchFormulas(FORMULA_HELP, search);
  const onSearch = (next: string) => {
    forget();
    setSearch(next);
  };
  const insert = (formula: string) =>
    attempt(async () => text.inserted((await call('insertFormula', { formula })).cell));
  return (
    <main class="body">
      <h1 ref={heading} tabIndex={-1}>
        {text.heading}
      </h1>
      <p class="lead">{text.version(VERSION)}</p>
      <details>
        <summary>{text.menu}</summary>
        <dl class="menu">
          {text.items.map(([item, does]) => (
            <div key={item}>
              <dt>{item}</dt>
              <dd class="hint">{does}</dd>
            </div>
          ))}
        </dl>
      </details>
      <TextInput id="search" label={text.search} hint={text.searchHint} value={search} onChange={onSearch} />
      <p class="hint" role="status">
        {text.found(found.length)}
      </p>
      <p class="hint" role="status">
        {message}
      </p>
      {found.map((formula) => (
        <Entry key={formula.name} formula={formula} onInsert={() => insert(formula.inserted)} />
      ))}
    </main>
  );
}

function Entry({ formula, onInsert }: { readonly formula: FormulaHelp; readonly onInsert: () => void }) {
  const { name, summary, parameters, example, cells } = formula;
  return (
    <details class="formula">
      <summary>
        {name} <span class="hint">{summary}</span>
      </summary>
      <dl class="menu">
        {parameters.map((parameter) => (
          <div key={parameter.name}>
            <dt>{parameter.name}</dt>
            <dd class="hint">{parameter.summary}</dd>
          </div>
        ))}
      </dl>
      {cells && <Cells {...cells} />}
      <code>{example}</code>
      <Button look="text" onClick={onInsert}>
        {words.help.insert}
        <span class="unseen"> {name}</span>
      </Button>
    </details>
  );
}

function Cells({ columns, firstRow, rows }: ExampleCells) {
  return (
    <table>
      <thead>
        <tr>
          <td />
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, at) => (
          <tr key={columns[0] + String(firstRow + at)}>
            <th scope="row">{firstRow + at}</th>
            {columns.map((column, across) => (
              <td key={column}>{String(cells[across] ?? '')}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
