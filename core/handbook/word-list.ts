import type { HouseWord } from '../draft/house-words';
import type { Problem } from '../guide-compiler/problem';
import { HANDBOOK_LIMITS } from './limits';
import { INSTEAD_HEADING, insteadOf } from './voice-page';

/** The heading of a chapter's word list; it is no section. */
export const WORD_LIST_HEADING = '## Wortliste';

/** A word or phrase in plain letters: nothing in it has a meaning to a pattern or to Markdown. */
const PHRASE = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} .&/+'’-]*[\p{L}\p{M}\p{N}.+])?$/u;
const ENTRY = /^[-*+] +(.+)$/;
/** „Kunde, Kundin → Gast: weil wir Gastgeber sind“; the arrow may be written `->` or `=>`. */
const PARTS = /^([^→:]+?)(?:\s*→\s*([^:]+?))?(?:\s*:\s*(.*))?$/u;
const LONGEST_LINE = 600;
const MEND = '„- Kunde → Gast: weil …“ oder „- billig: Grund“ schreiben';

/** A word list cut out of a chapter, whose lines keep their numbers. */
export interface CutWordList {
  readonly rest: string;
  readonly words: readonly HouseWord[];
  readonly problems: readonly Problem[];
  /** Words of a voice page that cannot be looked for. */
  readonly hints: readonly Problem[];
}

/**
 * Takes the list under `## Wortliste` out of a chapter's Markdown: one line per word, `- meiden, meiden → besser:
 * Grund`. The rest is the chapter without it. The words of a voice page (`voice-page.ts`) are taken too, and stay where
 * they are to be read.
 */
export function cutWordList(file: string, text: string): CutWordList {
  const lines = text.split('\n');
  const words: HouseWord[] = [];
  const problems: Problem[] = [];
  const hints: Problem[] = [];
  const known = new Map<string, number>();
  let inside = false;
  let onVoicePage = false;
  for (const [at, line] of lines.entries()) {
    if (/^#{1,3}\s/.test(line)) onVoicePage = INSTEAD_HEADING.test(line);
    if (/^##?\s/.test(line)) inside = line.trim() === WORD_LIST_HEADING;
    const instead = onVoicePage ? insteadOf(line) : undefined;
    if (instead && !known.has(instead.avoid[0] ?? '')) {
      const isUsable = checkWord(instead, (what, mend) => hints.push({ file, line: at + 1, what, mend }));
      if (isUsable) words.push(instead);
      known.set(instead.avoid[0] ?? '', at + 1);
    }
    if (!inside) continue;
    lines[at] = '';
    if (!line.trim() || line.trim() === WORD_LIST_HEADING) continue;
    const report = (what: string, mend: string) => problems.push({ file, line: at + 1, what, mend });
    const word = readWord(line.trim(), report);
    if (!word) continue;
    for (const avoid of word.avoid) {
      const other = known.get(avoid);
      if (other !== undefined) report(`„${avoid}“ steht schon in Zeile ${other}`, 'eine der beiden Zeilen löschen');
      known.set(avoid, at + 1);
    }
    words.push(word);
    if (words.length === HANDBOOK_LIMITS.words + 1)
      report(`Die Wortliste hat mehr als ${HANDBOOK_LIMITS.words} Einträge`, 'auf mehrere Dateien verteilen');
  }
  return { rest: lines.join('\n'), words, problems, hints };
}

/** Reads one line of a list; what is wrong with it is reported. */
export function readWord(line: string, report: (what: string, mend: string) => void): HouseWord | undefined {
  const entry = line.length > LONGEST_LINE ? undefined : ENTRY.exec(line)?.[1]?.replace(/[-=]>/g, '→');
  const [, avoided = '', prefer, reason] = entry === undefined ? [] : (PARTS.exec(entry) ?? []);
  if (!avoided) {
    report(`„${line.slice(0, 40)}“ ist kein Eintrag einer Wortliste`, MEND);
    return undefined;
  }
  const word: HouseWord = {
    avoid: avoided
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean),
    ...(prefer?.trim() ? { prefer: prefer.trim() } : {}),
    ...(reason?.trim() ? { reason: reason.trim() } : {}),
  };
  return checkWord(word, report) ? word : undefined;
}

/** Whether an entry can be used, wherever it comes from; what is wrong is reported. */
export function checkWord({ avoid, prefer, reason }: HouseWord, report: (what: string, mend: string) => void): boolean {
  let right = avoid.length > 0;
  const wrong = (what: string, mend: string) => {
    right = false;
    report(what, mend);
  };
  if (avoid.length === 0) wrong('Ein Eintrag nennt kein Wort', MEND);
  for (const phrase of [...avoid, ...(prefer === undefined ? [] : [prefer])]) {
    if (phrase.length > HANDBOOK_LIMITS.wordLength)
      wrong(
        `„${phrase.slice(0, 40)}“ ist länger als ${HANDBOOK_LIMITS.wordLength} Zeichen`,
        'Wörter und kurze Wendungen nennen',
      );
    else if (!PHRASE.test(phrase))
      wrong(`„${phrase}“ ist kein Wort`, 'nur Buchstaben, Ziffern, Leerzeichen, - . & / + verwenden');
    else if (phrase !== prefer && phrase.length < 2)
      wrong(`„${phrase}“ ist zu kurz`, 'mindestens zwei Buchstaben nennen');
  }
  if (prefer !== undefined && avoid.includes(prefer))
    wrong(`„${prefer}“ soll sich selbst ersetzen`, 'zwei verschiedene Wörter nennen');
  if ((reason?.length ?? 0) > HANDBOOK_LIMITS.reasonLength)
    wrong(`Der Grund zu „${avoid[0]}“ hat mehr als ${HANDBOOK_LIMITS.reasonLength} Zeichen`, 'kürzer begründen');
  return right;
}
