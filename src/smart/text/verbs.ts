/** Past forms that no rule gives. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  become: ['became'],
  begin: ['began', 'begun'],
  bring: ['brought'],
  build: ['built'],
  buy: ['bought'],
  cut: [],
  do: ['did', 'done'],
  draw: ['drew', 'drawn'],
  drive: ['drove', 'driven'],
  fall: ['fell', 'fallen'],
  find: ['found'],
  get: ['got', 'gotten'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  grow: ['grew', 'grown'],
  hit: [],
  hold: ['held'],
  keep: ['kept'],
  let: [],
  make: ['made'],
  meet: ['met'],
  pay: ['paid'],
  put: [],
  rise: ['rose', 'risen'],
  run: ['ran'],
  see: ['saw', 'seen'],
  sell: ['sold'],
  send: ['sent'],
  set: [],
  shoot: ['shot'],
  speak: ['spoke', 'spoken'],
  spend: ['spent'],
  take: ['took', 'taken'],
  teach: ['taught'],
  think: ['thought'],
  win: ['won'],
  write: ['wrote', 'written'],
};

const DOUBLES = /^(?:[^aeiou]*[aeiou])[bdgmnprt]$/;

/** A verb with its -s, -ing and past forms; of a phrasal verb ("sign up") the first word is inflected. */
export function inflect(verb: string): string[] {
  const first = verb.split(' ', 1)[0] as string;
  const rest = verb.slice(first.length);
  const forms = [first, third(first), gerund(first), ...(IRREGULAR[first] ?? [past(first)])];
  return rest === '' ? forms : forms.map((form) => form + rest);
}

function third(verb: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

function gerund(verb: string): string {
  if (/[^aeioy]e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  return DOUBLES.test(verb) ? `${verb}${verb.slice(-1)}ing` : `${verb}ing`;
}

function past(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return DOUBLES.test(verb) ? `${verb}${verb.slice(-1)}ed` : `${verb}ed`;
}
