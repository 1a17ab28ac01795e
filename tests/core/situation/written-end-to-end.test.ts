import { expect, it } from 'vitest';
import { contextFor, type DraftKind, FIRST_CONTEXT } from '../../../core/draft/context';
import { compileTips } from '../../../core/guide-compiler/compile';
import type { PageFacts } from '../../../core/situation/page-facts';
import { holdsDraft } from '../../../core/situation/publishing';
import { situationOf } from '../../../core/situation/situation';
import { type ChecklistId, checklistFor } from '../../../core/tips/checklists';
import { readPage } from '../../../core/tips/page-signals';
import { rankTips } from '../../../core/tips/rank-tips';
import { bundledGuide } from '../../support/bundled-guide';

// What is written decides all that follows: the tips, the checklist, and what the desk takes the text for.

const table = compileTips(bundledGuide());

interface Follows {
  /** One of the first two tips. */
  readonly tip: string;
  readonly checklist: ChecklistId;
  readonly draft: DraftKind;
}

const REPLY: Follows = { tip: '15.1', checklist: 'review-reply', draft: 'review-reply' };
const COMMENT: Follows = { tip: '9.2', checklist: 'comment', draft: 'comment' };
const ANSWER: Follows = { ...COMMENT, tip: '9.1' };
const JOB: Follows = { tip: '10.1', checklist: 'job-ad', draft: 'job' };
const PROFILE: Follows = { tip: '4.1', checklist: 'profile', draft: 'profile' };

const reply = (field: string): PageFacts => ({ composer: 'post', field });
const comment: PageFacts = { composer: 'comment' };
const dialog = (heading: string): PageFacts => ({ composer: 'post', heading });

const WRITTEN: readonly (readonly [address: string, PageFacts, Follows])[] = [
  ['https://www.kununu.com/de/hortwin-metallbau/kommentare', reply('Stellungnahme verfassen'), REPLY],
  ['https://www.kununu.com/employer-center/bewertungen', reply('Arbeitgeber-Kommentar'), REPLY],
  ['https://employer.kununu.com/reviews', comment, REPLY],
  ['https://business.google.com/reviews', comment, REPLY],
  ['https://www.google.com/maps/place/Muster/', reply('Antwort des Inhabers'), REPLY],
  ['https://www.glassdoor.de/Bewertungen/Muster-Bewertungen-E1.htm', reply('Employer response'), REPLY],
  ['https://de.indeed.com/cmp/Muster-GmbH/reviews', comment, REPLY],
  ['https://www.facebook.com/muster.gmbh/reviews', comment, REPLY],
  ['https://www.linkedin.com/feed/', comment, COMMENT],
  ['https://www.linkedin.com/posts/muster_7100000000000000000', comment, COMMENT],
  ['https://www.xing.com/feed', comment, COMMENT],
  ['https://www.instagram.com/p/Cabc/', comment, ANSWER],
  ['https://www.youtube.com/watch?v=abc', comment, ANSWER],
  ['https://www.reddit.com/r/handwerker/comments/1/frage/', comment, { ...COMMENT, tip: '3.11' }],
  ['https://www.linkedin.com/job-posting/form/description/', dialog('Stellenbeschreibung'), JOB],
  ['https://www.facebook.com/muster.gmbh', dialog('Stellenanzeige erstellen'), JOB],
  ['https://www.linkedin.com/in/erika-muster/', dialog('Intro bearbeiten'), PROFILE],
  ['https://www.linkedin.com/in/erika-muster/', dialog('Info bearbeiten'), { ...PROFILE, tip: '4.3' }],
  ['https://www.instagram.com/accounts/edit/', { field: 'Bio' }, { ...PROFILE, tip: '4.9' }],
];

it.each(WRITTEN)('%s with %j leads to its tips, its checklist and its desk', (address, facts, follows) => {
  const situation = situationOf(address, facts);
  if (!situation) throw new Error('No situation');
  const page = { url: address, title: '', heading: facts.heading };
  const tips = rankTips(situation, table, { ...readPage(page), limit: 2 }).map(({ row }) => row.section);
  expect(tips).toContain(follows.tip);
  expect(checklistFor(situation)).toBe(follows.checklist);
  expect(contextFor(FIRST_CONTEXT, situation)).toMatchObject({ kind: follows.draft, network: situation.network });
  expect(holdsDraft(situation, facts.composer)).toBe(true);
});

const message: PageFacts = { composer: 'message' };

/** Address, and a section for messages that is one of the first two. */
const PRIVATE: readonly (readonly [address: string, PageFacts, tip: string])[] = [
  ['https://www.linkedin.com/feed/', message, '11.2'],
  ['https://www.linkedin.com/feed/', { ...message, heading: 'Wir stellen ein: Beitrag über Gehalt' }, '11.2'],
  ['https://www.linkedin.com/in/erika-muster/', message, '11.2'],
  ['https://www.xing.com/feed', message, '11.2'],
  ['https://www.facebook.com/', message, '9.1'],
  ['https://www.facebook.com/muster.gmbh', message, '9.1'],
  ['https://www.instagram.com/muster', message, '9.1'],
  ['https://www.reddit.com/r/handwerker/', message, '11.8'],
];

it.each(PRIVATE)(
  '%s with %j: a private message gets its tips, no checklist and no check',
  (address, facts, follows) => {
    const situation = situationOf(address, facts);
    if (!situation) throw new Error('No situation');
    const page = { url: address, title: 'Feed', heading: facts.heading };
    const tips = rankTips(situation, table, { ...readPage(page), limit: 2 }).map(({ row }) => row.section);
    expect(tips).toContain(follows);
    expect(checklistFor(situation)).toBeUndefined();
    expect(contextFor(FIRST_CONTEXT, situation)).toMatchObject({ kind: 'message', network: situation.network });
    expect(holdsDraft(situation, facts.composer)).toBe(false);
  },
);
