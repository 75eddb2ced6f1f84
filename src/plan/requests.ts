/** What the sidebar may send. Messages stand beside a field in the sidebar, so they say what to write. */
import * as v from 'valibot';
import { parseIso } from '../marketing/day.ts';
import { DIRECTIONS, KINDS, UNITS } from './goal.ts';
import { Problem } from './problem.ts';

const LONGEST_DRAFT = 200_000;

const MOST_TRIES = 10;

let built: ReturnType<typeof build> | undefined;

/** The schemas, built when the first request comes: cells load this script too, and never need them. */
export function requests() {
  built ??= build();
  return built;
}

function build() {
  const saveKey = v.pipe(
    v.string(),
    v.regex(/^[A-Za-z0-9-]{8,64}$/, 'The save key is malformed. Try again.'),
  );

  const saveGoalRequest = v.object({
    saveKey,
    id: v.optional(id()),
    plan: goalPlan(),
    before: v.optional(goalPlan(true)),
    tried: v.optional(v.pipe(v.array(goalPlan(true)), v.maxLength(MOST_TRIES))),
    removedIds: v.array(id()),
  });

  const checkInRequest = v.object({
    saveKey,
    checkIn: v.object({
      date: day(),
      goalId: id(),
      value: v.pipe(v.number('Write the value as a number.'), v.finite('Write the value as a number.')),
      confidence: v.nullable(
        v.pipe(
          figure(),
          v.minValue(0, 'Confidence goes from 0 to 10.'),
          v.maxValue(10, 'Confidence goes from 0 to 10.'),
        ),
      ),
      note: text(),
      who: text(200),
    }),
  });

  const idRequest = v.object({ id: id() });

  const draftRequest = v.object({
    draft: v.pipe(v.string(), v.maxLength(LONGEST_DRAFT, 'This draft is too long to be kept.')),
  });

  const formulaRequest = v.object({
    formula: v.pipe(
      v.string(),
      v.regex(/^=[A-Z]/, 'A formula starts with = and a name.'),
      v.maxLength(2_000),
    ),
  });

  return {
    saveGoal: saveGoalRequest,
    checkIn: checkInRequest,
    id: idRequest,
    draft: draftRequest,
    formula: formulaRequest,
  };
}

function text(longest = 5_000) {
  return v.pipe(v.string(), v.maxLength(longest, `Shorten this to ${longest} characters.`), v.trim());
}

function day() {
  return v.pipe(
    v.string(),
    v.check((iso) => parseIso(iso) !== undefined, 'Write a date, such as 2027-06-30.'),
    v.transform((iso) => parseIso(iso) ?? 0),
  );
}

function figure() {
  return v.pipe(v.number('Write a number.'), v.finite('Write a number.'));
}

function id() {
  return v.pipe(v.string(), v.trim(), v.minLength(1, 'Choose a goal.'), v.maxLength(50));
}

/** A goal with all that hangs on it. As it was loaded it may hold whatever someone typed into the sheet. */
function goalPlan(asLoaded = false) {
  const must = <T>(fits: (value: T) => boolean, message: string) =>
    v.check<T, string>((value) => asLoaded || fits(value), message);

  const words = (longest = 5_000) => text(asLoaded ? Number.POSITIVE_INFINITY : longest);

  const said = (message: string, longest?: number) =>
    v.pipe(
      words(longest),
      must((it) => it !== '', message),
    );

  const atLeastNothing = v.pipe(
    figure(),
    must((value) => value >= 0, 'Write a number that is not below 0.'),
  );

  const goal = v.pipe(
    v.object({
      statement: said('Write what you want to achieve.'),
      supports: words(),
      owner: words(),
      channel: words(),
      metric: words(),
      kind: v.picklist(KINDS),
      direction: v.picklist(DIRECTIONS),
      unit: v.picklist(UNITS),
      currency: v.optional(words(20)),
      baseline: v.nullable(figure()),
      target: v.nullable(figure()),
      start: v.nullable(day()),
      deadline: v.nullable(day()),
    }),
    v.forward(
      must(
        ({ start, deadline }) => start === null || deadline === null || start < deadline,
        'The deadline must be after the start.',
      ),
      ['deadline'],
    ),
    v.forward(
      must(
        ({ baseline, target, direction }) =>
          target === null || baseline !== target || direction.startsWith('Keep'),
        'The target is the same as the baseline. Write what should change.',
      ),
      ['target'],
    ),
  );

  const tactic = v.object({
    id: v.optional(id()),
    statement: said('Write what will be done.'),
    owner: words(),
    channel: words(),
    contribution: v.nullable(figure()),
    effort: v.nullable(atLeastNothing),
    start: v.nullable(day()),
    deadline: v.nullable(day()),
  });

  const tactics = v.pipe(
    v.array(tactic),
    must(({ length }) => length <= 200, 'Keep it to 200 tactics.'),
  );

  const strategy = v.object({
    id: v.optional(id()),
    statement: said('Write the strategy in a sentence.'),
    owner: words(),
    tactics,
  });

  const stage = v.object({
    stage: said('Name the stage.', 200),
    was: v.optional(text(Number.POSITIVE_INFINITY)),
    rate: v.nullable(
      v.pipe(
        figure(),
        must((rate) => rate > 0, 'A rate must be above 0%.'),
        must((rate) => rate <= 1, 'A rate cannot be above 100%: write 15% or 0.15.'),
      ),
    ),
    days: v.nullable(atLeastNothing),
    unitCost: v.nullable(atLeastNothing),
  });

  return v.object({
    goal,
    strategies: v.pipe(
      v.array(strategy),
      must(({ length }) => length <= 50, 'Keep it to 50 strategies.'),
    ),
    tactics,
    milestones: v.pipe(v.array(v.object({ due: day(), share: figure() })), v.maxLength(1_000)),
    funnel: v.nullable(
      v.object({
        averageSale: v.nullable(
          v.pipe(
            figure(),
            must((sale) => sale > 0, 'The average sale must be above 0.'),
          ),
        ),
        stages: v.pipe(v.array(stage), v.minLength(1, 'Add a stage.'), v.maxLength(20)),
      }),
    ),
  });
}

/** The request as the domain takes it; what makes no sense is named by its field. */
export function checked<T extends v.GenericSchema>(schema: T, request: unknown): v.InferOutput<T> {
  const result = v.safeParse(schema, request, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Problem('request', issue.message, { field: v.getDotPath(issue) ?? '' });
}
