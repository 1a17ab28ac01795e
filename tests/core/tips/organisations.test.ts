import { describe, expect, it } from 'vitest';
import { compileRankTable } from '../../../core/guide-compiler/compile';
import type { PageFacts } from '../../../core/situation/page-facts';
import { situationOf } from '../../../core/situation/situation';
import { ORGANISATIONS } from '../../../core/tips/organisations';
import { readPage } from '../../../core/tips/page-signals';
import { rankTips } from '../../../core/tips/rank-tips';
import { bundledGuide } from '../../support/bundled-guide';

const table = compileRankTable(bundledGuide());

function firstThree(url: string, title: string, facts: PageFacts = {}): string[] {
  const ranked = rankTips(situationOf(url, facts), table, readPage({ url, title, heading: facts.heading }));
  return ranked.slice(0, 3).map(({ row }) => row.section);
}

/** Address, title, and a section that is among the first three because of who it is. */
const WHO: readonly (readonly [string, string, string])[] = [
  ['https://www.facebook.com/landkreis.bartensee', 'Landkreis Bartensee | Facebook', '16.1'],
  ['https://www.facebook.com/landkreis.bartensee', 'Landkreis Bartensee | Facebook', '7.8'],
  ['https://www.instagram.com/gemeinde.auental', 'Gemeinde Auental (@gemeinde.auental) • Instagram', '7.8'],
  ['https://www.facebook.com/bhlindental', 'Bezirkshauptmannschaft Lindental | Facebook', '16.1'],
  ['https://x.com/polizei_bartensee', 'Polizei Bartensee (@polizei_bartensee) / X', '16.1'],
  ['https://www.linkedin.com/company/landesamt-fuer-wasser/', 'Landesamt für Wasser: Übersicht | LinkedIn', '7.8'],
  ['https://www.tiktok.com/@seniorenheim.auental/video/7560000000000000002', 'Frau Berger erzählt | TikTok', '16.2'],
  ['https://www.youtube.com/watch?v=abc', 'Ein Lied zum Geburtstag - Pflegeheim Sonnenrain - YouTube', '16.2'],
  ['https://www.instagram.com/hospiz.lindental', 'Hospiz Lindental (@hospiz.lindental) • Instagram', '16.2'],
  ['https://www.instagram.com/p/DAbc/', 'Grundschule am See auf Instagram: „Unser Ausflug“', '16.2'],
  ['https://www.facebook.com/kita.loewenzahn/photos', 'Kita Löwenzahn | Facebook', '16.2'],
  ['https://www.facebook.com/tsvauental', 'TSV Auental e. V. | Facebook', '16.1'],
  ['https://www.instagram.com/p/DAbc/', 'Zahnarztpraxis am Markt auf Instagram: „Neues Lächeln“', '12.7'],
  // An authority answers for what stands below its posts.
  ['https://www.facebook.com/landkreis.bartensee', 'Landkreis Bartensee | Facebook', '9.3'],
  ['https://www.facebook.com/bezirksamt.nordquell', 'Bezirksamt Nordquell | Facebook', '9.3'],
  ['https://www.instagram.com/gemeinde.auental', 'Gemeinde Auental (@gemeinde.auental) • Instagram', '9.3'],
  ['https://x.com/polizei_bartensee', 'Polizei Bartensee (@polizei_bartensee) / X', '9.3'],
  ['https://www.linkedin.com/company/landesamt-fuer-wasser/', 'Landesamt für Wasser: Übersicht | LinkedIn', '9.3'],
  // Chambers and guilds are bodies of public law.
  ['https://www.facebook.com/hwk.lindental', 'Handwerkskammer Lindental | Facebook', '16.1'],
  ['https://www.linkedin.com/company/ihk-bartensee/', 'IHK Bartensee: Übersicht | LinkedIn', '7.8'],
  ['https://www.facebook.com/innung.auental', 'Friseurinnung Auental | Facebook', '9.3'],
  // What a post shows counts on networks of words too.
  [
    'https://www.facebook.com/svauental/posts/pfbid02AbC',
    'SV Auental - Bilder vom F-Jugend-Turnier am Samstag | Facebook',
    '16.2',
  ],
  [
    'https://www.facebook.com/gymnasium.lindental/posts/pfbid02AbC',
    'Gymnasium Lindental: Unsere Abiturienten 2026 | Facebook',
    '16.2',
  ],
  [
    'https://www.facebook.com/bs.hotel/posts/pfbid02AbC',
    'Staatliche Berufsschule für Gastgewerbe und Hotellerie Bad Nordquell: Fotos vom Ausflug | Facebook',
    '16.2',
  ],
  [
    'https://www.facebook.com/bs.hotel',
    'Staatliche Berufsschule für Gastgewerbe und Hotellerie Bad Nordquell | Facebook',
    '16.2',
  ],
];

it.each(WHO)('%s „%s“: %s is among the first three', (url, title, section) => {
  expect(firstThree(url, title)).toContain(section);
});

it.each([
  ['https://business.google.com/n/1234567890123456789/reviews', 'Rezensionen: Zahnarztpraxis Dr. Auer | Google'],
  ['https://www.google.com/maps/place/Physiotherapie+Auental/@48.1,11.5,17z', 'Physiotherapie Auental – Google Maps'],
])('%s „%s“: secrecy comes behind what always helps with reviews', (url, title) => {
  const sections = rankTips(situationOf(url), table, { ...readPage({ url, title }), limit: 5 }).map(
    ({ row }) => row.section,
  );
  expect(sections.slice(0, 2)).not.toContain('12.7');
  expect(sections).toContain('12.7');
});

it.each([
  ['https://www.facebook.com/landkreis.bartensee', 'Landkreis Bartensee | Facebook', 'authority'],
  ['https://www.instagram.com/p/DAbc/', 'Grundschule am See auf Instagram: „Unser Ausflug“', 'school'],
  ['https://www.instagram.com/hospiz.lindental', 'Hospiz Lindental (@hospiz.lindental) • Instagram', 'care'],
  ['https://www.instagram.com/p/DAbc/', 'Zahnarztpraxis am Markt auf Instagram: „Neues Lächeln“', 'practice'],
  ['https://www.facebook.com/hwk.lindental', 'Handwerkskammer Lindental | Facebook', 'chamber'],
  ['https://www.facebook.com/tsvauental', 'TSV Auental e. V. | Facebook', 'association'],
])('%s „%s“: the first tip says that it comes first because of who it is', (url, title, who) => {
  const [first] = rankTips(situationOf(url), table, readPage({ url, title }));
  expect(first?.reason).toEqual({ type: 'owner', who });
});

it.each([
  ['association', 'TSV Auental'],
  ['chamber', 'Handwerkskammer Lindental'],
  ['authority', 'Stadtverwaltung Lindental'],
])('somebody who writes a post for one of the kind %s is told what matters to it', (_, title) => {
  const url = 'https://www.facebook.com/muster';
  const situation = situationOf(url, { composer: 'post' });
  expect(situation && readPage({ url, title: `${title} | Facebook` }).owner(situation)).not.toEqual([]);
});

describe('a page that only speaks of them is not theirs', () => {
  it.each([
    [
      'https://www.youtube.com/watch?v=abc',
      'Wie Vereine und Gemeinden heute neue Mitglieder gewinnen können - YouTube',
    ],
    ['https://www.linkedin.com/in/erika-muster/', 'Erika Muster – Pflegedienstleitung, Klinikum Lindental | LinkedIn'],
    ['https://www.instagram.com/fahrschule.kurz', 'Fahrschule Kurz (@fahrschule.kurz) • Instagram'],
    ['https://www.linkedin.com/company/stadtwerke-lindental/', 'Stadtwerke Lindental: Übersicht | LinkedIn'],
    ['https://www.instagram.com/p/DAbc/', 'Agentur Kurz auf Instagram: „KI in der Praxis“'],
    ['https://www.facebook.com/kammerchor.auental', 'Kammerchor Auental | Facebook'],
    [
      'https://www.youtube.com/watch?v=abc',
      'Warum unsere Grundschule jetzt viel mehr über das Internet lernen muss - YouTube',
    ],
    ['https://www.facebook.com/kreissaege.shop', 'Kreissägen Müller | Facebook'],
    ['https://www.kununu.com/de/klinikum-lindental', 'Klinikum Lindental als Arbeitgeber | kununu'],
    ['https://www.linkedin.com/search/results/all/?keywords=gemeinde', 'Gemeinde Auental | Suche | LinkedIn'],
  ])('%s „%s“', (url, title) => {
    const situation = situationOf(url);
    const { owner } = readPage({ url, title });
    expect(situation && owner(situation)).toEqual([]);
  });
});

it('every section that comes first because of who it is, is one of the guide', () => {
  const known = new Set(table.rows.map(({ section }) => section));
  const named = Object.values(ORGANISATIONS).flatMap(({ sections }) => Object.values(sections).flat(2));
  expect(named.filter((section) => !known.has(section))).toEqual([]);
});
