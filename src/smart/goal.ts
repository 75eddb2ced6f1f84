import type { Day } from '../marketing/day.ts';

/** The five letters, in the order in which they are read and shown. */
export const LETTERS = ['S', 'M', 'A', 'R', 'T'] as const;

export type Letter = (typeof LETTERS)[number];

/** What is to be said of each letter. */
export function perLetter<T>(tell: (letter: Letter) => T): Record<Letter, T> {
  return { S: tell('S'), M: tell('M'), A: tell('A'), R: tell('R'), T: tell('T') };
}

/** 0 missing, 1 partly there, 2 there. */
export type Level = 0 | 1 | 2;

export type Direction = 'Increase' | 'Decrease' | 'Keep at least' | 'Keep at most';

/**
 * A goal as a marketer has it: a sentence, and whatever the cells beside it say. Cells override or add to
 * the sentence. Rates are fractions (0.05 is 5%).
 */
export interface Goal {
  readonly statement: string;
  readonly metric?: string | undefined;
  readonly channel?: string | undefined;
  readonly baseline?: number | undefined;
  readonly target?: number | undefined;
  readonly direction?: Direction | undefined;
  readonly start?: Day | undefined;
  readonly deadline?: Day | undefined;
  /** The text of the goal or business objective that this one serves. */
  readonly supports?: string | undefined;
  /** The day on which the goal is read; without it nothing is in the past. */
  readonly asOf?: Day | undefined;
  /** 1–12, the first month of the fiscal year; 1 when omitted. */
  readonly fiscalYearStart?: number | undefined;
  /** From the plan: what the tactics bring ÷ what the goal needs; 1 = all of it. */
  readonly coverage?: number | undefined;
  /** From the forecast: the chance of reaching the target, 0–1. */
  readonly chance?: number | undefined;
}

/** How SMART a goal is, and why. */
export interface Assessment {
  /** 0–100 */
  readonly score: number;
  readonly levels: Readonly<Record<Letter, Level>>;
  /** Why each letter has its level: at least one reason a letter. */
  readonly reasons: Readonly<Record<Letter, readonly string[]>>;
  /** Why the score is lower than its sum, if it is. */
  readonly caps: readonly string[];
  /** Where the cells and the sentence disagree. */
  readonly conflicts: readonly string[];
}

/** An assessment with what to do about it. */
export interface Score extends Assessment {
  /** What to fix, weakest letter first, at most three sentences. */
  readonly advice: string;
  /** What to write to lift each letter; what was found where it is at its best. */
  readonly perLetterAdvice: Readonly<Record<Letter, string>>;
}

/** A goal that gets no score, and what to do about it. */
export interface Unreadable {
  readonly unreadable: string;
  /** Where the cells beside the goal contradict each other: a mistake, which another language is not. */
  readonly isContradiction?: true;
}
