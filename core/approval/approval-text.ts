import type { ApprovalPage } from './approval-html';
import { findingLines, questionLines } from './check-record';

/** The same as plain text, for a mail or where no browser is: all that can be read, without the data. */
export function approvalText({ file, title, context, words, time }: ApprovalPage): string {
  const { sent, text, answer, comments, findings, questions } = file;
  const head = [
    `${words.heading}: ${title}`,
    `${words.sentBy}: ${sent.by || words.unnamed}`,
    `${words.sentAt}: ${time(sent.at)}`,
    ...context.map(([label, value]) => `${label}: ${value}`),
    ...(answer
      ? [
          `${words.answer}: ${answer.by || words.unnamed}, ${time(answer.at)}: ${answer.verdict ? words.verdicts[answer.verdict] : words.noVerdict}`,
        ]
      : []),
    words.unproven,
  ].join('\n');
  const said = comments.map(
    (comment, i) =>
      `${i + 1}. ${comment.by || words.unnamed}, ${time(comment.at)}, ${comment.quote ? `„${comment.quote}“` : words.wholeText}:\n${comment.text}`,
  );
  return [
    head,
    part(words.text, sent.text),
    ...(text === sent.text ? [] : [part(words.changedText, text)]),
    part(words.comments, said.join('\n\n') || words.noComments),
    part(words.findings, findingLines(findings, words).join('\n') || words.noFindings),
    ...(questions.length > 0 ? [part(words.questions, questionLines(questions).join('\n'))] : []),
    words.footer,
  ]
    .join('\n\n')
    .concat('\n');
}

const part = (heading: string, body: string) => `${heading}\n${'-'.repeat(heading.length)}\n${body}`;
