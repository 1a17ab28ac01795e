import type { PageFacts } from './page-facts';
import type { NetworkId, PageKind } from './vocabulary';

/**
 * What the open editor writes, where that is something of its own. It stands in the situation beside the page kind: the
 * kinds are public words, this is not one of them. A private message is none of them: its page kind is `messages` (see
 * `situationOf`).
 */
export const WRITINGS = ['reply', 'comment', 'job', 'profile'] as const;
export type Writing = (typeof WRITINGS)[number];

/** Networks on which every answer is an answer to a review. */
const REVIEW_NETWORKS: ReadonlySet<NetworkId> = new Set(['kununu', 'glassdoor', 'indeed', 'google-business']);

/**
 * What a field's name or a dialog's heading calls it, German and English. Nobody has published the networks' own words
 * in full; these are the ones of their help pages, November 2026. Editorial.
 */
const CALLED: Readonly<Record<Exclude<Writing, 'comment'> | 'post' | 'review', RegExp>> = {
  reply:
    /antwort|\brepl(?:y|ies)\b|\brespon(?:d|se)|stellungnahme|arbeitgeber-?kommentar|inhaber-?kommentar|auf (?:die )?bewertung/i,
  review: /bewertung (?:schreiben|abgeben|verfassen)|(?:write|leave|add) (?:a |your )?review|erfahrung(?:en)? teilen/i,
  job: /stellen(?:beschreibung|anzeige|ausschreibung|titel)|job[- ]?(?:beschreibung|titel|anzeige|description|title|post(?:ing)?|ad)\b|aufgaben(?:beschreibung)?|anforderung|(?:post|create) a job|responsibilit|qualifikation/i,
  profile:
    /(?:profil|info|intro|slogan|lebenslauf|berufserfahrung|kenntnisse|ausbildung)\S* (?:bearbeiten|hinzufügen|ergänzen)|edit (?:your )?(?:profile|intro|about|bio|headline|experience)|add (?:experience|education|about)|profilslogan|über (?:mich|dich)|^(?:bio|biografie|headline|about|steckbrief)$|ich biete|ich suche/i,
  post: /beitrag|\b(?:create|new|start|write|edit) (?:a |your )?post\b|worüber möchte|was (?:gibt|machst)|what(?:’|')?s (?:on|happening)|what do you want|teilen|\bshare\b/i,
};

/** Pages of those networks on which an answer is one to an applicant. */
const NO_REVIEWS: ReadonlySet<PageKind> = new Set(['job-posting', 'recruiter', 'messages', 'ads', 'profile-edit']);

/** Pages on which a profile or a vacancy is worked at in a dialog, as far as the address knows. */
const PROFILE_PAGES: ReadonlySet<PageKind> = new Set(['profile', 'profile-edit']);

interface PageSituation {
  readonly network: NetworkId;
  readonly kind: PageKind;
  readonly alternatives: readonly PageKind[];
}

/** What is being written on a page; `undefined` = nothing, a post, or nothing that could be recognised. */
export function writingIn({ network, kind, alternatives }: PageSituation, facts: PageFacts): Writing | undefined {
  const { composer, field, heading = '' } = facts;
  if (composer === 'message' || (composer === undefined && field === undefined)) return undefined;
  // A dialog's heading says what its editor is for; a page's heading says nothing about a field somewhere below it.
  const called = `${field ?? ''}\n${composer === 'post' ? heading : ''}`.trim();
  const is = (what: keyof typeof CALLED) => called.split('\n').some((words) => CALLED[what].test(words.trim()));
  const open = [kind, ...alternatives];
  const mayReview = open.includes('reviews') || (REVIEW_NETWORKS.has(network) && !NO_REVIEWS.has(kind));

  if (mayReview && !is('review') && !open.includes('composer')) {
    if (is('reply') || composer === 'comment') return 'reply';
    if (kind === 'reviews' && !is('post') && composer === 'post') return 'reply';
  }
  if (composer === 'comment') return 'comment';
  if (kind === 'job-posting' || (kind !== 'composer' && is('job') && !is('post'))) return 'job';
  if (kind === 'profile-edit' || (open.some((at) => PROFILE_PAGES.has(at)) && is('profile'))) return 'profile';
  return undefined;
}

/** The page kind that is worked at while this is written; a comment stays where it is. */
export const KIND_OF_WRITING: Readonly<Record<Writing, PageKind | undefined>> = {
  reply: 'reviews',
  comment: undefined,
  job: 'job-posting',
  profile: 'profile-edit',
};
