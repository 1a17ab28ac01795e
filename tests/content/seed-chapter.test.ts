import { expect, it } from 'vitest';
import { passageText } from '../../core/guide/plain-text';
import { readGuide } from '../../tools/guide/read-guide';

/**
 * Chapter 13 answers the chapter of 2010 that this guide goes back to, claim by claim. Each row: the old claim in our
 * words, the section that deals with it, and words of the answer.
 */
const CLAIMS: readonly [string, string, RegExp][] = [
  ['S1 without social media nothing works', '13.1', /Ohne gehe bald nichts mehr/],
  ['S2 job boards will go under', '13.2', /Auch die Jobbörsen gingen nicht unter/],
  ['S3 XING keeps growing', '13.4', /„immer größeren Zulauf“.*stimmte das nur halb/s],
  ['S4 project partners are found better there', '13.2', /weder bestätigt noch widerlegt/],
  ['S5 contacts make a CV lively', '13.2', /den Lebenslauf tatsächlich lebendig/],
  ['S6 contact is direct and without obligation', '13.2', /„unverbindlich“ ist die Ansprache nicht mehr/],
  ['S7 cheaper than recruiting as it was', '13.2', /dafür fand sich keine belastbare Rechnung/],
  ['S8 classic communication goes one way', '13.2', /Ganz sauber war das Bild nie/],
  ['S9 both at once: two-sidedness', '13.2', /Als Gedanke trägt die Zweiseitigkeit/],
  ['S10 all searching moves into social media', '13.3', /Richtig war die Vermutung, dass sich die Suche verlagert/],
  ['S11 one platform for all of life', '13.3', /Gekommen ist das Gegenteil/],
  ['S12 the glider pilot', '13.3', /Segelflieger/],
  ['S13 business partners may see holiday photos', '13.3', /Urlaubsfotos/],
  ['S14 private and business blur', '13.3', /Grenze zwischen privat und geschäftlich verschwamm nicht einfach/],
  ['S15 enormous potential', '13.1', /„enormen Potenzialen“ wird erst brauchbar/],
  ['S16 only here you know your customers', '13.3', /„nur hier“ wirklich kennenlerne, war übertrieben/],
  ['S17 the 93 percent', '13.6', /1\.092 Erwachsene.*93 Prozent gelten nur für die rund 60 Prozent/s],
  ['S18 no known company can stay away', '13.1', /kein namhaftes Unternehmen könne sich entziehen/],
  ['S19 a revolution of communication', '13.1', /lässt sich nicht messen; das war ein Schlagwort/],
  ['S20 Megawoosh was a success', '13.7', /Belegt ist die Aufmerksamkeit/],
  ['S21 higher, faster, further is over', '13.7', /„höher, schneller, weiter“ nutzt sich ab/],
  ['S22 customers want to be included', '13.6', /eingebunden werden wollen/],
  ['S23 as authentic and open as people', '13.7', /Glaubwürdigkeit als wichtigsten Faktor/],
  ['S24 it does no harm that Kammerl is invented', '13.7', /Beides zugleich geht nicht/],
  ['S25 Microsoft goes social media', '13.1', /„Microsoft goes Social Media“/],
];

const texts = new Map(
  readGuide().chapters.flatMap(({ sections }) => sections.map(({ id, passage }) => [id, passageText(passage)])),
);

it.each(CLAIMS)('%s: answered in %s', (_claim, section, answer) => {
  expect(texts.get(section)).toMatch(answer);
});
