import { Dialog } from './dialog.tsx';

export interface FormulaHelp {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string }[];
}

interface Props {
  readonly page: 'about' | 'formulas';
  readonly formulas: readonly FormulaHelp[];
  readonly onClose: () => void;
}

export function HelpDialog({ page, formulas, onClose }: Props) {
  return page === 'about' ? (
    <Dialog title="About this playground" width={640} onClose={onClose}>
      <About />
    </Dialog>
  ) : (
    <Dialog title="Formulas of SMART Goals" width={640} onClose={onClose}>
      <Formulas formulas={formulas} />
    </Dialog>
  );
}

/** What is longer than the dialog must be reachable with the keyboard to be scrolled. */
const scrollable = { tabIndex: 0 };

function About() {
  return (
    <div className="dialog-body help" {...scrollable}>
      <p>
        This is a spreadsheet that behaves like Google Sheets and runs SMART Goals from the very files that go
        to Google. It works in your browser alone: nothing is sent anywhere, and no account is needed.
      </p>
      <ul>
        <li>
          Type a formula such as <code>=CTR(E2, D2)</code>; the help appears while you type.
        </li>
        <li>
          Open the goal wizard with <b>Extensions ▸ SMART Goals ▸ Goal wizard</b>.
        </li>
        <li>
          Bring your own figures with <b>File ▸ Import CSV…</b>
        </li>
        <li>
          The workbook is kept in this browser. <b>File ▸ Download</b> gives you a copy, <b>File ▸ Open…</b>{' '}
          reads it back.
        </li>
      </ul>
      <h3>From the browser&rsquo;s console</h3>
      <p>
        <code>window.playground</code> does what hands can do. Sheets go by name, cells by A1 notation. A date
        is given and taken as text: <code>2027-06-30</code>, with a time <code>2027-06-30T14:30:00</code>.
      </p>
      <dl className="calls">
        {CALLS.map(([call, meaning]) => (
          <div key={call}>
            <dt>
              <code>{call}</code>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

const CALLS = [
  ['setValue(sheet, a1, value)', 'Types into a cell: a number, text as you would type it, or a formula'],
  ['getValue(sheet, a1)', 'What one cell holds'],
  ['getValues(sheet, a1)', 'What a range holds, row by row'],
  ['getDisplayValue(sheet, a1)', 'What the cell shows'],
  ['getFormula(sheet, a1)', 'Its formula, or empty'],
  ['getError(sheet, a1)', 'The full text of its error, or null'],
  ['sheetNames()', 'The sheets, in the order of the tabs'],
  ['whenCalculated()', 'A promise: every formula shows its result'],
  ["callMenu('Goal wizard')", 'Chooses an item of the add-on’s menu; a promise of its end'],
  ['importCsv(sheet, text)', 'Puts CSV text into a sheet, which is made or emptied first'],
  ['serviceCalls()', 'How many calls to Google’s services the last run of the script made'],
  ['reset()', 'The sample workbook again; a promise'],
  ['ready', 'A promise: the playground can be used'],
  ['switches.script({ failingCall: 3 })', 'For tests: what goes wrong while the script runs'],
  ["switches.cells({ todayArgument: 'refused' })", 'For tests: what Google leaves open about formulas'],
] as const;

function Formulas({ formulas }: { formulas: readonly FormulaHelp[] }) {
  return (
    <dl className="dialog-body help formulas" {...scrollable}>
      {formulas.map(({ name, description, parameters }) => (
        <div key={name}>
          <dt>
            <code>
              {name}({parameters.map((parameter) => parameter.name).join(', ')})
            </code>
          </dt>
          <dd>{description}</dd>
        </div>
      ))}
    </dl>
  );
}
