import { situationOf } from '../guide-compiler/parse-chapter';
import { commaList } from '../guide-compiler/parse-fields';
import type { Report } from '../guide-compiler/parse-inline';
import type { Problem } from '../guide-compiler/problem';
import type { HandbookChecklistItem } from '../tips/handbook-checklist';
import type { ReadChapters } from './handbook-chapter';
import { handbookChapterId } from './handbook-id';
import { HANDBOOK_LIMITS } from './limits';
import { slugOf } from './slug';

/** The beginning of a slug of a checklist: its address says what it is. */
const CHECKLIST_SLUG = 'checkliste';
const NAMES = ['checkliste', 'situationen'] as const;
const ENTRY = /^[-*+] +(?:\[ ?\] +)?(\S.*)$/;
/** The title ends at the first colon with a blank behind it: what follows is what to do. */
const PARTS = /^(.+?):\s+(.+)$/;
const MEND = '„- Zimmernummern sind unkenntlich: Auf keinem Bild darf eine zu lesen sein.“ schreiben';

/**
 * Reads a checklist: a head with its name and the pages beside which it is offered, and a line for each thing to tick
 * off, `- What: how`; an indented line goes on with the one above. Plain text: nothing in it means anything to
 * Markdown. Never throws.
 */
export function readChecklistForm(
  file: string,
  text: string,
  _guideSections: ReadonlySet<string>,
  slugFor: (slug: string) => string,
): ReadChapters {
  const problems: Problem[] = [];
  const report: Report = (line, what, mend) => problems.push({ file, line, what, mend });
  const lines = text.split('\n');
  const end = lines.indexOf('---', 1);
  const { title, situations } = headOf(lines.slice(1, end), report);
  const items = itemsOf(lines, end + 1, report);
  if (items.length === 0) report(1, 'In der Checkliste steht kein Punkt', MEND);
  const slug = slugFor(slugOf(`${CHECKLIST_SLUG} ${title}`));
  const checklist = { id: handbookChapterId(slug), title, situations, items };
  return {
    chapters: [
      {
        chapter: { slug, title, summary: '', format: 'plain', sections: [], words: [], templates: [], checklist },
        source: text,
      },
    ],
    problems,
    hints: [],
  };
}

function headOf(lines: readonly string[], report: Report) {
  const fields = new Map<string, { readonly text: string; readonly line: number }>();
  for (const [at, written] of lines.entries()) {
    if (!written.trim()) continue;
    const [, name = '', value = ''] = /^([^:]+):(.*)$/.exec(written) ?? [];
    if (!NAMES.some((known) => known === name.trim()))
      report(at + 2, `„${written.slice(0, 40)}“ ist keine Angabe`, `eine von: ${NAMES.join(', ')}`);
    else if (fields.has(name.trim()))
      report(at + 2, `„${name.trim()}“ steht zweimal`, 'eine der beiden Zeilen löschen');
    else fields.set(name.trim(), { text: value.trim(), line: at + 2 });
  }
  const { text: title = '', line = 1 } = fields.get('checkliste') ?? {};
  if (!title) report(line, 'Die Checkliste hat keinen Namen', '„checkliste: Beitrag freigeben“ in den Kopf schreiben');
  if (title.length > HANDBOOK_LIMITS.titleLength)
    report(line, `Der Name hat mehr als ${HANDBOOK_LIMITS.titleLength} Zeichen`, 'kürzen');
  const where = fields.get('situationen');
  return {
    title,
    situations: commaList(where?.text).flatMap((word) => situationOf(word, where?.line ?? 1, report)),
  };
}

function itemsOf(lines: readonly string[], first: number, report: Report): HandbookChecklistItem[] {
  const items: HandbookChecklistItem[] = [];
  const known = new Map<string, number>();
  for (const { text, line } of entriesOf(lines, first, report)) {
    const [, title = text, action = ''] = PARTS.exec(text) ?? [];
    const id = slugOf(title);
    const other = known.get(id);
    if (other !== undefined)
      report(line, `„${title.slice(0, 40)}“ steht schon in Zeile ${other}`, 'eine der beiden Zeilen ändern');
    if (title.length > HANDBOOK_LIMITS.titleLength || action.length > HANDBOOK_LIMITS.itemLength)
      report(
        line,
        `Der Punkt ist länger als ${HANDBOOK_LIMITS.titleLength} Zeichen vor und ${HANDBOOK_LIMITS.itemLength} hinter dem Doppelpunkt`,
        'kürzen oder auf zwei Punkte verteilen',
      );
    known.set(id, line);
    items.push({ id, title, action });
    if (items.length === HANDBOOK_LIMITS.checklistItems + 1)
      report(line, `Die Checkliste hat mehr als ${HANDBOOK_LIMITS.checklistItems} Punkte`, 'auf zwei Listen verteilen');
  }
  return items;
}

/** Each entry in one line, with the number of its first. */
function entriesOf(lines: readonly string[], first: number, report: Report) {
  const entries: { text: string; readonly line: number }[] = [];
  for (const [at, written] of lines.entries()) {
    if (at < first || !written.trim()) continue;
    const [, text] = ENTRY.exec(written) ?? [];
    const last = entries.at(-1);
    if (text !== undefined) entries.push({ text: text.trim(), line: at + 1 });
    else if (last && /^\s/.test(written)) last.text += ` ${written.trim()}`;
    else report(at + 1, `„${written.slice(0, 40)}“ ist kein Punkt einer Checkliste`, MEND);
  }
  return entries;
}
