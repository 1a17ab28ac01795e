import type { Day, Fact, FactId, Tip } from './guide';

/** Whether something is past its review date: the day itself still counts. Past it, no figure is shown. */
export const isExpired = (reviewBy: Day, today: Day): boolean => reviewBy < today;

/** Whether a tip, or a fact it rests on, is past its review date. */
export const isTipExpired = (tip: Tip, fact: (id: FactId) => Fact | undefined, today: Day): boolean =>
  isExpired(tip.reviewBy, today) || tip.facts.some((id) => isExpired(fact(id)?.reviewBy ?? today, today));

/** A number in running text, with what it is cut at: thousands, decimals, ranges. */
const NUMBER = /\d+(?:[.,:]\d+)*/g;

/**
 * Text cut into stretches without numbers; between two of them a number stood. For text whose numbers are past review.
 */
export const withoutNumbers = (text: string): string[] => text.split(NUMBER);
