import type { DraftKind } from './context';

/** Questions by name. Names are public (kept with each draft), so a name is never reused for another question. */
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

/** Whether a stored word names a question. */
export const isQuestionId = (word: unknown): word is QuestionId => QUESTION_IDS.some((id) => id === word);

/** Something that no text can show and only the writer can answer. */
export interface Question {
  readonly id: QuestionId;
  /** Kinds of draft that it is asked for. */
  readonly kinds: readonly DraftKind[];
  /** The section of the guide that explains it. */
  readonly section: string;
}

const PUBLISHED: readonly DraftKind[] = ['post', 'job', 'ad'];

/** In the order in which they are asked: what is law or hard to mend afterwards first. */
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

/** What to ask about a draft of this kind. */
export const questionsFor = (kind: DraftKind): readonly Question[] =>
  QUESTIONS.filter(({ kinds }) => kinds.includes(kind));
