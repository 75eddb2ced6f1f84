/** The English that goals are written in: verbs of change, and words that open a clause. */

export type Way = 'up' | 'down' | 'keep';

/** Verbs that take a metric as their object and can be followed by "from … to …". */
export const CHANGE_VERBS: Readonly<Record<string, Way>> = {
  raise: 'up',
  increase: 'up',
  grow: 'up',
  boost: 'up',
  lift: 'up',
  improve: 'up',
  expand: 'up',
  push: 'up',
  bring: 'up',
  move: 'up',
  strengthen: 'up',
  reduce: 'down',
  lower: 'down',
  decrease: 'down',
  cut: 'down',
  shrink: 'down',
  drop: 'down',
  minimise: 'down',
  minimize: 'down',
  keep: 'keep',
  hold: 'keep',
  maintain: 'keep',
};

/** Adjectives that people open a wish with: "more orders", "lower costs". */
export const CHANGE_ADJECTIVES: Readonly<Record<string, { readonly verb: string; readonly way: Way }>> = {
  more: { verb: 'Increase', way: 'up' },
  higher: { verb: 'Raise', way: 'up' },
  better: { verb: 'Improve', way: 'up' },
  bigger: { verb: 'Increase', way: 'up' },
  fewer: { verb: 'Reduce', way: 'down' },
  less: { verb: 'Reduce', way: 'down' },
  lower: { verb: 'Lower', way: 'down' },
};

/** Verbs of getting: "get more orders" is an increase of orders. */
export const GETTING_VERBS: readonly string[] = [
  'get',
  'win',
  'gain',
  'attract',
  'generate',
  'drive',
  'earn',
  'make',
  'have',
  'achieve',
  'receive',
  'collect',
  'create',
  'bring in',
  'bring',
  'see',
  'add',
];

/** Other verbs that a marketing goal or a tactic opens with. */
const OTHER_VERBS =
  'reach hit build launch become turn convert retain acquire start stop open enter establish promote ' +
  'support help serve let double triple halve run send advertise publish write produce film record ' +
  'develop redesign rebuild optimise optimize offer give invite host attend sponsor hire train ' +
  'partner personalise personalize automate segment retarget remarket simplify shorten remove show ' +
  'use introduce switch migrate visit contact ask follow reply answer encourage thank upsell ' +
  'cross-sell explain teach distribute place pitch negotiate renew update refresh rewrite translate ' +
  'localise localize measure track analyse analyze adopt apply bid buy put set focus work prepare ' +
  'deliver ship stock find engage educate inform nurture qualify book schedule organise organize plan ' +
  'bundle save spend protect extend secure rank sell kill scale split consolidate compress fix clean ' +
  'be do shift trim tighten exclude merge join relaunch revive restart rework restructure rename ' +
  'repurpose reuse reinvest recruit reactivate re-engage sync limit ban tweak tune ditch scrap dump ' +
  'delete invest allocate reallocate rotate reorder tease unify unlock upgrade verify collaborate ' +
  'connect convince coordinate curate customise customize deploy diversify eliminate embed enable ' +
  'enrich ensure evaluate explore finish finalise gamify implement incentivise incentivize insert ' +
  'install integrate iterate learn leverage maximise maximize modify monitor nudge onboard outsource ' +
  'prioritise prioritize prune recover redirect refine remind repair replace replenish reposition ' +
  'respond roll standardise streamline strip swap tailor tackle try collect compile compete define ' +
  'describe diagnose discover deepen dominate empower gather inspire keep manage pay prevent prove ' +
  'provide recommend regain reinforce solve strengthen sustain take talk transform understand ' +
  'validate widen adjust align amplify announce avoid fill fund finance shelter rehome';

/** Nouns as often as verbs: verbs only where a word follows that a noun would not be followed by. */
const AMBIGUOUS_VERBS =
  'email post blog test survey target market price review design research report share stream tag map ' +
  'pin mail text feature question interview demo gift pause sample list link cover time drip seed cap ' +
  'drop match trigger bump block filter copy boost push sign trade model script shoot edit speed own ' +
  'lead end call trial pilot experiment highlight surprise welcome reward';

const AFTER_A_VERB =
  /^(?:(?:an?|the|our|your|their|my|its|every|each|all|more|at|to|with|on|about|up|down|off|out|back|into|instead|new|loyal|existing|customers|buyers|people|two|three|four|five|six|ten)$|\d)/i;

/** Open to everybody: an open day is held, not opened. */
const OPEN_EVENTS =
  /^(?:days?|houses?|evenings?|nights?|mornings?|afternoons?|weekends?|weeks?|mics?|air|source|calls?|classes|lessons?|rehearsals?|studios?|gardens?|training)$/;

let others: Set<string> | undefined;
let ambiguous: Set<string> | undefined;

/** Whether a phrase opens with a verb, as "Run a promotion" does and "Influencer marketing" does not. */
export function opensWithVerb(phrase: string): boolean {
  const [first = '', second = ''] = phrase.trim().toLowerCase().split(/\s+/);
  others ??= new Set([...OTHER_VERBS.split(' '), ...GETTING_VERBS, ...Object.keys(CHANGE_VERBS)]);
  ambiguous ??= new Set(AMBIGUOUS_VERBS.split(' '));
  if (ambiguous.has(first)) return AFTER_A_VERB.test(second);
  if (first === 'open') return !OPEN_EVENTS.test(second);
  return others.has(first) && second !== '' && !/^test(?:s|ing)?$/.test(second);
}

const DOUBLED =
  /^(?:run|get|cut|set|plan|map|tag|put|hit|win|let|drop|ship|stop|pin|bid|swap|scrap|trim|cap|split|ban|strip)$/;

/** run → running, write → writing, advertise → advertising */
export function gerund(verb: string): string {
  if (DOUBLED.test(verb)) return `${verb}${verb.slice(-1)}ing`;
  if (/ie$/.test(verb)) return `${verb.slice(0, -2)}ying`;
  if (/.[^eoy]e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  return `${verb}ing`;
}
