import type { Span } from '../../text/span';
import { AGG_PHRASES, type AggGround } from '../data/agg-phrases';
import { SEXES, TRAITS } from '../data/agg-traits';
import type { Draft } from '../draft';
import { type Either, either } from '../text/either';
import { latinExpression } from '../text/latin';
import { isExcused } from './agg-wording.excuses';

/** A place where a draft may disadvantage somebody, with the words around the trouble that show it. */
export interface Phrase {
  readonly ground: AggGround;
  readonly phrase: Span;
  /** One trait of several that a wording has: the place is that trait alone. */
  readonly isPart?: boolean;
}

const GROUNDS = Object.keys(AGG_PHRASES) as AggGround[];
const ADJECTIVES: readonly (readonly [AggGround, Either])[] = GROUNDS.flatMap((ground) => {
  const stems = TRAITS[ground];
  return stems
    ? [
        [
          ground,
          either(stems, { start: String.raw`(?<![\p{L}\p{N}-])`, end: String.raw`e[nrsm]?(?![\p{L}-])`, flags: 'giu' }),
        ],
      ]
    : [];
});
const NOUNS = SEXES.map(
  ([sex, other]) =>
    [
      latinExpression(`(?<!\\p{L})(?:${sex})$`, 'u'),
      latinExpression(`(?<!\\p{L})(?:${other})(?!\\p{L})`, 'u'),
    ] as const,
);
/** A sign that all are meant. */
const FOR_ALL = /(?<![A-Za-zÀ-ž])(?:[mwd]\s?[/|]\s?[mwdx]|alle Geschlechter|alle[rn]? Geschlechts)(?![A-Za-zÀ-ž])/u;
/** "Junges Team" is the trouble as a whole; of a young nurse only that she is to be young. */
export const TEAM = /(?:team|crew|truppe|mannschaft|belegschaft|kollegium|gemeinschaft|squad)s?$/iu;

/**
 * A wording that names several traits, as one phrase for each: "junger Mann" is an age and a sex, "junge, attraktive
 * Kraft" an age and looks. A wording with one trait stays as it is. `women` are the places where women alone are
 * wanted.
 */
export function apart(draft: Draft, found: Phrase, women: readonly Span[]): readonly Phrase[] {
  const { start } = found.phrase;
  const words = draft.prose.slice(start, found.phrase.end);
  if (TEAM.test(words)) return [found];
  const parts = ADJECTIVES.flatMap(([ground, expression]) =>
    expression.matchesIn(words).map(({ 0: written, index }): Phrase => {
      const at = start + index;
      return { ground, phrase: { start: at, end: at + written.length }, isPart: true };
    }),
  );
  const sex = parts.length > 0 ? sexOf(draft, found.phrase, women) : undefined;
  if (sex && !isExcused(draft, 'geschlecht', sex)) parts.push({ ground: 'geschlecht', phrase: sex, isPart: true });
  const grounds = new Set(parts.map(({ ground }) => ground));
  // What the wording was found for must not get lost.
  if (grounds.size < 2 || !grounds.has(found.ground)) return [found];
  return parts.sort((a, b) => a.phrase.start - b.phrase.start);
}

/** The noun at the end of a wording that names one sex, where its sentence does not name the other or all. */
function sexOf({ prose, at, surroundingsOf }: Draft, { start, end }: Span, women: readonly Span[]): Span | undefined {
  if (women.some((one) => one.end === end)) return { start: prose.lastIndexOf(' ', end - 1) + 1, end };
  const sentence = at(surroundingsOf({ start, end }));
  if (FOR_ALL.test(sentence)) return undefined;
  for (const [sex, other] of NOUNS) {
    const noun = sex.exec(prose.slice(start, end));
    if (noun && !other.test(sentence)) return { start: start + noun.index, end };
  }
  return undefined;
}
