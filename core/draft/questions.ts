import type { DraftKind } from './context';

/** The ids of the questions. Ids are public (stored with each draft), so an id is never reused for another question. */
export const QUESTION_IDS = [
  'ai-media',
  'alt-text',
  'captions',
  'people-shown',
  'foreign-work',
  'approval',
  'confidential',
  'pay-agreed',
  'way-to-apply',
  'consent-to-message',
  'imprint',
  'profile-photo',
  'speaks-for-whom',
  'audience',
] as const;
export type QuestionId = (typeof QUESTION_IDS)[number];

/** Whether a stored word is the id of a question. */
export const isQuestionId = (word: unknown): word is QuestionId => QUESTION_IDS.some((id) => id === word);

/** A question that only the writer can answer, because the text cannot show it. */
export interface Question {
  readonly id: QuestionId;
  /** The kinds of draft for which it is asked. */
  readonly kinds: readonly DraftKind[];
  /** The section of the guide that explains it. */
  readonly section: string;
}

const PUBLISHED: readonly DraftKind[] = ['post', 'job', 'ad'];

/** In the order in which they are asked: first what is law or hard to correct afterwards. */
export const QUESTIONS: readonly Question[] = [
  { id: 'people-shown', kinds: PUBLISHED, section: '16.2' },
  { id: 'foreign-work', kinds: ['post', 'job', 'ad', 'profile'], section: '16.3' },
  { id: 'ai-media', kinds: ['post', 'job', 'ad', 'profile'], section: '14.3' },
  { id: 'consent-to-message', kinds: ['message', 'candidate-message'], section: '16.8' },
  { id: 'imprint', kinds: ['profile'], section: '4.6' },
  { id: 'pay-agreed', kinds: ['job', 'candidate-message'], section: '10.3' },
  { id: 'way-to-apply', kinds: ['job'], section: '10.7' },
  { id: 'alt-text', kinds: PUBLISHED, section: '7.2' },
  { id: 'captions', kinds: ['post', 'ad'], section: '7.3' },
  { id: 'speaks-for-whom', kinds: ['comment', 'review-reply'], section: '12.7' },
  { id: 'confidential', kinds: ['post', 'comment', 'message', 'candidate-message', 'review-reply'], section: '12.7' },
  { id: 'approval', kinds: ['post', 'job', 'ad', 'comment', 'review-reply'], section: '1.4' },
  { id: 'profile-photo', kinds: ['profile'], section: '4.2' },
  { id: 'audience', kinds: ['ad'], section: '17.3' },
];

/** The questions about a draft of this kind. */
export const questionsFor = (kind: DraftKind): readonly Question[] =>
  QUESTIONS.filter(({ kinds }) => kinds.includes(kind));
