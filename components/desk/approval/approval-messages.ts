import type { ApprovalRefusal, FindingInFile, QuestionInFile } from '../../../core/approval/approval-file';
import type { ApprovalWords, ContextRow } from '../../../core/approval/approval-words';
import { findingInFile } from '../../../core/approval/finding-in-file';
import type { Verdict } from '../../../core/approval/stored-approval';
import type { DraftContext } from '../../../core/draft/context';
import { FINDING_GRADES, type Finding, type FindingGrade } from '../../../core/draft/finding';
import { questionsFor } from '../../../core/draft/questions';
import type { RuleInfo } from '../../../core/draft/rule';
import type { StoredDraft } from '../../../core/draft/stored-draft';
import { NETWORK_NAMES } from '../../../core/situation/vocabulary';
import { asOfInWords } from '../../shared/days';
import type { MessageKey, Translate } from '../../shared/translate';
import { ACCOUNT_WORDS, AUDIENCE_WORDS, COUNTRY_WORDS, GRADE_WORDS, KIND_WORDS, QUESTION_WORDS } from '../words';

export const REFUSAL_WORDS: Readonly<Record<ApprovalRefusal, MessageKey>> = {
  tooLarge: 'approvalTooLarge',
  foreign: 'approvalForeign',
  damaged: 'approvalDamaged',
  newer: 'approvalNewer',
};

export const VERDICT_WORDS: Readonly<Record<Verdict, MessageKey>> = {
  approved: 'verdictApproved',
  changes: 'verdictChanges',
};

/** What a draft is for, in words, as it goes into a file or a record; `house`: the name of the one that speaks. */
export const contextInWords = (
  { network, kind, account, country, audience }: DraftContext,
  house: string | undefined,
  t: Translate,
): readonly ContextRow[] => [
  ...(house === undefined ? [] : [[t('contextHouse'), house] as const]),
  [t('contextKind'), t(KIND_WORDS[kind])],
  [t('contextNetwork'), network ? NETWORK_NAMES[network] : t('contextNoNetwork')],
  [t('fileAccount'), t(ACCOUNT_WORDS[account])],
  [t('contextCountry'), t(COUNTRY_WORDS[country])],
  [t('contextAudience'), t(AUDIENCE_WORDS[audience])],
];

/** The findings as sentences, with the names of their rules. */
export const findingsInFile = (
  text: string,
  findings: readonly Finding[],
  rules: readonly RuleInfo[],
): readonly FindingInFile[] =>
  findings.map((finding) =>
    findingInFile(
      text,
      finding,
      rules.find(({ id }) => id === finding.rule)?.name ?? finding.rule,
      asOfInWords(finding.authority.asOf),
    ),
  );

/** What only the writer knows, with what is ticked off. */
export const questionsInFile = (
  { context, answered }: Pick<StoredDraft, 'context' | 'answered'>,
  t: Translate,
): readonly QuestionInFile[] =>
  questionsFor(context.kind).map(({ id }) => ({ id, words: t(QUESTION_WORDS[id]), done: answered.includes(id) }));

/** The names of the grades. */
export const gradesInWords = (t: Translate): Readonly<Record<FindingGrade, string>> => {
  const [pflicht, grenze, empfehlung, umstritten, stil] = FINDING_GRADES.map((grade) => t(GRADE_WORDS[grade]));
  return {
    pflicht: pflicht ?? '',
    grenze: grenze ?? '',
    empfehlung: empfehlung ?? '',
    umstritten: umstritten ?? '',
    stil: stil ?? '',
  };
};

/** What an approval file says itself, in the language of the interface. */
export const wordsOfFile = (t: Translate): ApprovalWords => ({
  language: document.documentElement.lang || 'de',
  heading: t('approvalHeading'),
  unproven: t('approvalUnproven'),
  sentBy: t('approvalSentBy'),
  sentAt: t('approvalSentAt'),
  text: t('draftText'),
  changedText: t('fileChangedText'),
  comments: t('commentsHeading'),
  noComments: t('commentsNone'),
  wholeText: t('commentOnWhole'),
  paragraph: t('fileParagraph'),
  marked: t('fileMarked'),
  findings: t('fileFindings'),
  noFindings: t('fileNoFindings'),
  grades: gradesInWords(t),
  asOf: t('fileAsOf'),
  section: t('fileSection'),
  questions: t('questionsHeading'),
  done: t('fileDone'),
  notDone: t('fileNotDone'),
  answer: t('fileAnswer'),
  name: t('fileYourName'),
  passage: t('filePassage'),
  comment: t('commentText'),
  add: t('commentAdd'),
  added: t('fileAdded'),
  remove: t('commentRemove'),
  changeText: t('fileChangeText'),
  verdict: t('verdictHeading'),
  noVerdict: t('verdictNone'),
  verdicts: { approved: t('verdictApproved'), changes: t('verdictChanges') },
  save: t('fileSave'),
  saved: t('fileSaved'),
  help: t('fileHelp'),
  withoutScript: t('fileWithoutScript'),
  unnamed: t('approvalNobody'),
  footer: t('fileFooter'),
});
