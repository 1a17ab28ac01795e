import type { Problem } from '../guide-compiler/problem';
import { HANDBOOK_LIMITS } from './limits';

/** What opens a quote or a list item at the beginning of a line. */
const OPENER = /^[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))/;
/** Columns that one more level of a list takes at most. */
const INDENT = 4;
const HEAD = '---';

/**
 * Looks at a text before it is parsed, in linear time: what would take a Markdown parser very long (deep nesting,
 * endless paragraphs, thousands of stars), or a parser of the head to the end of its stack, where engines end the
 * process instead of throwing, is reported here, by line. `undefined` where there is nothing of the kind.
 */
export function checkStructure(file: string, text: string): Problem | undefined {
  const refuse = (line: number, what: string, mend: string): Problem => ({ file, line, what, mend });
  const lines = text.split('\n');
  const head = headEnd(lines);
  if (head === undefined)
    return refuse(1, 'Der Kopf zwischen den beiden --- endet nicht', 'eine zweite Zeile --- unter den Kopf setzen');
  if (lines.slice(0, head).join('\n').length > HANDBOOK_LIMITS.headLength)
    return refuse(1, `Der Kopf hat mehr als ${HANDBOOK_LIMITS.headLength} Zeichen`, 'auf die Angaben kürzen');
  if (headLevels(lines.slice(0, head)) > HANDBOOK_LIMITS.headNesting)
    return refuse(1, `Der Kopf ist mehr als ${HANDBOOK_LIMITS.headNesting} Ebenen tief`, 'auf einfache Angaben kürzen');
  let block = { start: head, length: 0, signs: 0 };
  let blocks = 0;
  for (let at = head; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (levelsOf(line) > HANDBOOK_LIMITS.nesting)
      return refuse(
        at + 1,
        `Listen und Zitate stehen tiefer als ${HANDBOOK_LIMITS.nesting} Ebenen ineinander`,
        'auf weniger Ebenen bringen',
      );
    if (!line.trim()) {
      block = { start: at + 1, length: 0, signs: 0 };
      continue;
    }
    if (block.length === 0 || line.startsWith('#')) blocks++;
    if (blocks > HANDBOOK_LIMITS.fileBlocks)
      return refuse(
        at + 1,
        `Die Datei hat mehr als ${HANDBOOK_LIMITS.fileBlocks.toLocaleString('de')} Absätze und Überschriften`,
        'auf mehrere Dateien verteilen',
      );
    block.length += line.length + 1;
    block.signs += signsIn(line);
    if (block.length > HANDBOOK_LIMITS.blockLength)
      return refuse(
        block.start + 1,
        `Der Absatz hat mehr als ${HANDBOOK_LIMITS.blockLength.toLocaleString('de')} Zeichen`,
        'mit Leerzeilen und Überschriften gliedern',
      );
    if (block.signs > HANDBOOK_LIMITS.emphasisSigns)
      return refuse(
        block.start + 1,
        'Der Absatz besteht aus Hunderten von Sternchen oder Unterstrichen',
        'sie löschen',
      );
  }
  return undefined;
}

/** Number of lines of the head; 0 = there is none; `undefined` = it has no end. */
function headEnd(lines: readonly string[]): number | undefined {
  if (lines[0]?.trimEnd() !== HEAD) return 0;
  const end = lines.findIndex((line, at) => at > 0 && line.trimEnd() === HEAD);
  return end < 0 ? undefined : end + 1;
}

/** Lists and questions that a line of the head may open in a row: `- - - a`. */
const HEAD_OPENER = /(?:^|[ \t])[-?](?=[ \t])/g;

/**
 * The deepest level of a head, at most: brackets that are open, with what opens in the same line. Brackets in texts
 * count, too.
 */
function headLevels(lines: readonly string[]): number {
  let open = 0;
  let deepest = 0;
  for (const line of lines) {
    for (const char of line) {
      if (char === '[' || char === '{') open++;
      else if (char === ']' || char === '}') open = Math.max(0, open - 1);
      deepest = Math.max(deepest, open);
    }
    deepest = Math.max(deepest, open + (line.match(HEAD_OPENER)?.length ?? 0));
  }
  return deepest;
}

function levelsOf(line: string): number {
  let levels = 0;
  let rest = line;
  for (let opener = OPENER.exec(rest); opener && levels <= HANDBOOK_LIMITS.nesting; opener = OPENER.exec(rest)) {
    levels += 1 + Math.floor((opener[0].length - opener[0].trimStart().length) / INDENT);
    rest = rest.slice(opener[0].length);
  }
  return levels;
}

function signsIn(line: string): number {
  let signs = 0;
  for (let at = 0; at < line.length; at++) {
    const char = line.charCodeAt(at);
    if (char === 0x2a || char === 0x5f) signs++;
  }
  return signs;
}
