/** business: an outcome the company lives on; supporting: leads to one; vanity: looks good, decides nothing. */
export type MetricClass = 'business' | 'supporting' | 'vanity';

export type Purpose =
  | 'awareness'
  | 'engagement'
  | 'traffic'
  | 'leads'
  | 'pipeline'
  | 'sales'
  | 'retention'
  | 'efficiency'
  | 'satisfaction';

/** A share of 0.05 is shown as 5%; a ratio of 4 as 4; a rank of 1 is the first place. */
export type MetricUnit =
  | 'count'
  | 'share'
  | 'money'
  | 'ratio'
  | 'score'
  | 'rank'
  | 'seconds'
  | 'days'
  | 'months';

/** Names that stand for two metrics: subscribers read a newsletter, or pay. */
export interface Twofold {
  /** The names that do not say which. */
  readonly names: readonly string[];
  /** This metric's own case: "of a mailing list". */
  readonly here: string;
  /** The other metric's case, and the key under which it stands. */
  readonly there: string;
  readonly other: string;
}

/** What one entry of the catalogue says. */
export interface MetricEntry {
  /** In sentence case, as a heading would show it: "Click-through rate". */
  readonly name: string;
  /**
   * Other names, separated by commas. Case, spaces, hyphens, punctuation and a plural s do not matter, so
   * "sign-up" stands for "Sign ups" and "signups" too.
   */
  readonly aliases: string;
  /**
   * Names that stand for it as the title of a column only: "lapsed members" are counted there, but a sentence
   * may call them.
   */
  readonly titles?: string;
  readonly class: MetricClass;
  /** total: counts up over a period (leads); level: where a metric stands (a rate, a cost, a list's size). */
  readonly kind: 'total' | 'level';
  readonly better: 'up' | 'down';
  readonly unit: MetricUnit;
  /** The least and the greatest value possible, where there is one. */
  readonly bounds?: { readonly least?: number; readonly most?: number };
  /** The greatest value of the widest scale on which it is asked for, where there are several or it is a share too. */
  readonly scale?: number;
  /** The metrics that this one moves directly, as keys of the catalogue: clicks feed visits. */
  readonly feeds: readonly string[];
  /** What the metric can show; the first is what it is best at. */
  readonly purposes: readonly Purpose[];
  /** The only platforms where it exists, as keys of the platforms; absent: everywhere. */
  readonly only?: readonly string[];
  /** Why its figures mislead, as a clause: such a metric is good nowhere, and supports at best. */
  readonly doubt?: string;
  /** Where some of its names can mean another metric: which, and how to say so. */
  readonly twofold?: Twofold;
  /** For a vanity metric: what to watch instead where no platform is named. */
  readonly instead?: readonly string[];
}

/** A metric that marketers track, under its key in the catalogue. */
export interface Metric extends Omit<MetricEntry, 'aliases' | 'titles'> {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly titles: readonly string[];
}

export const SHARE = { least: 0, most: 1 } as const;
/** For rates that a goal may take beyond the whole, such as the attainment of a quota. */
export const OPEN_SHARE = { least: 0 } as const;
export const NOT_NEGATIVE = { least: 0 } as const;
