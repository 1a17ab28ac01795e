import { describe, expect, it } from 'vitest';
import { contextFor, FIRST_CONTEXT } from '../../../core/draft/context';
import type { PageFacts } from '../../../core/situation/page-facts';
import { situationOf } from '../../../core/situation/situation';
import { WRITINGS } from '../../../core/situation/writing';
import { checklistFor } from '../../../core/tips/checklists';

const GOOGLE = 'https://business.google.com/reviews';
const KUNUNU = 'https://www.kununu.com/de/muster-gmbh/kommentare';
const GLASSDOOR = 'https://www.glassdoor.de/Bewertungen/Muster-Bewertungen-E1.htm';
const INDEED = 'https://de.indeed.com/cmp/Muster-GmbH/reviews';
const FACEBOOK = 'https://www.facebook.com/muster.gmbh/reviews';
const FEED = 'https://www.linkedin.com/feed/';

/** Address, what the page says of its open editor, what is written there, and the page kind that follows. */
const OPEN: readonly (readonly [string, PageFacts, string | undefined, string])[] = [
  // A reply to a review, however the editor stands in the page.
  [GOOGLE, { composer: 'comment' }, 'reply', 'reviews'],
  [GOOGLE, { composer: 'post', heading: 'Auf Bewertung antworten' }, 'reply', 'reviews'],
  [GOOGLE, { field: 'Öffentlich antworten' }, 'reply', 'reviews'],
  [GOOGLE, { field: 'Your reply' }, 'reply', 'reviews'],
  ['https://www.google.com/maps/place/Muster/', { field: 'Antwort des Inhabers' }, 'reply', 'reviews'],
  [
    'https://www.google.com/search?q=muster#lrd=0x1:0x2,1',
    { composer: 'post', heading: 'Antworten' },
    'reply',
    'reviews',
  ],
  [KUNUNU, { field: 'Stellungnahme verfassen' }, 'reply', 'reviews'],
  [KUNUNU, { composer: 'comment' }, 'reply', 'reviews'],
  ['https://www.kununu.com/employer-center/', { field: 'Arbeitgeber-Kommentar' }, 'reply', 'reviews'],
  [GLASSDOOR, { composer: 'post', field: 'Employer response' }, 'reply', 'reviews'],
  [INDEED, { composer: 'post' }, 'reply', 'reviews'],
  [FACEBOOK, { composer: 'comment' }, 'reply', 'reviews'],
  // Somebody's own review is none, nor a post on a page with reviews, nor an answer to an applicant.
  [
    'https://www.google.com/maps/place/Muster/',
    { composer: 'post', heading: 'Bewertung schreiben' },
    undefined,
    'composer',
  ],
  [FACEBOOK, { composer: 'post', heading: 'Beitrag erstellen' }, undefined, 'composer'],
  ['https://www.kununu.com/bewerten/muster-gmbh', { composer: 'post' }, undefined, 'composer'],
  ['https://employers.indeed.com/candidates', { field: 'Automatische Antwort' }, undefined, 'recruiter'],
  // A comment stays on the page that it is written on.
  [FEED, { composer: 'comment' }, 'comment', 'feed'],
  ['https://www.xing.com/feed', { composer: 'comment', field: 'Antworten' }, 'comment', 'feed'],
  // Forms, and dialogs that are forms.
  ['https://www.linkedin.com/job-posting/form/description/', { composer: 'post' }, 'job', 'job-posting'],
  [FEED, { composer: 'post', heading: 'Create a job' }, 'job', 'job-posting'],
  [
    'https://www.facebook.com/muster.gmbh',
    { composer: 'post', heading: 'Stellenanzeige erstellen' },
    'job',
    'job-posting',
  ],
  ['https://www.linkedin.com/in/me/edit/intro/', { composer: 'post' }, 'profile', 'profile-edit'],
  [
    'https://www.linkedin.com/in/erika-muster/',
    { composer: 'post', heading: 'Info bearbeiten' },
    'profile',
    'profile-edit',
  ],
  ['https://www.instagram.com/muster', { field: 'Bio' }, 'profile', 'profile-edit'],
  // A private message is one, whatever page it lies over; a silent page stays silent.
  [FEED, { composer: 'message', field: 'Antwort schreiben' }, undefined, 'messages'],
  [FEED, { composer: 'message', heading: 'Beitrag erstellen' }, undefined, 'messages'],
  ['https://www.linkedin.com/in/erika-muster/', { composer: 'message' }, undefined, 'messages'],
  ['https://www.facebook.com/muster.gmbh', { composer: 'message' }, undefined, 'messages'],
  ['https://www.xing.com/profile/Erika_Muster', { composer: 'message' }, undefined, 'messages'],
  ['https://www.linkedin.com/talent/hire/1/manage/all', { composer: 'message' }, undefined, 'messages'],
  [GOOGLE, { composer: 'message' }, undefined, 'messages'],
  ['https://www.linkedin.com/login', { composer: 'message' }, undefined, 'login'],
  // A post is a post, also where its dialog speaks of a job.
  [FEED, { composer: 'post', heading: 'Beitrag erstellen' }, undefined, 'composer'],
  [FEED, { composer: 'post', heading: 'Stellenanzeige teilen' }, undefined, 'composer'],
  // Nothing is open.
  [GOOGLE, { heading: 'Auf Bewertungen antworten' }, undefined, 'reviews'],
  ['https://www.linkedin.com/login', { composer: 'comment' }, undefined, 'login'],
];

it.each(OPEN)('%s with %j: written is %s, on a page of the kind %s', (url, facts, writing, kind) => {
  const situation = situationOf(url, facts);
  expect(situation?.writing).toBe(writing);
  expect(situation?.kind).toBe(kind);
});

it('each thing that is written has an example', () => {
  expect(WRITINGS.filter((one) => !OPEN.some(([, , writing]) => writing === one))).toEqual([]);
});

describe('what is written decides', () => {
  it.each([
    [GOOGLE, { composer: 'comment' }, 'review-reply'],
    [KUNUNU, { field: 'Stellungnahme' }, 'review-reply'],
    [FEED, { composer: 'comment' }, 'comment'],
    [FEED, { composer: 'post', heading: 'Create a job' }, 'job'],
    ['https://www.linkedin.com/in/erika-muster/', { composer: 'post', heading: 'Info bearbeiten' }, 'profile'],
    [FEED, { composer: 'post' }, 'post'],
  ] as const)('the kind of draft: %s with %j is a %s', (url, facts, kind) => {
    expect(contextFor(FIRST_CONTEXT, situationOf(url, facts)).kind).toBe(kind);
  });

  it('the checklist: a reply to a review has its own', () => {
    const situation = situationOf('https://www.google.com/maps/place/Muster/', { field: 'Antwort des Inhabers' });
    expect(situation && checklistFor(situation)).toBe('review-reply');
  });
});
