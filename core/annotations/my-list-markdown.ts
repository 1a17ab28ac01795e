import { isExpired, withoutNumbers } from '../guide/expiry';
import type { Day } from '../guide/guide';
import type { Annotation } from './annotation';
import type { AnnotatedChapter, AnnotatedTarget } from './my-list';

/** The words around the annotations; the guide itself is German, the interface may not be. */
export interface MarkdownWords {
  readonly title: string;
  readonly bookmark: string;
  readonly note: string;
  readonly tip: string;
  /** A heading for a chapter: `Kapitel 13: Recht`. */
  readonly chapter: (chapter: AnnotatedChapter) => string;
  /** Replaces a number past its review date. */
  readonly reviewDue: string;
}

/**
 * The personal list as Markdown: highlights as quotations, notes as they were typed. What looks like markup stays text.
 */
export function myListAsMarkdown(chapters: readonly AnnotatedChapter[], words: MarkdownWords, today: Day): string {
  const dated = (text: string, reviewBy: Day | undefined): string =>
    reviewBy && isExpired(reviewBy, today) ? withoutNumbers(text).join(`[${words.reviewDue}]`) : text;

  const headOf = ({ target, isTip, title, reviewBy }: AnnotatedTarget): string => {
    const name = asLine(dated(title, reviewBy));
    if (isTip) return `#### ${words.tip}: ${name}`;
    return /^\d/.test(target) ? `### ${target} ${name}` : `### ${name}`;
  };

  const blockOf = ({ kind, text, reviewBy }: Annotation): string => {
    if (kind === 'bookmark') return `*${asLine(words.bookmark)}*`;
    if (kind === 'note') return `**${asLine(words.note)}:**\n\n${asParagraphs(text)}`;
    return asParagraphs(dated(text, reviewBy)).replace(/^/gm, '> ').replace(/^> $/gm, '>');
  };

  const blocks = chapters.flatMap((chapter) => [
    `## ${asLine(words.chapter(chapter))}`,
    ...chapter.targets.flatMap((target) => [headOf(target), ...target.annotations.map(blockOf)]),
  ]);
  return `${[`# ${asLine(words.title)}`, ...blocks].join('\n\n')}\n`;
}

/** Signs that mean something in Markdown, at a line's beginning or anywhere, are marked as plain. */
const escaped = (line: string): string =>
  line
    .replace(/[\\`*_[\]<>#|~&$]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[-+=:]/, '\\$&')
    .replace(/\b(https?|www)(?=[:.])/gi, '$1\\');

const asLine = (text: string): string => escaped(text.replace(/\s+/g, ' ').trim());

/** Every typed line stays a line, and what was set apart by blank lines is a paragraph. */
const asParagraphs = (text: string): string =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) =>
      paragraph
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
        .map(escaped)
        .join('\\\n'),
    )
    .filter(Boolean)
    .join('\n\n');
