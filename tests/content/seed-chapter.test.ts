import { expect, it } from 'vitest';
import { sectionText } from '../../core/guide/plain-text';
import { readGuide } from '../../tools/guide/read-guide';

/**
 * Chapter 13 answers the chapter of 2010 that this guide goes back to, claim by claim. Each row: the old claim in our
 * words, the section that deals with it, and words of the answer.
 */
const CLAIMS: readonly [string, string, string][] = [
  ['S1 without social media nothing works', '13.1', 'Als Aussage über die Verbreitung traf das ein'],
  ['S2 job boards will go under', '13.4', 'Die Jobbörsen gingen nicht unter'],
  ['S3 XING keeps growing', '13.4', 'Das Bild vom wachsenden Zulauf stimmte schon damals nur halb'],
  [
    'S4 project partners are found better there',
    '13.2',
    'Partner für Projekte mit vielen Anforderungen finde man dort leichter',
  ],
  ['S5 contacts make a CV lively', '13.2', 'Profile machen den Lebenslauf lebendig: Das stimmt im Kern'],
  ['S6 contact is direct and without obligation', '13.2', 'Unverbindlich ist der direkte Kontakt rechtlich nicht'],
  ['S7 cheaper than recruiting as it was', '13.2', 'Dass es billiger sei, hat niemand belegt'],
  ['S8 classic communication goes one way', '13.2', 'Dass ältere Wege nur eine Richtung kennen, war zu hart'],
  ['S9 both at once: two-sidedness', '13.2', 'Im Netzwerk sucht man und wird gefunden, im selben Augenblick'],
  ['S10 all searching moves into social media', '13.3', 'Die Suche ist zum Teil in soziale Netzwerke gewandert'],
  ['S11 one platform for all of life', '13.3', 'Gekommen ist das Gegenteil: Netze haben sich nach Zweck getrennt'],
  ['S12 the glider pilot', '13.3', 'zwischen Plattformen galt als Mangel und ist heute Alltag'],
  [
    'S13 business partners may see holiday photos',
    '13.3',
    'Dass Geschäftspartner Urlaubsfotos ruhig sehen dürfen, war ein schlechter Rat',
  ],
  ['S14 private and business blur', '13.3', 'Der Mensch gehört in den Beitrag, sein Urlaub selten'],
  ['S15 enormous potential', '13.1', 'nur dort, wo eines dieser Ziele danebensteht'],
  ['S16 only here you know your customers', '13.3', 'Dass es nur im Netz gelinge, war übertrieben'],
  ['S17 the 93 percent', '13.6', 'aber weder Jahr noch Land noch Quelle'],
  ['S18 no known company can stay away', '13.1', 'dass sich kein namhaftes Haus entziehen könne'],
  ['S19 a revolution of communication', '13.1', 'Ob eine Kultur umgewälzt wurde, kann niemand messen'],
  ['S20 Megawoosh was a success', '13.7', 'Belegt ist die Aufmerksamkeit, nicht ein einziger Verkauf'],
  ['S21 higher, faster, further is over', '13.5', '„Höher, schneller, weiter“ reicht nicht mehr'],
  [
    'S22 customers want to be included',
    '13.6',
    'Dass Menschen eingebunden und ernst genommen werden wollen, trägt weiter',
  ],
  ['S23 as authentic and open as people', '13.7', 'Firmen sollten so ehrlich auftreten wie Menschen'],
  ['S24 it does no harm that Kammerl is invented', '13.7', 'Beides zusammen geht bis heute nicht'],
  [
    'S25 Microsoft goes social media',
    '13.1',
    'Firmenauftritte sind gewöhnlich geworden; einer der Pioniere, Microsoft',
  ],
];

const texts = new Map(
  readGuide().chapters.flatMap(({ sections }) => sections.map((section) => [section.id, sectionText(section)])),
);

it.each(CLAIMS)('%s: answered in %s', (_claim, section, answer) => {
  expect(texts.get(section)).toContain(answer);
});
