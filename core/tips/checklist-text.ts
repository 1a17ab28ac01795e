import { isExpired, isTipExpired, withoutNumbers } from '../guide/expiry';
import type { Day, Inline, SectionId } from '../guide/guide';
import type { ChecklistItem } from './checklist-tips';

/** A checklist that leaves the extension as text. */
export interface ChecklistText {
  readonly title: string;
  readonly lines: readonly ChecklistTextLine[];
  readonly ticked: readonly string[];
}

/** One line of it in plain words. */
export interface ChecklistTextLine {
  readonly id: string;
  readonly title: string;
  /** Empty where the title says all. */
  readonly action: string;
  /** The section of the guide that it stands in, and as of when it holds; a line of an own list stands in none. */
  readonly source?: { readonly section: SectionId; readonly asOf: Day };
}

/** Plain lines: `[x] Title. Action (10.2)`. */
export const checklistAsText = (list: ChecklistText): string =>
  `${list.title}\n\n${list.lines.map((line) => lineAsText(line, list, line.source?.section)).join('\n')}\n`;

/**
 * A list as a record of what was done: `head` says when, by whom, with which version, for which page and under whose
 * law; each line is ticked or not, and names its section and as of when the tip holds.
 */
export const checklistAsRecord = (list: ChecklistText, head: readonly string[]): string =>
  `${[list.title, ...head].join('\n')}\n\n${list.lines
    .map((line) => lineAsText(line, list, line.source && `${line.source.section}, ${line.source.asOf}`))
    .join('\n')}\n`;

const lineAsText = ({ id, title, action }: ChecklistTextLine, { ticked }: ChecklistText, source: string | undefined) =>
  [
    `[${ticked.includes(id) ? 'x' : ' '}]`,
    action ? `${title}. ${action}` : title,
    ...(source ? [`(${source})`] : []),
  ].join(' ');

/** A task list as GitHub, Notion and others read it: `- [x] **Title.** Action (10.2)`. */
export const checklistAsMarkdown = ({ title, lines, ticked }: ChecklistText): string =>
  `## ${escaped(title)}\n\n${lines
    .map(({ id, title, action, source }) =>
      [
        `- [${ticked.includes(id) ? 'x' : ' '}]`,
        `**${escaped(title)}.**`,
        ...(action ? [escaped(action)] : []),
        ...(source ? [`(${source.section})`] : []),
      ].join(' '),
    )
    .join('\n')}\n`;

/** Tips as lines in plain words; `reviewDue` replaces each number that is past its review date. */
export function tipsAsLines(items: readonly ChecklistItem[], today: Day, reviewDue: string): ChecklistTextLine[] {
  return items.map(({ tip, row }) => {
    const fact = (id: string) => row.facts.find((entry) => entry.id === id);
    const hideNumbers = tip.facts.length > 0 && isTipExpired(tip, fact, today);
    const due = `[${reviewDue}]`;
    const words = (nodes: readonly Inline[]): string =>
      nodes
        .map((node) => {
          if (node.type === 'text') return hideNumbers ? withoutNumbers(node.value).join(due) : node.value;
          const expired =
            node.type === 'figure' && node.facts.some((id) => isExpired(fact(id)?.reviewBy ?? today, today));
          return expired ? due : words(node.children);
        })
        .join('');
    return {
      id: tip.id,
      title: words(tip.title),
      action: words(tip.action),
      source: { section: row.section, asOf: tip.asOf },
    };
  });
}

/** A text as Markdown shows it: signs that mean something there are marked as plain. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>#|~]/g, '\\$&');
