import type { FindingInFile, QuestionInFile } from './approval-file';
import type { ApprovalWords, ContextRow } from './approval-words';

/** What a record of a check says itself. */
export interface RecordWords
  extends Pick<ApprovalWords, 'grades' | 'asOf' | 'noFindings' | 'findings' | 'questions' | 'text'> {
  readonly heading: string;
  /** What the record rests on, and what it is not. */
  readonly basis: string;
}

export interface CheckRecord {
  readonly words: RecordWords;
  /** When, by whom, with which version, for what. */
  readonly head: readonly ContextRow[];
  readonly findings: readonly FindingInFile[];
  readonly questions: readonly QuestionInFile[];
  readonly text: string;
}

/**
 * "Geprüft am, von, mit Stand": what was checked and answered, for the client, the works council or the file. Plain
 * text.
 */
export const checkRecord = ({ words, head, findings, questions, text }: CheckRecord): string =>
  `${[
    [words.heading, ...head.map(([label, value]) => `${label}: ${value}`)],
    [words.findings, ...(findings.length > 0 ? findingLines(findings, words) : [words.noFindings])],
    ...(questions.length > 0 ? [[words.questions, ...questionLines(questions)]] : []),
    [words.text, text],
    [words.basis],
  ]
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;

/** A line for each finding: grade, name, passage, reason, ruling, who says so and as of when. */
export const findingLines = (
  findings: readonly FindingInFile[],
  words: Pick<ApprovalWords, 'grades' | 'asOf'>,
): readonly string[] =>
  findings.map(
    ({ grade, name, quote, reason, ruling, authority, asOf, section }) =>
      `- ${words.grades[grade]}: ${name}${quote ? `, „${quote}“` : ''}. ${reason} ${ruling} (${authority}, ${words.asOf} ${asOf}; ${section})`,
  );

/** A line for each question, ticked or not, as in a copied checklist. */
export const questionLines = (questions: readonly QuestionInFile[]): readonly string[] =>
  questions.map(({ done, words }) => `[${done ? 'x' : ' '}] ${words}`);
