import { describe, expect, it } from 'vitest';
import { compileRankTable } from '../../../core/guide-compiler/compile';
import { situationOf } from '../../../core/situation/situation';
import type { PageKind } from '../../../core/situation/vocabulary';
import { readPage } from '../../../core/tips/page-signals';
import { rankTips } from '../../../core/tips/rank-tips';
import { isSubPage, SUB_PAGES, subPageOf } from '../../../core/tips/sub-pages';
import { measureTips, ownTipCases } from '../../../tools/eval/tips';
import { bundledGuide } from '../../support/bundled-guide';

const LI = 'https://www.linkedin.com';
const ADMIN = `${LI}/company/123/admin`;
const WRITING = `${LI}/feed/?shareActive=true`;
const ADS = 'https://adsmanager.facebook.com/adsmanager';
const META = 'https://business.facebook.com/latest';
const STUDIO = 'https://studio.youtube.com/channel/UCabc';

/** Kind, address, heading, the sub-page; German and English alike. */
const EXAMPLES: readonly (readonly [PageKind, string, string, string | undefined])[] = [
  ['composer', WRITING, 'Umfrage erstellen', 'poll'],
  ['composer', WRITING, 'Create a poll', 'poll'],
  ['composer', WRITING, 'Alternativtext hinzufügen', 'alt-text'],
  ['composer', WRITING, 'Add alt text', 'alt-text'],
  ['composer', WRITING, 'Beitrag planen', 'schedule'],
  ['composer', WRITING, 'Schedule post', 'schedule'],
  ['composer', WRITING, 'Dokument teilen', 'document'],
  ['composer', WRITING, 'Share a document', 'document'],
  ['composer', WRITING, 'Video hinzufügen', 'video'],
  ['composer', WRITING, 'Bezahlte Partnerschaft', 'ad-label'],
  ['composer', WRITING, 'Anlass feiern', 'occasion'],
  ['composer', WRITING, 'Beitrag erstellen', undefined],
  ['composer', WRITING, 'Create a post', undefined],
  ['composer', `${LI}/article/new/`, '', 'article'],
  ['composer', `${LI}/sharing/share-offsite/?url=https%3A%2F%2Fexample.com`, '', 'share'],
  ['composer', 'https://studio.youtube.com/video/abc/translations', 'Video subtitles', 'subtitles'],
  ['composer', 'https://www.tiktok.com/tiktokstudio/upload', 'Upload', 'video'],
  ['profile-edit', `${LI}/in/me/edit/intro/`, 'Intro bearbeiten', 'headline'],
  ['profile-edit', `${LI}/in/me/edit/forms/summary/new/`, 'Edit about', 'about'],
  ['profile-edit', `${LI}/in/me/add-edit/POSITION/`, 'Position hinzufügen', 'experience'],
  ['profile-edit', `${LI}/public-profile/settings`, 'Edit visibility', 'visibility'],
  ['profile-edit', `${LI}/in/me/opportunities/job-opportunities/edit/`, '', 'open-to-work'],
  ['profile', `${LI}/in/erika-muster`, 'Erika Muster – Geschäftsführerin', 'executive'],
  ['profile', `${LI}/in/erika-muster`, 'Erika Muster – Head of Sales', 'seller'],
  ['profile', `${LI}/in/erika-muster`, 'Erika Muster – Leiterin Einkauf', 'buyer'],
  ['profile', `${LI}/in/erika-muster`, 'Erika Muster – open to work', 'candidate'],
  ['profile', `${LI}/in/erika-muster`, 'Erika Muster – Zahntechnikerin', undefined],
  ['profile', `${LI}/in/erika-muster/details/skills/`, '', 'resume'],
  ['profile', 'https://www.xing.com/profile/Erika_Muster/cv', '', 'resume'],
  ['profile', 'https://www.instagram.com/baeckerei.muster/followers/', '', 'followers'],
  ['profile', 'https://x.com/muster/followers', '', 'followers'],
  ['profile', 'https://www.instagram.com/baeckerei.muster/', '', undefined],
  ['company', `${LI}/company/muster/life/`, '', 'life'],
  ['company', `${LI}/company/muster/people/`, '', 'people'],
  ['company', `${LI}/company/muster/posts/?feedView=all`, '', 'posts'],
  ['company', `${LI}/company/muster/about/`, '', 'about'],
  ['company', `${LI}/company/muster/`, 'Muster GmbH', undefined],
  ['company-admin', `${ADMIN}/settings/manage-admins/`, 'Admins verwalten', 'roles'],
  ['company-admin', `${ADMIN}/dashboard/?editPage=true`, 'Edit page', 'edit-page'],
  ['company-admin', `${ADMIN}/inbox/`, '', 'inbox'],
  ['company-admin', `${ADMIN}/dashboard/`, 'Muster GmbH', undefined],
  ['company-admin', `${STUDIO}/comments/inbox`, 'Comments and mentions', 'comments'],
  ['company-admin', `${META}/planner`, 'Planer', 'planner'],
  ['company-admin', `${LI}/company/setup/new/`, '', 'create'],
  ['post', `${LI}/feed/update/urn:li:activity:1/`, 'Zum Unfall auf unserer Baustelle', 'crisis'],
  ['post', 'https://x.com/muster/status/1', 'Es tut uns leid, was am Samstag geschehen ist', 'crisis'],
  ['post', 'https://www.facebook.com/muster/posts/1', 'Muster – Rückruf: Glas im Nussbrot', 'crisis'],
  ['post', `${LI}/feed/update/urn:li:activity:1/`, 'We apologise for the outage', 'crisis'],
  ['post', `${LI}/feed/update/urn:li:activity:1/`, 'Employer Brand im Mittelstand: fünf Schritte', undefined],
  ['post', `${LI}/feed/update/urn:li:activity:1/`, 'Unfallversicherung für Azubis erklärt', undefined],
  ['ads', `${LI}/campaignmanager/accounts/1/creatives/thought-leader`, 'Beitrag eines Mitglieds', 'creative'],
  ['ads', `${LI}/campaignmanager/accounts/1/lead-gen-forms/new`, '', 'leads'],
  ['analytics', `${ADMIN}/analytics/followers/`, 'Follower', 'followers'],
  ['analytics', `${ADMIN}/analytics/competitors/`, 'Wettbewerber', 'competitors'],
  ['analytics', `${ADMIN}/analytics/updates/`, 'Updates', 'content'],
  ['analytics', `${LI}/analytics/profile-views/`, '', 'profile-views'],
  ['analytics', `${META}/insights/overview`, 'Übersicht', undefined],
  ['ads', 'https://www.facebook.com/ads/library/?active_status=all', 'Werbebibliothek', 'library'],
  ['ads', `${ADS}/creation?act=1`, 'Spezielle Anzeigenkategorie: Beschäftigung', 'employment'],
  ['ads', `${ADS}/manage/adsets/edit?act=1`, 'Audience', 'audience'],
  ['ads', `${ADS}/manage/ads?act=1`, 'Anzeige abgelehnt', 'rejected'],
  ['ads', `${ADS}/manage/campaigns?act=1`, 'Kampagnen', undefined],
  ['event', 'https://www.facebook.com/events/create/', 'Create event', 'create'],
  ['event', `${LI}/events/123/`, 'Webinar: Wärme sparen', 'online'],
  ['messages', `${LI}/talent/inbox/0/main`, 'Inbox', 'inmail'],
  ['messages', `${LI}/messaging/thread/2-abc/`, 'Nachrichten', 'thread'],
  ['messages', `${LI}/messaging/`, 'Nachrichten', undefined],
  ['job-posting', `${LI}/job-posting/form/description/?jobId=1`, '', 'description'],
  ['job-posting', `${LI}/hiring/jobs/123/detail/`, 'Job verwalten', 'manage'],
  ['recruiter', 'https://www.xing.com/xtm/search', 'Kandidatensuche', 'search'],
  ['recruiter', 'https://www.xing.com/xtm/projects/22/search', 'Kandidatensuche', 'search'],
  ['recruiter', `${LI}/talent/hire/206/discover/recruiterSearch`, '', 'search'],
  ['recruiter', `${LI}/talent/hire/206/manage/all`, 'Pipeline', 'pipeline'],
  ['recruiter', 'https://employers.indeed.com/candidates?statusName=All', 'Bewerbungen', 'applicants'],
  ['network', `${LI}/mynetwork/invitation-manager/`, '', 'invitations'],
  ['group', `${LI}/groups/`, 'Your groups', 'list'],
  ['group', `${LI}/groups/123/`, 'Lehrkräfte im Austausch', undefined],
  ['group', 'https://www.facebook.com/groups/1/', 'Jobs in Kärnten', 'jobs'],
  ['group', 'https://www.facebook.com/groups/1/', 'Stellenmarkt Oldenburg', 'jobs'],
  ['group', 'https://www.facebook.com/groups/1/', 'Baustellen und Umleitungen', undefined],
  ['reviews', 'https://www.glassdoor.com/Interview/x-E1.htm', '', 'interview'],
  ['reviews', 'https://www.kununu.com/de/muster/kommentare', 'Bewertungen', undefined],
  ['post', 'https://www.instagram.com/reel/abc/', '', 'video'],
  ['post', 'https://www.facebook.com/photo/?fbid=1', '', 'photo'],
  ['post', `${LI}/posts/erika-muster_x`, 'Neues aus der Werkstatt | 128 Kommentare', 'discussed'],
  ['post', `${LI}/posts/erika-muster_x`, 'Neues aus der Werkstatt | 3 Kommentare', undefined],
];

const guide = bundledGuide();
const table = compileRankTable(guide);

it.each(EXAMPLES)('%s %s „%s“ is the sub-page %s', (kind, url, heading, expected) => {
  expect(subPageOf(kind, { url, title: '', heading })).toBe(expected);
});

it('each sub-page has a list of its own in the priorities', () => {
  const places = Object.keys(table.priorities).map((place) => place.split('/').slice(1).join('/'));
  const without = Object.entries(SUB_PAGES).flatMap(([kind, pages]) =>
    Object.keys(pages).filter((name) => !places.includes(`${kind}/${name}`)),
  );
  expect(without).toEqual([]);
});

it('a word of the language is no sub-page', () => {
  expect(isSubPage('composer', 'constructor')).toBe(false);
  expect(isSubPage('login', 'poll')).toBe(false);
});

/** Settings that tips exist for, and a section that comes first or second there. */
const SETTINGS: readonly (readonly [url: string, section: string])[] = [
  ['https://www.facebook.com/settings/?tab=profile_access', '1.4'],
  ['https://www.facebook.com/settings/?tab=profile_access', '12.8'],
  ['https://www.facebook.com/settings?tab=privacy', '4.8'],
  ['https://www.facebook.com/privacy/checkup', '4.8'],
  ['https://www.linkedin.com/psettings/privacy', '4.8'],
  ['https://www.linkedin.com/mypreferences/d/categories/privacy', '4.8'],
  ['https://www.linkedin.com/mypreferences/d/categories/visibility', '4.8'],
  ['https://www.xing.com/settings/privacy', '4.8'],
  ['https://www.instagram.com/accounts/privacy_and_security/', '4.8'],
];

const sectionsAt = (url: string): readonly string[] =>
  rankTips(situationOf(url), table, readPage({ url, title: 'Einstellungen' })).map(({ row }) => row.section);

it.each(SETTINGS)('%s is a page of settings, and has %s among its first two tips', (url, section) => {
  expect(situationOf(url)?.kind).toBe('settings');
  expect(sectionsAt(url).slice(0, 2)).toContain(section);
});

it.each([
  'https://x.com/settings/account',
  'https://bsky.app/settings/privacy-and-security',
  'https://www.linkedin.com/mypreferences/d/categories/notifications',
  'https://www.facebook.com/settings?tab=language',
  'https://www.instagram.com/accounts/password/change',
  'https://business.facebook.com/latest/settings/business_info',
  'https://www.linkedin.com/legal/privacy-policy',
  'https://www.facebook.com/privacy/policy/',
])('%s stays silent', (url) => {
  expect(sectionsAt(url)).toEqual([]);
});

it.each([
  `${META}/settings/business_users`,
  `${META}/settings/people`,
  'https://business.facebook.com/settings/people',
])('who may do what in a Business Suite has 1.4 and 12.8 first: %s', (url) => {
  expect(sectionsAt(url).slice(0, 2)).toEqual(['1.4', '12.8']);
});

describe("the project's own situations", () => {
  const rates = measureTips(ownTipCases(), ({ url, title, heading, language }) =>
    rankTips(situationOf(url, { heading, language }), table, readPage({ url, title, heading })).map(
      ({ row }) => row.section,
    ),
  );
  it('are served as well as the aims say', () => {
    expect(rates.success3).toBeGreaterThanOrEqual(0.92);
    expect(rates.ndcg5).toBeGreaterThanOrEqual(0.7);
    expect(rates.precision3).toBeGreaterThanOrEqual(0.85);
  });
  it('stay silent where nobody wants a tip', () => expect(rates.silent).toBe(1));
});
