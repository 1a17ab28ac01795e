import { isExpired, isTipExpired, withoutNumbers } from '../guide/expiry';
import type { Day, Inline, TipId } from '../guide/guide';
import type { ChecklistItem } from './checklist-tips';

/** A checklist that leaves the extension as text. */
export interface ChecklistText {
  readonly title: string;
  readonly items: readonly ChecklistItem[];
  readonly ticked: readonly TipId[];
  readonly today: Day;
  /** Replaces a number past its review date. */
  readonly reviewDue: string;
}

/** Plain lines: `[x] Title. Action (10.2)`. */
export const checklistAsText = (list: ChecklistText): string =>
  `${list.title}\n\n${linesOf(list)
    .map(({ done, title, action, section }) => `[${done ? 'x' : ' '}] ${title}. ${action} (${section})`)
    .join('\n')}\n`;

/**
 * A finished list as a record of what was done: `head` says when, for which page and under whose law; each line names its section
 * and as of when the tip holds.
 */
export const checklistAsRecord = (list: ChecklistText, head: readonly string[]): string =>
  `${[list.title, ...head].join('\n')}\n\n${linesOf(list)
    .map(({ done, title, action, section, asOf }) => `[${done ? 'x' : ' '}] ${title}. ${action} (${section}, ${asOf})`)
    .join('\n')}\n`;

/** A task list as GitHub, Notion and others read it: `- [x] **Title.** Action (10.2)`. */
export const checklistAsMarkdown = (list: ChecklistText): string =>
  `## ${escaped(list.title)}\n\n${linesOf(list)
    .map(
      ({ done, title, action, section }) =>
        `- [${done ? 'x' : ' '}] **${escaped(title)}.** ${escaped(action)} (${section})`,
    )
    .join('\n')}\n`;

function linesOf({ items, ticked, today, reviewDue }: ChecklistText) {
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
      done: ticked.includes(tip.id),
      title: words(tip.title),
      action: words(tip.action),
      section: row.section,
      asOf: tip.asOf,
    };
  });
}

/** A text as Markdown shows it: signs that mean something there are marked as plain. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>#|~]/g, '\\$&');
