import { expect, it } from 'vitest';
import { sectionText } from '../../core/guide/plain-text';
import { bundledGuide } from '../support/bundled-guide';

/**
 * Chapter 13 answers the chapter of 2010 that this guide goes back to, claim by claim. Each row: the old claim in our
 * words, the section that deals with it, and words of the answer.
 */
const CLAIMS: readonly [string, string, string][] = [
  [
    'S1 without social media nothing works',
    '13.1',
    'Dass ohne Social Media bald nichts mehr gehe, wie es um 2010 hieß, hat sich nicht bestätigt',
  ],
  ['S2 job boards will go under', '13.4', 'Die Jobbörsen bestehen weiter, und XING nennt sich'],
  ['S3 XING keeps growing', '13.4', 'man sprach von immer größerem Zulauf'],
  ['S5 contacts make a CV lively', '13.2', 'Beiträgen und Kontakten zeigt, worüber jemand schreibt'],
  ['S7 cheaper than recruiting as it was', '13.2', 'Ob Sie dort günstiger suchen, rechnen Sie nach'],
  ['S9 both at once: two-sidedness', '13.2', 'Im Netzwerk suchen Sie und werden zugleich gesucht'],
  ['S10 all searching moves into social media', '13.3', 'auch beim Suchen: in Netzwerken'],
  [
    'S11 one platform for all of life',
    '13.3',
    'Eine einzige Plattform für Beruf, Freunde, Partnersuche und Hobby gibt es nicht',
  ],
  ['S12 the glider pilot', '13.3', 'das Wechseln zwischen Netzwerken ist Alltag'],
  ['S14 private and business blur', '13.3', 'passen Erfahrungen aus der Arbeit in Beiträge, Urlaubsbilder meist nicht'],
  ['S15 enormous potential', '13.1', 'Große Möglichkeiten zählen dabei nicht, nur Ergebnisse zu einem Ziel'],
  ['S16 only here you know your customers', '13.8', 'genügt nicht, um die Kundschaft zu kennen'],
  ['S17 the 93 percent', '13.6', 'ohne Jahr, Land und Quelle'],
  ['S18 no known company can stay away', '13.1', 'Nur die Großen können sich kaum entziehen'],
  [
    'S19 a revolution of communication',
    '13.1',
    'eine neue Kultur der Kommunikation lässt sich nicht messen, beantwortete Fragen schon',
  ],
  ['S20 Megawoosh was a success', '13.7', 'Belegt ist die Aufmerksamkeit, ein Verkauf ist es nicht'],
  ['S21 higher, faster, further is over', '13.5', 'Statt öfter und lauter zu werben'],
  ['S22 customers want to be included', '13.6', 'So beteiligen Sie Ihre Kundschaft'],
  ['S23 as authentic and open as people', '13.7', 'so offen darf auch eine Firma auftreten'],
  ['S25 Microsoft goes social media', '13.1', 'Ein Firmenauftritt ist also gewöhnlich und allein kein Vorsprung'],
];

const texts = new Map(
  bundledGuide().chapters.flatMap(({ sections }) => sections.map((section) => [section.id, sectionText(section)])),
);

it.each(CLAIMS)('%s: answered in %s', (_claim, section, answer) => {
  expect(texts.get(section)).toContain(answer);
});
