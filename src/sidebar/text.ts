/** Everything that the sidebar says, step by step: plain English that says what to do next. */
import type { Kind } from '../plan/goal.ts';
import type { FigureProblem } from './model/figures.ts';
import type { MilestoneProblem } from './model/milestones.ts';
import type { Verdict } from './model/plausibility.ts';
import type { MadeOf } from './model/usual-stages.ts';
import type { StageField, StageProblem } from './model/walk-back.ts';

const figureProblems: Readonly<Record<FigureProblem, (example: string, bound: string) => string>> = {
  'not a number': (example) => `Write a number, such as ${example}.`,
  'percent of what': (example) => `Write an amount, such as ${example}, and no percentage.`,
  'over 100%': () => 'A rate cannot be over 100%. Write a number such as 5%.',
  'below the least': (_, bound) => `This metric cannot be below ${bound}. Write a higher number.`,
  'above the most': (_, bound) => `This metric cannot be above ${bound}. Write a lower number.`,
};

const milestoneProblems: Readonly<Record<MilestoneProblem, string>> = {
  'needs dates': 'Choose a start and a later deadline to get milestones.',
  'too many': 'That would be more than 104 milestones. Choose month or quarter.',
  'needs season': 'Select last season’s dates and figures in the sheet, then press “Use last season”.',
  'needs figures': 'Write a baseline and a different target first: this shape depends on them.',
  'needs positive figures': 'A compound shape needs a baseline and a target above 0. Choose linear.',
};

const stageExamples: Readonly<Record<StageField, string>> = {
  rate: 'Write a rate, such as 20%.',
  days: 'Write a number of days, such as 14.',
  unitCost: 'Write an amount, such as 12.',
};

const stageProblems: Readonly<Record<Exclude<StageProblem, 'not a number'>, string>> = {
  'over 100%': 'A rate cannot be over 100%. Write a number such as 20%.',
  'not above 0': 'A rate must be above 0%. Write a number such as 20%.',
  'below 0': 'Write 0 or more.',
  'the goal itself': 'The goal counts these: leave the rate blank.',
};

const verdicts: Readonly<Record<Verdict, (change: string, time: string, falls: boolean) => string>> = {
  'within reach': (change, time) => `Within reach: ${time}, up to ${change} is usual.`,
  ambitious: (change, time) =>
    `Ambitious: ${time}, up to ${change} is usual. Plan what makes the difference.`,
  steep: (_change, _time, falls) =>
    `Very steep: ${falls ? 'down to less than a third' : 'more than three times as much'}. Choose a nearer target, or reach it in stages.`,
};

const cheaper = 'Check the costs, the rates and the value of each, or find a cheaper way.';

export const words = {
  loading: 'Opening…',
  notKept:
    'What you type cannot be kept just now. Save the goal before you close the sidebar, or it is lost.',
  progress: (step: number, of: number) => `Step ${step} of ${of}`,
  nav: { label: 'Views', edit: 'Edit goal', checkIn: 'Check in', wizard: 'Goal wizard', help: 'Help' },
  soFar: 'So far',
  fromGoal: 'From your goal.',
  saidOtherwise: (label: string, said: string) => `${label}: your goal’s sentence says ${said}.`,
  takeWhatIsSaid: (said: string) => `Use ${said}`,
  next: 'Next',
  back: 'Back',
  goal: {
    heading: 'What do you want to achieve?',
    startFrom: 'Start from',
    goal: 'Goal',
    goalHint: 'A few words, or a whole sentence: its figures and dates fill in the next steps.',
    goalHintEditing: 'What it is about. Change its figures and dates in the next steps.',
    goalExample: 'Raise the shop’s conversion rate',
    channel: 'Channel',
    channelHint: 'Where the work happens, such as Instagram or email.',
    empty: 'Say what you want to achieve, such as “Raise the shop’s conversion rate”.',
    resumed: 'Picked up where you left off.',
    startOver: 'Start over',
    startOverLoses: 'What you typed for this goal would be lost.',
    startOverAnyway: 'Clear everything',
    stopEditing: 'Stop editing',
    stopEditingLoses: (id: string) => `What you changed in ${id} would be lost.`,
    stopEditingAnyway: 'Give up the changes',
    editing: (id: string) => `You are editing ${id}.`,
  },
  metric: {
    heading: 'How will you measure it?',
    metric: 'Metric',
    hint: 'Choose one or write your own.',
    kind: 'Kind',
    kindHints: {
      Total: 'Counts up from 0, such as revenue or leads.',
      Level: 'Where a metric stands, such as a rate or a cost.',
    },
    direction: 'Direction',
    good: (place: string) => `A good measure${place === '' ? '' : ` ${place}`}.`,
    unknown: 'A metric of your own: say below what kind it is.',
    vanity: 'Looks good but decides nothing',
    supporting: 'Leads to an outcome',
    use: (name: string) => `Use ${name}`,
  },
  numbers: {
    heading: 'From what to what?',
    baseline: 'Baseline',
    baselineHints: {
      Total: 'The figure to compare with, such as last year’s total.',
      Level: 'Where it stands today.',
    },
    useSelection: 'Use selection',
    target: 'Target',
    targetIs: 'Target is',
    readAs: (figure: string) => `= ${figure}`,
    unsure: (figure: string, smaller: string) => `= ${figure}. If you mean ${smaller}, write ${smaller}.`,
    change: 'What this means',
    limits: {
      'at most': {
        Level: (limit: string) => `May stand at up to ${limit}`,
        Total: (limit: string) => `May come to up to ${limit}`,
      },
      'at least': {
        Level: (limit: string) => `Should stand at ${limit} or more`,
        Total: (limit: string) => `Should come to ${limit} or more`,
      },
      now: { Level: (figure: string) => `${figure} today`, Total: (figure: string) => `${figure} before` },
      beyond: { 'at most': 'over the limit', 'at least': 'below the limit' },
    },
    choose: 'Targets to choose from',
    realistic: 'Realistic',
    stretch: 'Stretch',
    fromHistory: 'From the history you selected.',
    fromRule: (time: string) => `What teams usually move ${time}.`,
    thisTime: 'in this time',
    halfYear: 'in half a year',
    verdicts,
    chance: (percent: string) => `If your history goes on as it is, the chance of reaching it is ${percent}.`,
    benchmark: 'Benchmark',
    benchmarkNote: 'Published averages of others, for orientation only.',
    sayFromWhat: 'A change needs a starting point: write where it stands today.',
    sameAsBaseline: (figure: string) =>
      `The target is the same as the baseline. Write a target other than ${figure}.`,
    belowBaseline: 'The target is below the baseline, but the direction is Increase. Change one of them.',
    free: (least: string) => `Nothing costs ${least}. Write what it can come down to.`,
    percentOfNothing: 'Nothing grows by percent from 0. Choose “a value” and write the figure to reach.',
    aboveBaseline: 'The target is above the baseline, but the direction is Decrease. Change one of them.',
    problems: figureProblems,
    orChange: (problem: string) => `${problem} Or choose “a change in %” in “Target is”.`,
    selection: {
      nothing: 'The selected cells are empty. Select a number, or a column of figures, in the sheet.',
      text: 'The selected cells hold text. Select a number, or a column of figures, in the sheet.',
      one: (range: string) => `Read from ${range}.`,
      last: (count: number, range: string) => `The last of ${count} values in ${range}.`,
      sum: (count: number, range: string) => `The sum of ${count} values in ${range}.`,
    },
  },
  leftOpen: {
    heading: 'Not in the plan yet',
    change: (typed: string, kind: Kind) =>
      `To tell where ${typed} leads, the plan needs a baseline: write ${kind === 'Total' ? 'the figure to compare with' : 'where it stands today'}.`,
    rate: (figure: string, each: string) =>
      `Your goal says ${figure} each ${each}. Choose how you will check in: with the total so far, or with each ${each} by itself.`,
    inAll: (figure: string, time: string) => `${figure} in ${time}`,
    inEach: (figure: string, each: string) => `${figure} each ${each}`,
    several: (figures: string) => `Your goal says more than one figure: ${figures}. Write the one to reach.`,
    figure: (figure: string) =>
      `Your goal says ${figure}, which may mean several things. Write the figure to reach.`,
    noTarget:
      'Write the figure to reach: without a target there is no progress. For something that is done or not, write 1.',
    noBaseline: 'Write where it stands today: progress counts from there.',
    when: (when: string) => `Your goal says ${when}. Choose the day by which it should be done.`,
  },
  time: {
    heading: 'By when?',
    start: 'Start',
    deadline: 'Deadline',
    shortcuts: 'Or choose',
    milestones: 'Milestones',
    keep: (count: number) => `as planned (${count})`,
    misfit: (last: string, deadline: string) =>
      `The planned milestones do not go from the start to the deadline: the last is on ${last}, the deadline is ${deadline}.`,
    setAnew: (rhythm: string) => `Set them anew, one a ${rhythm}`,
    theLimit: 'the limit',
    ofTheWay: (percent: number) => `${percent}% of the way`,
    shape: 'Shape',
    shapeHints: {
      linear: 'The same step each day.',
      compound: 'Grows by the same percentage each period: small steps first.',
      'like last season': 'As last season went: its strong days count more.',
    },
    compoundFall: 'Falls by the same percentage each period: large steps first.',
    useSeason: 'Use last season',
    seasonRead: (count: number, range: string) => `${count} days read from ${range}.`,
    seasonNeedsDates: 'Select two columns in the sheet: last season’s dates and figures.',
    noSuchDay: 'No calendar has this day. Check its day and month.',
    farAway: 'That is more than 10 years away. Check the year.',
    noDeadline: 'Choose a deadline: a goal without one is a wish.',
    beforeStart: (start: string) => `The deadline is before the start. Choose a day after ${start}.`,
    sameAsStart: 'The deadline is the start itself. Choose a later day.',
    past: 'This day is in the past. Choose a later one, unless you are recording an old goal.',
    long: 'More than 18 months: set milestones, so that you notice early.',
    milestoneProblems,
    lasts: (length: string, deadline: string) => `${length}, to ${deadline}.`,
  },
  tactics: {
    heading: 'How will you get there?',
    supports: 'Supports',
    supportsHint: 'A goal of the plan or a business objective, such as “Grow online sales”.',
    owner: 'Owner',
    strategies: 'Strategies and tactics',
    strategy: 'Strategy',
    strategyExample: 'Influencer marketing on Instagram',
    tactic: 'Tactic',
    tacticExample: 'Five reels with pet bloggers',
    channel: 'Channel',
    contribution: 'Expected contribution',
    effort: 'Effort',
    effortHint: 'person-days',
    addStrategy: 'Add strategy',
    addTactic: 'Add tactic',
    removeStrategy: (number: number) => `Remove strategy ${number}`,
    removeTactic: (number: number) => `Remove tactic ${number}`,
    covered: (brought: string, way: string) => `The tactics bring ${brought} of ${way}.`,
    enough: 'That is enough.',
    missing: (figure: string) => `${figure} still missing: add a tactic, or choose an easier target.`,
    walkBack: 'What it takes, stage by stage',
    averages: {
      sale: { label: 'Average sale', hint: 'What one sale brings in.' },
      deal: { label: 'Average deal', hint: 'What one deal in the pipeline is worth.' },
      gift: { label: 'Average gift', hint: 'What one gift brings in.' },
    } satisfies Readonly<Record<MadeOf, { readonly label: string; readonly hint: string }>>,
    stagesHint: (one: MadeOf | undefined) =>
      `From the top of the funnel down, ${one ? `the ${one}` : 'what the goal counts'} last.`,
    stage: 'Stage',
    rate: 'Rate to next',
    days: 'Days to next',
    unitCost: 'Cost each',
    addStage: 'Add stage',
    addStageAbove: 'Add stage above',
    usualStages: 'Fill in the usual stages',
    removeStage: (number: number) => `Remove stage ${number}`,
    needed: 'Needed',
    dueBy: 'Due by',
    cost: 'Cost',
    budget: 'Budget',
    sayHow: 'Now say what brings them: add a strategy or a tactic above.',
    dear: (times: string) => `This costs ${times} as much as it brings in. ${cheaper}`,
    pays: (months: string, isLong: boolean) =>
      `The revenue that this adds pays for it in ${months}.${isLong ? ` ${cheaper}` : ''}`,
    lever: (from: string, to: string, rate: string, saved: string) =>
      `Raising ${from} to ${to} to ${rate} saves ${saved}.`,
    fillIn: (one: MadeOf | undefined) =>
      `Fill in the goal’s figures${one ? `, the ${one}` : ''} and the rates to see what it takes.`,
    noSaleValue: (one: MadeOf) => `Write what one ${one} is worth: more than 0.`,
    amountProblems: { 'not a number': 'Write a number, such as 12.', 'below 0': 'Write 0 or more.' },
    inGoalsCurrency: (figure: string) => `Taken as ${figure}, the goal’s currency.`,
    stageProblem: (field: StageField, problem: StageProblem) =>
      problem === 'not a number' ? stageExamples[field] : stageProblems[problem],
    moreThanTheWay: (brought: string, way: string) =>
      `${brought} is more than the whole way of ${way}. Write how much of that way it brings.`,
  },
  review: {
    heading: 'Your goal',
    statement: 'Goal statement',
    rewritten: 'In your own words: it no longer changes with your answers.',
    rewrite: 'Write it again from my answers',
    fix: 'What to fix',
    inThePlan: 'In the plan',
    facts: {
      metric: 'Metric',
      figures: 'Figures',
      time: 'Time',
      milestones: 'Milestones',
      work: 'Work',
      budget: 'Budget',
      owner: 'Owner',
    },
    noBaseline: 'no baseline yet',
    work: (strategies: number, tactics: number) =>
      [
        ...(strategies > 0 ? [strategies === 1 ? '1 strategy' : `${strategies} strategies`] : []),
        ...(tactics > 0 ? [tactics === 1 ? '1 tactic' : `${tactics} tactics`] : []),
      ].join(', '),
    save: 'Save goal',
    saving: 'Saving…',
    tryAgain: 'Try again',
    mend: 'Mend the sheets',
    mended: (done: string) => `Done: ${done}.`,
    mendedNothing: 'Nothing had to be mended.',
    kept: 'Nothing is lost: everything you typed is still here.',
    noStatement: 'There is nothing to save yet: write the goal in a sentence.',
    conflicts: 'Does not fit together',
    conflict: (conflict: string) => `${conflict}. Correct one of them.`,
  },
  saved: {
    heading: (id: string) => `Goal ${id} saved`,
    where: (row: number) => `In row ${row} of the Plan sheet.`,
    openPlan: 'Open plan',
    copySummary: 'Copy summary',
    newGoal: 'New goal',
    copied: 'Copied. Paste it into a slide or a mail.',
    copyByHand: 'Copy this text:',
    summary: 'Summary',
  },
  edit: {
    heading: 'Which goal?',
    none: 'There is no goal in the plan yet. Save one first.',
    opening: 'Opening the goal…',
    cancel: 'Cancel',
    unsavedHeading: 'Give up what is not saved?',
    unsavedNew: 'You were writing a new goal, and it is not saved yet:',
    unsavedEdit: (id: string) => `You changed ${id}, and that is not saved yet:`,
    lost: (id: string) => `If you open ${id} now, it is lost.`,
    goOn: 'Go on writing',
    openAnyway: (id: string) => `Open ${id}`,
  },
  checkIn: {
    heading: 'Where does it stand?',
    goal: 'Goal',
    choose: 'Choose a goal',
    value: 'Value',
    valueHints: {
      Total: 'The total since the start.',
      Level: 'Where it stands now.',
    },
    date: 'Date',
    confidence: 'Confidence',
    confidenceHint: 'How sure are you that the goal will be reached? 0 to 10.',
    note: 'Note',
    who: 'Your name',
    submit: 'Check in',
    saving: 'Checking in…',
    done: (id: string) => `${id} is checked in`,
    now: 'Now',
    on: (day: string) => `On ${day}`,
    expected: 'Expected by now',
    expectedThen: 'Expected by then',
    pace: 'Pace',
    status: 'Status',
    progress: 'Progress',
    milestone: (figure: string, due: string) => `Next milestone: ${figure} by ${due}.`,
    another: 'Check in another',
    noGoal: 'Choose the goal that you want to check in.',
    noValue: (example: string) => `Write where it stands, such as ${example}.`,
    noDate: 'Choose the day that the value is from.',
    stillMissing: (sentence: string) => `${sentence} Until then the goal has no status: press “Edit goal”.`,
    atBaseline: (id: string) =>
      `This is at the baseline already. If ${id} stood there at its start, press “Edit goal” and change Kind to Level.`,
    fallsBack: (before: string) =>
      `This is less than the ${before} before it. Write everything so far, not what came since the last check-in.`,
    notYet: (today: string) =>
      `Nothing can be known yet of a day after ${today}. Choose that day or an earlier one.`,
    beforeStart: (id: string, start: string) =>
      `${id} only starts on ${start}. Log a day from then on, or press “Check in” again if this one is meant.`,
    afterEnd: (id: string, end: string) =>
      `${id} ended on ${end}. Choose the day that the value is of, or press “Check in” again if this one is meant.`,
  },
  score: {
    name: 'SMART score',
    of: (score: number) => `${score} of 100`,
    letters: {
      S: 'Specific',
      M: 'Measurable',
      A: 'Achievable',
      R: 'Relevant',
      T: 'Time-bound',
    },
    levels: ['missing', 'partly there', 'there'],
    bands: {
      smart: 'SMART',
      nearly: 'Nearly SMART',
      partly: 'Partly SMART',
      wish: 'Still a wish',
      none: 'No goal yet',
      conflict: 'Does not fit together',
      unreadable: 'Cannot be scored',
    },
    close: 'Close advice',
  },
  help: {
    heading: 'Help',
    version: (version: string) => `SMART Goals for Google Sheets, version ${version}`,
    menu: 'What the menu does',
    items: [
      ['Goal wizard', 'Turns a wish into a SMART goal and writes it into the plan.'],
      ['Check in', 'Logs where a goal stands, and shows its pace and status.'],
      ['Score selected goals', 'Writes a SMART score beside the goals in the selected cells.'],
      ['Set up planning sheets', 'Adds the planning sheets that are missing and mends what is broken.'],
      ['Insert example plan', 'Fills the planning sheets with a pet shop’s year, to look around.'],
      ['Refresh dashboard', 'Works out where each goal is heading, from its check-ins.'],
      [
        'Replace with built-in formulas',
        'Rewrites the add-on’s formulas to Sheets’ own where there are any.',
      ],
    ],
    search: 'Find a formula',
    searchHint: 'By name or by what it is for, such as “cost per click” or “leads”.',
    found: (count: number) =>
      count === 0
        ? 'No formula found: write one word for what you want to know, such as “cost”, “forecast” or “churn”.'
        : count === 1
          ? '1 formula'
          : `${count} formulas`,
    insert: 'Insert example',
    inserted: (cell: string) => `Inserted into ${cell}.`,
  },
  failure: {
    permission:
      'Google refused the call. This happens when you are signed in to several Google accounts in this browser. ' +
      'Open the spreadsheet in a window with only the account that it belongs to, such as a private window, and try again.',
    noAnswer: 'Google did not answer properly. Check your connection and try again.',
    outside: 'The goal wizard works inside Google Sheets: open it from Extensions, SMART Goals.',
    unexpected: 'Something went wrong. Try again; nothing is written twice.',
  },
} as const;
