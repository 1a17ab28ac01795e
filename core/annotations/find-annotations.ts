import type { ExcerptPart } from '../search/excerpt';
import { sectionNumberIn } from '../search/section-number';
import { fold } from '../text/fold';
import { stem } from '../text/stem';
import { STOP_WORDS } from '../text/stop-words';
import { tokensOf, wordsIn } from '../text/words';
import type { Annotation } from './annotation';
import { compareTargets } from './annotation-target';

/** An annotation that answers a query. */
export interface FoundAnnotation {
  readonly annotation: Annotation;
  /** Its text around the first word that was found; for a bookmark its title. */
  readonly excerpt: readonly ExcerptPart[];
}

interface Wanted {
  readonly folded: string;
  readonly stem: string;
}

/** Minimum length of a word to be found inside a compound: `gehalt` in `Einstiegsgehalt`. */
const SHORTEST_INSIDE = 4;
/** Length of an excerpt, and how much of it may precede the first word found; in characters. */
const EXCERPT = 160;
const BEFORE_FOUND = 60;

const ORDER: readonly Annotation['kind'][] = ['note', 'highlight', 'bookmark'];

/**
 * Annotations that have every word of the query in their text or their title, notes first. A few hundred need no index.
 * A section number (`13.2`) finds the annotations of that section.
 */
export function findAnnotations(query: string, annotations: readonly Annotation[]): FoundAnnotation[] {
  const number = sectionNumberIn(query);
  const wanted = wantedIn(query);
  const found = annotations.flatMap((annotation): FoundAnnotation[] => {
    if (number)
      return startsWithNumber(annotation.target, number) ? [{ annotation, excerpt: excerptOf(annotation, []) }] : [];
    if (wanted.length === 0) return [];
    const words = [...tokens(annotation.title), ...tokens(annotation.text)];
    return wanted.every((one) => words.some((word) => answers(word, one)))
      ? [{ annotation, excerpt: excerptOf(annotation, wanted) }]
      : [];
  });
  return found.sort(
    ({ annotation: a }, { annotation: b }) =>
      ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || compareTargets(a.target, b.target) || (a.id < b.id ? -1 : 1),
  );
}

function wantedIn(query: string): Wanted[] {
  const all = tokens(query);
  const telling = all.filter((token) => !STOP_WORDS.has(token));
  return (telling.length > 0 ? telling : all).map((token) => ({ folded: fold(token), stem: stem(token) }));
}

const tokens = (text: string): string[] => [...wordsIn(text)].flatMap(({ written }) => tokensOf(written));

function answers(token: string, wanted: Wanted): boolean {
  const folded = fold(token);
  return (
    folded.startsWith(wanted.folded) ||
    stem(token) === wanted.stem ||
    (wanted.folded.length >= SHORTEST_INSIDE && folded.includes(wanted.folded))
  );
}

const startsWithNumber = (target: string, number: string): boolean =>
  target === number || target.startsWith(number.includes('.') ? `${number}-` : `${number}.`);

function excerptOf({ title, text }: Annotation, wanted: readonly Wanted[]): ExcerptPart[] {
  const shown = (text || title).replace(/\s+/g, ' ').trim();
  const found = [...wordsIn(shown)].filter(({ written }) =>
    tokensOf(written).some((token) => wanted.some((one) => answers(token, one))),
  );
  const first = found[0]?.start ?? 0;
  const start = first > BEFORE_FOUND ? shown.indexOf(' ', first - BEFORE_FOUND) + 1 : 0;
  const end = shown.length - start > EXCERPT ? Math.max(shown.lastIndexOf(' ', start + EXCERPT), first) : shown.length;
  const parts: ExcerptPart[] = [];
  let at = start;
  for (const word of found.filter((one) => one.start >= start && one.end <= end)) {
    parts.push(
      { text: shown.slice(at, word.start), marked: false },
      { text: shown.slice(word.start, word.end), marked: true },
    );
    at = word.end;
  }
  parts.push({ text: shown.slice(at, end), marked: false });
  const cut = { before: start > 0 ? '… ' : '', after: end < shown.length ? ' …' : '' };
  return [{ text: cut.before, marked: false }, ...parts, { text: cut.after, marked: false }].filter(
    ({ text: words }) => words !== '',
  );
}
