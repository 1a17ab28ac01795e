import { expect, it } from 'vitest';
import { sectionText } from '../../core/guide/plain-text';
import { bundledGuide } from '../support/bundled-guide';

/**
 * Chapter 13 answers the chapter of 2010 that this guide goes back to, claim by claim. Each row: the old claim in our
 * words, the section that deals with it, and words of the answer.
 */
const CLAIMS: readonly [string, string, string][] = [
  ['S1 without social media nothing works', '13.1', 'manche Betriebe kommen ohne aus'],
  ['S2 job boards will go under', '13.8', 'lagen Jobbörsen und Empfehlungen bei der Personalsuche'],
  ['S3 XING keeps growing', '13.8', 'im deutschsprachigen Raum kamen im vierten Quartal'],
  ['S4 partners for manifold projects are found there', '13.2', 'Prüfen Sie, woher Ihre letzten drei kamen'],
  ['S5 contacts make a CV lively', '13.2', 'worüber jemand schreibt und mit wem er verbunden ist'],
  ['S6 making contact is direct and without obligation', '13.2', 'Schon die erste Nachricht hat rechtliche Folgen'],
  ['S7 cheaper than recruiting as it was', '13.2', 'Welcher Weg billiger ist, rechnen Sie je Einstellung aus'],
  ['S8 elsewhere one only seeks or is found', '13.2', 'in der Lebenslauf-Datenbank einer Stellenbörse'],
  ['S9 both at once: two-sidedness', '13.2', 'Im Netzwerk suchen Sie und werden zugleich gesucht'],
  ['S10 all searching moves into social media', '13.8', 'Einen Verlauf zeigt die Umfrage nicht'],
  ['S11 one platform for all of life', '13.3', 'einem kleinen Betrieb genügen oft ein oder zwei'],
  ['S12 the glider pilot', '13.3', 'wechselt zwischen mehreren Netzwerken'],
  [
    'S13 business partners may see holiday pictures',
    '13.3',
    'Öffentliches in Ihrem eigenen Konto lesen auch Geschäftspartner',
  ],
  ['S14 private and business blur', '13.3', 'Private Konten Ihrer Leute gehören nicht in die Liste'],
  ['S15 enormous potential', '13.1', 'Es zählen nur Ergebnisse zu einem Ziel'],
  [
    'S16 only here you know your customers',
    '13.8',
    'Kommentare genügen dafür nicht, denn sie zeigen nur, wer schreibt',
  ],
  ['S17 the 93 percent', '13.6', 'ohne Jahr, Land und Quelle'],
  [
    'S18 no known company can stay away',
    '13.1',
    'Wer von Empfehlungen lebt, braucht oft nur Website und Google-Profil',
  ],
  ['S19 a revolution of communication', '13.6', 'dass soziale Medien die Kommunikation revolutionieren'],
  ['S20 Megawoosh was a success', '13.7', 'Belegt ist die Aufmerksamkeit, ein Verkauf ist es nicht'],
  ['S21 higher, faster, further is over', '13.5', 'So viel, wie Sie durchhalten'],
  ['S22 customers want to be included', '13.6', 'So beteiligen Sie Ihre Kundschaft'],
  ['S23 as authentic and open as people', '13.7', 'nennt ein Mensch aus der Firma seinen Namen'],
  ['S24 it does not matter that Kammerl is invented', '13.7', 'Den Mann, Bruno Kammerl, gab es nicht'],
  ['S25 Microsoft goes social media', '13.1', 'Ein Firmenauftritt ist heute gewöhnlich und allein kein Vorsprung'],
];

const texts = new Map(
  bundledGuide().chapters.flatMap(({ sections }) => sections.map((section) => [section.id, sectionText(section)])),
);

it.each(CLAIMS)('%s: answered in %s', (_claim, section, answer) => {
  expect(texts.get(section)).toContain(answer);
});
