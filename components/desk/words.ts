import type { Account, Audience, Country, DraftKind } from '../../core/draft/context';
import type { FindingGrade } from '../../core/draft/finding';
import type { QuestionId } from '../../core/draft/questions';
import type { MessageKey, Translate } from '../shared/translate';

/** The desk's words for what the draft checker calls by name. */
export const GRADE_WORDS: Readonly<Record<FindingGrade, MessageKey>> = {
  pflicht: 'findingGradeDuty',
  grenze: 'findingGradeLimit',
  empfehlung: 'findingGradeAdvice',
  umstritten: 'findingGradeDisputed',
  stil: 'findingGradeStyle',
};

/** "3 mögliche Verstöße"; nothing for none. */
export function countInWords(grade: FindingGrade, count: number, t: Translate): string {
  if (count === 0) return '';
  switch (grade) {
    case 'pflicht':
      return count === 1 ? t('checkDutyOne') : t('checkDuties', count);
    case 'grenze':
      return t('checkLimitCount', count);
    case 'empfehlung':
      return count === 1 ? t('checkAdviceOne') : t('checkAdviceCount', count);
    case 'umstritten':
      return t('checkDisputedCount', count);
    case 'stil':
      return t('checkStyleCount', count);
  }
}

export const KIND_WORDS: Readonly<Record<DraftKind, MessageKey>> = {
  post: 'draftKindPost',
  job: 'draftKindJob',
  message: 'draftKindMessage',
  'candidate-message': 'draftKindCandidateMessage',
  profile: 'draftKindProfile',
  comment: 'draftKindComment',
  'review-reply': 'draftKindReviewReply',
  ad: 'draftKindAd',
};

export const ACCOUNT_WORDS: Readonly<Record<Account, MessageKey>> = {
  'own-company': 'accountOwnCompany',
  creator: 'accountCreator',
  'private-person': 'accountPrivatePerson',
  agency: 'accountAgency',
};

export const COUNTRY_WORDS: Readonly<Record<Country, MessageKey>> = {
  DE: 'countryDE',
  AT: 'countryAT',
  CH: 'countryCH',
};

/** Words that begin a line. */
export const asSentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** By whose law: "Schweizer Recht", as "nach" has it. */
export const LAW_WORDS: Readonly<Record<Country, MessageKey>> = {
  DE: 'lawOf_DE',
  AT: 'lawOf_AT',
  CH: 'lawOf_CH',
};

export const AUDIENCE_WORDS: Readonly<Record<Audience, MessageKey>> = {
  unchosen: 'audienceUnchosen',
  consumers: 'audienceConsumers',
  business: 'audienceBusiness',
};

export const QUESTION_WORDS: Readonly<Record<QuestionId, MessageKey>> = {
  'ai-media': 'questionAiMedia',
  'alt-text': 'questionAltText',
  captions: 'questionCaptions',
  'people-shown': 'questionPeopleShown',
  'foreign-work': 'questionForeignWork',
  approval: 'questionApproval',
  confidential: 'questionConfidential',
  'pay-agreed': 'questionPayAgreed',
  'way-to-apply': 'questionWayToApply',
  'consent-to-message': 'questionConsentToMessage',
  imprint: 'questionImprint',
  'profile-photo': 'questionProfilePhoto',
  'speaks-for-whom': 'questionSpeaksForWhom',
  audience: 'questionAudience',
};

/** Numbers and times as the interface's language writes them. */
let formats: { readonly number: Intl.NumberFormat; readonly time: Intl.DateTimeFormat } | undefined;
const inLanguage = () => {
  const language = document.documentElement.lang || 'de';
  // Made once: making them costs more than all that a key does besides.
  formats ??= {
    number: new Intl.NumberFormat(language),
    time: new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }),
  };
  return formats;
};
/** A number as the interface's language writes it: `3.000`. */
export const inWords = (number: number): string => inLanguage().number.format(number);
/** A time in milliseconds since 1970 as date and hour in the interface's language. */
export const timeInWords = (ms: number): string => inLanguage().time.format(ms);
