import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../core/draft/check';
import { COUNTRIES, DRAFT_KINDS, type DraftContext } from '../../../core/draft/context';
import type { Finding } from '../../../core/draft/finding';
import { applyFix, fixOfAll } from '../../../core/draft/fixes';
import { foldStyle } from '../../../core/draft/fold-style';
import { openGaps } from '../../../core/draft/gaps';
import { RULES } from '../../../core/draft/rules';
import { casesOf } from '../../../core/draft/rulings';
import { shareOf } from '../../../tools/endurance';
import { checkedExamples, EXAMPLES, POST } from './support/checked-examples';

/** What is found at a place in any of these texts, under each other as one text: each kind, each country. */
const foundAnywhere = (texts: readonly string[]): string[] => {
  const joined = [...new Set(texts)].join('\n\n');
  const settings = COUNTRIES.flatMap((country) => DRAFT_KINDS.map((kind) => ({ ...POST, kind, country })));
  const found = shareOf(settings, 4).flatMap((context) =>
    checkDraft(joined, context)
      .filter(({ whole }) => !whole)
      .map(({ rule, start, end }) => `${rule}: ${joined.slice(Math.max(0, start - 30), end + 30)}`),
  );
  return [...new Set(found)];
};

describe('what is offered', () => {
  it('every reason and ruling is no finding itself, in any kind and country', () => {
    const sentences = new Set([
      ...checkedExamples.flatMap(({ findings }) => findings.map(({ reason }) => reason)),
      ...RULES.flatMap((rule) =>
        casesOf(rule).flatMap(({ rulings }) => Object.values(rulings).flatMap((ruling) => ruling?.says ?? [])),
      ),
    ]);
    expect(foundAnywhere([...sentences].map((sentence) => sentence.replace(/„[^“]*“/gu, 'dies')))).toEqual([]);
  });

  it('every replacement is no finding itself, in any kind and country', () => {
    const replacements = checkedExamples.flatMap(({ findings }) =>
      findings.flatMap(({ replacements, rule }) => (rule === 'house-words' ? [] : replacements)),
    );
    const found = foundAnywhere(replacements.map(({ replacement }) => replacement.trim()));
    // The gap of a wording is a finding on purpose: it is still to be filled.
    expect(found.filter((each) => !each.startsWith('open-gap'))).toEqual([]);
  });

  it.each(COUNTRIES)(
    'a replacement in its place brings nothing that was not there and takes its own away, in %s',
    (country) => {
      const wrong: string[] = [];
      for (const { text, context, options, findings } of checkedExamples.filter(
        ({ context }) => context.country === country,
      ))
        for (const finding of findings)
          for (const edit of finding.replacements) {
            if (finding.rule === 'long-sentence' || finding.grouped) continue;
            const after = applyFix(text, [edit]);
            const before = new Map<string, number>();
            for (const { rule } of findings) before.set(rule, (before.get(rule) ?? 0) + 1);
            const now = new Map<string, number>();
            // The gap that it leaves is a finding on purpose.
            for (const { rule } of checkDraft(after, context, options))
              if (rule !== 'open-gap') now.set(rule, (now.get(rule) ?? 0) + 1);
            for (const [rule, count] of now)
              if (count > (before.get(rule) ?? 0) - (rule === finding.rule ? 1 : 0)) wrong.push(`${rule} in: ${after}`);
          }
      expect([...new Set(wrong)]).toEqual([]);
    },
  );

  it('nobody is offered a fact: a replacement that is no fix has a gap, or only takes words away', () => {
    // Another question states no fact: what somebody expects to earn, when they can begin.
    for (const { findings } of checkedExamples)
      for (const { replacements, rule } of findings)
        for (const { replacement } of replacements)
          if (!['long-sentence', 'pay-history', 'personal-data', 'job-title-gender'].includes(rule))
            expect(
              openGaps(replacement).length > 0 || /^(?:eine Person|Die Echtheit)/.test(replacement),
              replacement,
            ).toBe(true);
  });

  it('at least fourteen rules have a safe fix', () => {
    const fixing = new Set(
      checkedExamples.flatMap(({ findings }) => findings.filter(({ fix }) => fix).map(({ rule }) => rule)),
    );
    expect(fixing.size).toBeGreaterThanOrEqual(14);
  });

  it('all fixes of one kind are one fix', () => {
    const text = 'Wir haben den Standart erhöht, garnicht schlecht!!!';
    const findings = checkDraft(text, POST);
    expect(applyFix(text, fixOfAll(findings, 'spelling'))).toBe('Wir haben den Standard erhöht, gar nicht schlecht!!!');
  });
});

describe('a green claim in a sentence that tells more', () => {
  const offeredFor = (text: string) =>
    checkDraft(text, POST)
      .filter(({ rule }) => rule === 'green-claim')
      .flatMap(({ replacements }) => replacements.map((edit) => applyFix(text, [edit])));

  it.each([
    [
      'Unsere umweltfreundlichen Kartons liefern wir ab Montag auch nach Tirol.',
      /liefern wir ab Montag auch nach Tirol/,
    ],
    [
      'Ab Montag liefern wir in Kiel klimaneutral und bis 18 Uhr.',
      /^Ab Montag liefern wir in Kiel .*und bis 18 Uhr\.$/,
    ],
    [
      'Bis 2030 sind alle vier Werke in Wels klimaneutral, so der Vorstand.',
      /^Bis 2030 sind alle vier Werke in Wels .*, so der Vorstand\.$/,
    ],
    [
      'Die neue Tasche trägt unser grünes Siegel und kostet 40 Euro.',
      /^Die neue Tasche trägt .* und kostet 40 Euro\.$/,
    ],
  ])('is replaced without it: %s', (text, kept) => {
    const offered = offeredFor(text);
    expect(offered.length).toBeGreaterThan(0);
    for (const each of offered) expect(each).toMatch(kept);
  });

  it('gives way to the sentence of the guide where it tells nothing else', () => {
    expect(offeredFor('Unser Versand ist klimaneutral.')).toContain(
      'Wir haben ▢ Zahl Tonnen CO2 gegenüber ▢ Jahr eingespart, gemessen bei ▢ Ort.',
    );
  });
});

it('too many hashtags are told with the source of the network', () => {
  const text = 'Neu in Ulm. #Ulm #Neu #Brot #Ofen #Mehl #Teig';
  const sourceOn = (network: DraftContext['network']) =>
    checkDraft(text, { ...POST, network }).find(({ rule }) => rule === 'hashtag-count')?.authority.text;
  expect(sourceOn('instagram')).toContain('Instagram');
  expect(sourceOn('linkedin')).toMatch(/^LinkedIn/);
  expect(sourceOn('x')).toMatch(/^X-Hilfe/);
  expect(sourceOn('xing')).toBe('Regelwerk der Redaktion');
});

describe('gaps', () => {
  it('are found with the word that says what belongs there', () => {
    expect(openGaps('Bis ▢ Tag, ▢ und ▢ Zahl-Wert.').map(({ word }) => word)).toEqual(['Tag', 'und', 'Zahl-Wert']);
    expect(openGaps('Bis Montag.')).toEqual([]);
  });
});

describe('style beside the rest', () => {
  const finding = (grade: Finding['grade']): Finding => ({
    rule: 'shouting',
    grade,
    start: 0,
    end: 1,
    whole: false,
    reason: '',
    marks: [],
    grouped: false,
    replacements: [],
    ruling: '',
    authority: { text: '', asOf: '' },
    section: '6.1',
    folded: false,
  });
  const foldedIn = (styles: number, others: number) =>
    foldStyle([...Array(others).fill(finding('pflicht')), ...Array(styles).fill(finding('stil'))]).filter(
      ({ folded }) => folded,
    ).length;

  it.each([
    [5, 0, 0],
    [6, 0, 1],
    [9, 2, 2],
    [4, 9, 0],
  ])('of %i style findings beside %i others %i are folded', (styles, others, folded) => {
    expect(foldedIn(styles, others)).toBe(folded);
  });

  it('a disputed finding makes room as one on style does', () => {
    const grades = (['stil', 'stil', 'stil', 'stil', 'stil', 'umstritten'] as const).map(finding);
    expect(foldStyle(grades).map(({ folded }) => folded)).toEqual([false, false, false, false, false, true]);
  });

  it('worn phrases of one text are one finding with all their places', () => {
    const text = 'Spannende Aufgaben, flache Hierarchien, gutes Betriebsklima, Teamfähigkeit und Flexibilität.';
    const found = checkDraft(text, { ...POST, kind: 'job' }).filter(({ rule }) => rule === 'empty-phrase');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ grouped: true, grade: 'stil' });
    expect(found[0]?.marks).toHaveLength(3);
  });
});

it('what is spelled with ß is found with ss as well', () => {
  for (const { rule, text, context, options } of EXAMPLES) {
    if (!text.includes('ß') || rule === 'spelling' || rule === 'hashtag-case') continue;
    const swiss = checkDraft(text.replaceAll('ß', 'ss'), context, options).map((finding) => finding.rule);
    expect(swiss, text).toContain(rule);
  }
});
