import { escapeHtml } from '../text/escape-html';
import { wholeText } from '../text/whole-text';
import { type ApprovalFile, approvalData, DATA_ID, type FindingInFile } from './approval-file';
import type { ApprovalWords, ContextRow } from './approval-words';
import type { DraftComment } from './comment';
import { SCRIPT_SHA256, STYLE_SHA256 } from './inline-sources';
import { APPROVAL_LIMITS } from './limits';
import style from './page/approval-page.css?raw';
import script from './page/comment-form.js?raw';
import { paragraphsOf } from './paragraphs';

/**
 * Nothing from outside, nothing sent, and of code only the script that was put in: the same promise as the extension's
 * own pages.
 */
const POLICY = [
  "default-src 'none'",
  `script-src 'sha256-${SCRIPT_SHA256}'`,
  `style-src 'sha256-${STYLE_SHA256}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export interface ApprovalPage {
  readonly file: ApprovalFile;
  readonly title: string;
  readonly context: readonly ContextRow[];
  readonly words: ApprovalWords;
  /** A time in milliseconds since 1970, in words. */
  readonly time: (ms: number) => string;
}

/**
 * A draft on its way through other hands as one HTML file: read, printed and commented in any browser, without the
 * extension and without a network. The data stands before everything that a person has written, so that no text can
 * pass for it. Pure.
 */
export function approvalHtml(page: ApprovalPage): string {
  const { file, title, words } = page;
  return `<!doctype html>
<html lang="${escapeHtml(words.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<script type="application/json" id="${DATA_ID}">${approvalData(file)}</script>
<title>${words.heading}: ${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${words.heading}: <bdi>${escapeHtml(title)}</bdi></h1>
${headOf(page)}
${textOf(page)}
<section id="changed"${file.text === file.sent.text ? ' hidden' : ''}><h2>${words.changedText}</h2><div class="draft" id="changed-text" lang="de">${escapeHtml(file.text)}</div></section>
${commentsOf(page)}
${formOf(page)}
${findingsOf(page)}
${questionsOf(page)}
<footer><p>${escapeHtml(words.footer)}</p></footer>
</main>
<template id="comment-template">${commentOf(NO_COMMENT, 0, page)}</template>
<script>${script}</script>
</body>
</html>
`;
}

const NO_COMMENT: DraftComment = { id: 'new', by: '', at: 0, text: '', quote: '' };

const row = ([label, value]: ContextRow) =>
  `<div><dt>${escapeHtml(label)}</dt><dd><bdi>${escapeHtml(value)}</bdi></dd></div>`;

function headOf({ file: { sent, answer }, context, words, time }: ApprovalPage): string {
  const rows: ContextRow[] = [[words.sentBy, sent.by || words.unnamed], [words.sentAt, time(sent.at)], ...context];
  const verdict = answer?.verdict ? words.verdicts[answer.verdict] : words.noVerdict;
  return `<dl>${rows.map(row).join('')}</dl>
<p id="answer"${answer ? '' : ' hidden'}>${words.answer} <bdi id="answer-by">${escapeHtml(answer?.by || words.unnamed)}</bdi>, <span id="answer-at">${answer ? time(answer.at) : ''}</span>: <strong id="answer-verdict">${verdict}</strong></p>
<p class="quiet">${words.unproven}</p>`;
}

/** Each paragraph with the numbers of the comments on it. */
function textOf({ file, words }: ApprovalPage): string {
  const lines = paragraphsOf(file.sent.text).map(({ start, end }) => {
    const numbers = file.comments.flatMap(({ span }, i) =>
      span && span.start <= end && span.end > start && span.start >= start ? [`<a href="#c${i + 1}">${i + 1}</a>`] : [],
    );
    return `<div class="row"><div class="line" data-start="${start}">${escapeHtml(file.sent.text.slice(start, end))}</div><div class="refs">${numbers.join('')}</div></div>`;
  });
  return `<h2>${words.text}</h2>\n<div class="draft" id="draft" lang="de">${lines.join('')}</div>`;
}

function commentsOf(page: ApprovalPage): string {
  const { file, words } = page;
  const all = file.comments.map((comment, i) => `<li id="c${i + 1}">${commentOf(comment, i + 1, page)}</li>`);
  return `<h2>${words.comments}</h2>
<p class="quiet" id="no-comments"${all.length > 0 ? ' hidden' : ''}>${words.noComments}</p>
<ol id="comments">${all.join('')}</ol>`;
}

const commentOf = ({ by, at, text, quote }: DraftComment, number: number, { words, time }: ApprovalPage): string =>
  `<p class="about"><span class="number">${number}</span> <bdi class="who">${escapeHtml(by || words.unnamed)}</bdi>, <span class="when">${number > 0 ? time(at) : ''}</span></p>
<blockquote lang="de">${escapeHtml(quote || words.wholeText)}</blockquote>
<p class="words" lang="de">${escapeHtml(text)}</p>
<button type="button" class="remove" hidden>${words.remove}</button>`;

/** Characters of a paragraph that tell it from others in the list. */
const BEGINNING = 60;

function formOf({ file, title, words }: ApprovalPage): string {
  const options = paragraphsOf(file.sent.text)
    .filter(({ start, end }) => file.sent.text.slice(start, end).trim() !== '')
    .map(({ start, end }, i) => {
      const beginning = wholeText(file.sent.text.slice(start, end), BEGINNING);
      return `<option value="${start} ${end}">${words.paragraph} ${i + 1}: ${escapeHtml(beginning)}</option>`;
    });
  return `<noscript><p class="quiet">${words.withoutScript}</p></noscript>
<form id="reply" hidden autocomplete="off" spellcheck="false">
<h2>${words.answer}</h2>
<p class="quiet">${words.help}</p>
<label>${words.name}<input id="by" type="text" maxlength="${APPROVAL_LIMITS.name}" autocomplete="name"></label>
<label>${words.passage}<select id="passage"><option value="">${words.wholeText}</option><option value="marked" id="marked" data-words="${escapeHtml(words.marked)}" hidden></option>${options.join('')}</select></label>
<label>${words.comment}<textarea id="words" rows="4" spellcheck="false" autocomplete="off" maxlength="${APPROVAL_LIMITS.comment}"></textarea></label>
<p><button type="submit">${words.add}</button></p>
<details><summary>${words.changeText}</summary><label><span class="hidden">${words.changeText}</span><textarea id="text" rows="12" lang="de" spellcheck="false" autocomplete="off" maxlength="${APPROVAL_LIMITS.text}"></textarea></label></details>
<label>${words.verdict}<select id="verdict"><option value="">${words.noVerdict}</option><option value="approved">${words.verdicts.approved}</option><option value="changes">${words.verdicts.changes}</option></select></label>
<p><button type="button" id="save" class="filled">${words.save}</button> <a id="download" download="${escapeHtml(title.replace(/[^\p{L}\p{N} -]/gu, ' ').slice(0, APPROVAL_LIMITS.name))} - ${escapeHtml(words.answer)}.html" hidden></a></p>
<p role="status" id="said" data-added="${escapeHtml(words.added)}" data-saved="${escapeHtml(words.saved)}" data-unnamed="${escapeHtml(words.unnamed)}"></p>
</form>`;
}

function findingsOf({ file: { findings }, words }: ApprovalPage): string {
  const item = ({ grade, name, quote, reason, ruling, authority, asOf, section }: FindingInFile) => `<li lang="de">
<p><strong>${escapeHtml(words.grades[grade])}</strong> ${escapeHtml(name)}</p>
${quote ? `<blockquote>${escapeHtml(quote)}</blockquote>\n` : ''}<p>${escapeHtml(reason)} ${escapeHtml(ruling)}</p>
<p class="quiet">${escapeHtml(authority)} · ${words.asOf} ${escapeHtml(asOf)} · ${words.section} ${escapeHtml(section)}</p></li>`;
  return `<h2>${words.findings}</h2>
${findings.length === 0 ? `<p class="quiet">${words.noFindings}</p>` : `<ul class="findings">${findings.map(item).join('')}</ul>`}`;
}

function questionsOf({ file: { questions }, words }: ApprovalPage): string {
  if (questions.length === 0) return '';
  const items = questions.map(
    (question) => `<li>${question.done ? `☑ ${words.done}` : `☐ ${words.notDone}`}: ${escapeHtml(question.words)}</li>`,
  );
  return `<h2>${words.questions}</h2>\n<ul class="questions">${items.join('')}</ul>`;
}
