import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../core/draft/check';
import { type DraftKind, FIRST_CONTEXT } from '../../../core/draft/context';
import { compileTips } from '../../../core/guide-compiler/compile';
import { subjectsOf, TEXT_SUBJECTS } from '../../../core/tips/text-subjects';
import { textSigns, textTips } from '../../../core/tips/text-tips';
import { bundledGuide } from '../../support/bundled-guide';

const findingsIn = (text: string, kind: DraftKind = 'post') =>
  checkDraft(text, { ...FIRST_CONTEXT, network: 'linkedin', kind });
const signsOf = (text: string, kind?: DraftKind) => textSigns({ text, findings: findingsIn(text, kind) });

/** A text about each subject, and one that has its words for something else or only half of them. */
const ABOUT: readonly (readonly [string, string | undefined])[] = [
  ['Beim Malen mit unseren Kita-Kindern entstanden diese Fotos.', '16.2'],
  ['Die Schülerinnen der 4b waren in der Backstube. Hier das Video.', '16.2'],
  ['Unsere Kinder sind groß, das Haus ist leer.', undefined],
  ['Wir starten einen Rückruf für Charge 12.', '15.6'],
  ['Gewinnspiel: Wer bis Freitag schreibt, bekommt zwei Karten.', '16.5'],
  ['Das Titelbild ist mit KI erzeugt.', '14.3'],
  ['Fünf Sterne von Frau Huber: Danke.', '15.3'],
  ['20 Prozent Rabatt auf Winterreifen.', '16.12'],
  ['Fotos von der Messe in Stuttgart.', '9.8'],
  ['Drei Tage standen wir auf der Messe in Stuttgart.', '9.9'],
  ['Der Vortrag beginnt um acht, Eintritt frei.', '9.7'],
  ['Die Ausbildung zur Bildhauerin dauert drei Jahre.', undefined],
  ['Wir entschuldigen uns: Der Preis war falsch.', '8.5'],
  ['Maurer (m/w/d) in Bremen, Vollzeit.', '10.1'],
  ['Die Gemessenen waren zu groß, das Babylonische Reich auch.', undefined],
];

describe('what a text is about', () => {
  it.each(ABOUT)('"%s" leads to %s', (text, section) => {
    expect(subjectsOf(text)[0]?.section).toBe(section);
  });

  it('each subject has a section of the guide and an example here', () => {
    const sections = new Set(compileTips(bundledGuide()).rows.map(({ section }) => section));
    for (const { section } of TEXT_SUBJECTS) expect(sections).toContain(section);
    expect(new Set(ABOUT.map(([, section]) => section).filter(Boolean))).toEqual(
      new Set(TEXT_SUBJECTS.map(({ section }) => section)),
    );
  });
});

describe('what a checked text calls for', () => {
  it('is the section of its heaviest finding, then its subject, then the other findings', () => {
    const text =
      'Wir sind ein junges Team mit Kindern. Fotos vom Sommerfest. Ruf an, wenn Sie mögen. #a #b #c #d #e #f #g #h #i';
    expect(signsOf(text, 'job').map(({ section }) => section)).toEqual(['10.4', '16.2', '6.5', '8.2']);
  });

  it('says how often something was found', () => {
    expect(signsOf('Morgen. #a #b #c #d #e #f #g #h #i')).toContainEqual({
      section: '6.5',
      reason: { type: 'finding', rule: 'hashtag-count', words: undefined, count: 9 },
    });
  });

  it('is nothing where nothing was found and nothing is said', () => {
    expect(signsOf('Morgen ist Montag.')).toEqual([]);
  });

  it('names each section once', () => {
    const sections = signsOf('Gewinnspiel: Teilen und gewinnen. Gewinnspiel ohne alles. Verlosung.').map(
      (s) => s.section,
    );
    expect(new Set(sections).size).toBe(sections.length);
  });

  it('leaves out handbook chapters, which have no card in the guide', () => {
    const text = 'Wir bieten ganzheitliche Lösungen.';
    const findings = findingsIn(text);
    expect(findings.length).toBeGreaterThan(0);
    expect(textSigns({ text, findings: findings.map((one) => ({ ...one, section: 'eigen-leitlinie-1' })) })).toEqual(
      [],
    );
  });

  it('stands on cards in the order in which the text calls for it', () => {
    const { rows } = compileTips(bundledGuide());
    const signs = signsOf('Gewinnspiel! Gewinnspiel!! Verlosung!!! #a #b #c #d #e #f #g #h #i');
    expect(textTips(signs, rows).map(({ row }) => row.section)).toEqual(signs.map(({ section }) => section));
  });
});
