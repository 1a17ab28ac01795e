import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../core/draft/check';
import type { DraftContext } from '../../../core/draft/context';
import { applyFix } from '../../../core/draft/fixes';
import { groupFindings, isDeletion, wordingsOf } from '../../../core/draft/group-findings';
import { aggWordingExamples } from '../../../core/draft/rules/agg-wording.examples';

const JOB: DraftContext = {
  network: undefined,
  kind: 'job',
  account: 'own-company',
  country: 'DE',
  audience: 'unchosen',
};
const found = (text: string, context: Partial<DraftContext> = {}) =>
  checkDraft(text, { ...JOB, ...context }).filter(({ rule }) => rule === 'agg-wording');

/** Every example of the rule, alone, as an item of a list, and behind and before another sentence. */
const SETTINGS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `Ihr Profil:\n- Führerschein\n- ${text}\n- Freude an der Arbeit`,
  (text) => `Wir liegen am Fluss. ${text}`,
  (text) => `${text}\n\nWir liegen am Fluss.`,
];
const texts = aggWordingExamples.examples.flatMap(({ text, context }) =>
  SETTINGS.map((set) => ({ text: set(text), context: { ...aggWordingExamples.context, ...context } })),
);

/** All that can be put into the text with a click. */
const offered = texts.flatMap(({ text, context }) =>
  found(text, context).flatMap(({ fix, replacements, start, end }) =>
    [...(fix ? [fix] : []), ...replacements.map((edit) => [edit])].map((edits) => ({
      ...{ text, context, edits, start, end },
      after: applyFix(text, edits),
    })),
  ),
);

const counted = (text: string, sign: RegExp) => [...text.matchAll(sign)].length;

describe('what is put in the place of wording that can disadvantage', () => {
  it('doubles no article and no other word, no blank and no comma, and opens no sentence with a small letter', () => {
    const broken = [
      /(?<!\p{L})(\p{L}+) \1(?!\p{L})/giu,
      /(?<!\p{L})(?:eine?[nrms]?|der|die|das|den|dem) (?:eine?[nrms]?|der|die|das|den|dem)(?!\p{L})/giu,
      / {2}| [,.;]|,\s*[,.;]|, und (?=\p{Lu})/gu,
      /(?:^|[.!?] )\p{Ll}/gu,
    ];
    const wrong = offered.filter(({ text, after }) =>
      broken.some((sign) => counted(after, sign) > counted(text, sign)),
    );
    expect(wrong.map(({ after }) => after)).toEqual([]);
  });

  it('leaves the rest of the sentence as it is', () => {
    for (const { text, after, edits } of offered) {
      const from = Math.min(...edits.map(({ start }) => start));
      const to = Math.max(...edits.map(({ end }) => end));
      expect([after.startsWith(text.slice(0, from)), after.endsWith(text.slice(to))], after).toEqual([true, true]);
      // What an edit covers beside the words that are marked is adjectives of the same row, kept, or one letter's case.
      const kept = text.slice(from, to).match(/\p{L}{3,}/gu) ?? [];
      const gone = kept.filter((word) => !after.toLowerCase().includes(word.toLowerCase()));
      const isWholeItem =
        /(?:^|\n)\s*(?:- )?$/u.test(text.slice(0, from)) && /^[.,;]?\s*(?:\n|$)/u.test(text.slice(to));
      if (!isWholeItem) expect(gone.length, `${text} → ${after}`).toBeLessThanOrEqual(3);
    }
  });

  it('is a wording with gaps only where it fills its line or list item', () => {
    for (const { text, edits } of offered)
      for (const { start, end, replacement } of edits)
        if (replacement.includes('▢')) {
          expect(text.slice(0, start), text).toMatch(/(?:^|\n)\s*(?:- )?$/u);
          expect(text.slice(end), text).toMatch(/^\s*[.,;]?\s*(?:\n|$)/u);
        }
  });

  it('something is offered for every finding: a fix, a wording to put in, or one to copy', () => {
    for (const { text, context } of texts)
      for (const { fix, replacements, wordings = [] } of found(text, context))
        expect((fix?.length ?? 0) + replacements.length + wordings.length, text).toBeGreaterThan(0);
  });
});

describe('a trait before a noun', () => {
  it.each([
    [
      'Wir suchen eine junge, belastbare Pflegefachkraft für uns.',
      'Wir suchen eine belastbare Pflegefachkraft für uns.',
    ],
    ['Perfektes, akzentfreies Deutsch bringen Sie mit.', 'Perfektes Deutsch bringen Sie mit.'],
    ['Wir suchen eine belastbare und junge Kraft.', 'Wir suchen eine belastbare Kraft.'],
    ['Wir sind ein junges, freches und buntes Team.', 'Wir sind ein freches und buntes Team.'],
    ['Wir sind ein freches, junges und buntes Team.', 'Wir sind ein freches und buntes Team.'],
    ['Wir sind ein freches, buntes und junges Team.', 'Wir sind ein freches und buntes Team.'],
    ['Wir sind ein junges dynamisches Team.', 'Wir sind ein dynamisches Team.'],
    ['Junge, motivierte Talente gesucht.', 'Motivierte Talente gesucht.'],
    ['Wir sind ein sehr junges Team.', 'Wir sind ein Team.'],
    ['Sie sprechen akzentfreies Deutsch.', 'Sie sprechen Deutsch.'],
    ['Wir sind jung, dynamisch und erfolgreich.', 'Wir sind dynamisch und erfolgreich.'],
  ])('is left out: %s', (text, after) => {
    expect(found(text).map(({ fix = [] }) => applyFix(text, fix))).toEqual([after]);
  });

  it.each([
    ['Wir suchen eine junge, belastbare Pflegefachkraft.', 'junge'],
    ['Bei uns erwartet Sie ein junges Team mit viel Energie.', 'junges Team'],
    ['Gesucht wird eine kräftige Dame für den Empfang.', 'kräftige Dame'],
    ['Sie sind zwischen 25 und 35 Jahre alt.', 'zwischen 25 und 35 Jahre alt'],
  ])('only the trouble is marked: %s', (text, words) => {
    expect(found(text).map(({ start, end }) => text.slice(start, end))).toEqual([words]);
  });

  it.each([
    ['Suchen einen jungen Mann für die Werkstatt.', ['jungen', 'Mann']],
    ['Wir suchen eine junge Kollegin für die Ausgabe.', ['junge', 'Kollegin']],
    ['Wir suchen eine junge, attraktive Kraft.', ['junge', 'attraktive']],
    ['Kräftiger junger Mann gesucht.', ['junger', 'Mann']],
    ['Wir suchen junge Männer und Frauen für die Ausgabe.', ['junge Männer']],
    ['Wir sind ein junges, attraktives Team.', ['junges, attraktives Team']],
  ])('beside another is a finding of its own, with its own place and reason: %s', (text, words) => {
    const findings = found(text);
    expect(findings.map(({ start, end }) => text.slice(start, end))).toEqual(words);
    expect(new Set(findings.map(({ reason }) => reason)).size).toBe(words.length);
  });

  it('of a row is left out alone, and the rest of the row stays', () => {
    const text = 'Wir suchen eine junge, attraktive Kraft.';
    expect(found(text).map(({ fix = [] }) => applyFix(text, fix))).toEqual([
      'Wir suchen eine attraktive Kraft.',
      'Wir suchen eine junge Kraft.',
    ]);
  });

  it.each([
    'Für das Lager brauchst du junge Knie.',
    'Suchen einen jungen Mann für die Werkstatt.',
    'Junge Wilde gesucht',
  ])('stays where its noun does not do without it: %s', (text) => {
    expect(new Set(found(text).map(({ fix }) => fix))).toEqual(new Set([undefined]));
  });

  it('a wording of its own is to be copied where it would break the sentence', () => {
    expect(found('Wir suchen Muttersprachler für den Telefondienst.')).toMatchObject([
      { replacements: [], wordings: [expect.stringContaining('▢'), expect.stringContaining('▢')] },
    ]);
    expect(found('Profil:\n- Deutsch als Muttersprache\n- Auto')[0]?.replacements).toHaveLength(2);
  });

  it.each(['Wir suchen eine junge, belastbare Kraft.', 'Junge, motivierte Talente gesucht.'])(
    'is to be deleted where nothing can be put in by a click; no half of a row is offered to copy: %s',
    (text) => {
      const findings = found(text);
      expect(findings.map(isDeletion)).toEqual([true]);
      for (const group of groupFindings(text, findings))
        expect(wordingsOf(group)).toEqual(['', ...(findings[0]?.wordings ?? [])]);
    },
  );
});
