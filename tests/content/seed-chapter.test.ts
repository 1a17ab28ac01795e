import { expect, it } from 'vitest';
import { sectionText } from '../../core/guide/plain-text';
import { readGuide } from '../../tools/guide/read-guide';

/**
 * Chapter 13 answers the chapter of 2010 that this guide goes back to, claim by claim. Each row: the old claim in our
 * words, the section that deals with it, and words of the answer.
 */
const CLAIMS: readonly [string, string, string][] = [
  ['S1 without social media nothing works', '13.1', 'ohne Social Media gehe bald nichts mehr'],
  ['S2 job boards will go under', '13.4', 'Die Jobbörsen gingen nicht unter; XING wurde'],
  ['S3 XING keeps growing', '13.4', 'man sprach von immer größerem Zulauf'],
  [
    'S4 project partners are found better there',
    '13.2',
    'Ob sich Partner für verzwickte Projekte dort leichter finden',
  ],
  ['S5 contacts make a CV lively', '13.2', 'Beiträgen und Kontakten zeigt mehr als ein Lebenslauf'],
  [
    'S6 contact is direct and without obligation',
    '13.2',
    'Der direkte Kontakt ist kurz, aber rechtlich nicht unverbindlich',
  ],
  ['S7 cheaper than recruiting as it was', '13.2', 'Dass die Suche dort billiger sei, rechnen Sie selbst nach'],
  [
    'S8 classic communication goes one way',
    '13.2',
    'Auch Stellenbörsen haben Lebenslaufdatenbanken, in denen Arbeitgeber suchen',
  ],
  ['S9 both at once: two-sidedness', '13.2', 'Im Netzwerk sucht man und wird gefunden, beides'],
  ['S10 all searching moves into social media', '13.3', 'die Suche ist zum Teil in Netzwerke gewandert'],
  ['S11 one platform for all of life', '13.3', 'einer Plattform für Beruf, Freunde, Partnersuche und Hobby'],
  ['S12 the glider pilot', '13.3', 'galt als Mangel und ist heute Alltag'],
  [
    'S13 business partners may see holiday photos',
    '13.3',
    'Private Bilder dürfen Geschäftspartner sehen, wenn Sie das wollen',
  ],
  ['S14 private and business blur', '13.3', 'Der Mensch gehört in den Beitrag, sein Urlaub selten'],
  ['S15 enormous potential', '13.1', 'Möglichkeiten bietet jeder Kanal; messen lässt sich nur'],
  ['S16 only here you know your customers', '13.3', 'nur im Netz lernt man sie nicht kennen'],
  ['S17 the 93 percent', '13.6', 'ohne Jahr, Land und Quelle'],
  ['S18 no known company can stay away', '13.1', 'kein bekanntes Unternehmen könne sich entziehen'],
  ['S19 a revolution of communication', '13.1', 'Eine Umwälzung der Kommunikation kann niemand messen'],
  ['S20 Megawoosh was a success', '13.7', 'Belegt ist die Aufmerksamkeit, nicht ein einziger Verkauf'],
  ['S21 higher, faster, further is over', '13.5', '„Höher, schneller, weiter“ war nie ein Plan'],
  ['S22 customers want to be included', '13.6', 'Menschen wollen eingebunden und ernst genommen werden'],
  ['S23 as authentic and open as people', '13.7', 'Firmen dürfen so offen auftreten wie Menschen'],
  [
    'S24 it does no harm that Kammerl is invented',
    '13.7',
    'Eine erfundene Figur kann das nicht; sie hat nichts erlebt',
  ],
  ['S25 Microsoft goes social media', '13.1', 'Firmenauftritte sind seither gewöhnlich geworden; ein Vorsprung'],
];

const texts = new Map(
  readGuide().chapters.flatMap(({ sections }) => sections.map((section) => [section.id, sectionText(section)])),
);

it.each(CLAIMS)('%s: answered in %s', (_claim, section, answer) => {
  expect(texts.get(section)).toContain(answer);
});
