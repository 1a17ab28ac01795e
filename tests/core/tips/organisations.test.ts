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
  const named = Object.values(ORGANISATIONS).flatMap(({ sections }) => Object.values(sections).flat());
  expect(named.filter((section) => !known.has(section))).toEqual([]);
});
