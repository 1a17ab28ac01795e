import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../core/draft/check';
import {
  AUDIENCES,
  asksAudience,
  DRAFT_KINDS,
  type DraftKind,
  FIRST_CONTEXT,
  toDraftContext,
} from '../../../core/draft/context';
import { toDraftOptions } from '../../../core/draft/draft-options';
import { kindOf, unchosenKindFor } from '../../../core/draft/kind-by-text';
import { QUESTION_IDS, QUESTIONS, questionsFor } from '../../../core/draft/questions';
import { RULE_EXAMPLES } from '../../../core/draft/rules/examples';
import { byLastChange, contextOfDraft, newDraft, titleOf, toStoredDraft } from '../../../core/draft/stored-draft';
import { situationOf } from '../../../core/situation/situation';

it('what was kept comes back as it was typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const draft = newDraft('a', { ...FIRST_CONTEXT, network: 'linkedin' }, 7, text);
      expect(toStoredDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
    }),
  );
});

it('whatever is stored, reading never throws, and a text is never thrown away for a broken neighbour', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      toStoredDraft(value);
      toDraftContext(value);
      toDraftOptions(value);
    }),
  );
  expect(
    toStoredDraft({
      id: 'a',
      text: 'Hallo',
      context: 7,
      changed: 'gestern',
      ignored: [{ rule: 'shouting', start: 2, end: 99 }, { rule: 'shouting', start: 0, end: 5 }, 1],
      answered: ['alt-text', 'alt-text', 'unknown'],
    }),
  ).toEqual({
    ...newDraft('a', FIRST_CONTEXT, 0, 'Hallo'),
    ignored: [{ rule: 'shouting', start: 0, end: 5, whole: false }],
    answered: ['alt-text'],
  });
});

it('options keep what is usable', () => {
  expect(
    toDraftOptions({
      ignoredRules: ['shouting', 'nothing'],
      ignoredWords: ['Synergien', '', 3],
      thresholds: { 'long-sentence': { words: 30, more: '1', half: 1.5 }, unknown: { a: 1 } },
    }),
  ).toEqual({
    ignoredRules: ['shouting'],
    ignoredWords: ['Synergien'],
    thresholds: { 'long-sentence': { words: 30 } },
    browserSpelling: false,
  });
});

it('a draft is called by its name, else by its first words', () => {
  const draft = newDraft(
    'a',
    FIRST_CONTEXT,
    0,
    '\n  Wir suchen Verstärkung für unsere Werkstatt in Kassel-Nord ab Mai',
  );
  expect(titleOf(draft)).toBe('Wir suchen Verstärkung für unsere Werkstatt in …');
  expect(titleOf({ ...draft, name: ' Werkstatt ' })).toBe('Werkstatt');
  expect(titleOf(newDraft('a', FIRST_CONTEXT, 0))).toBeUndefined();
});

it('the last change stands first', () => {
  const drafts = [1, 3, 2].map((changed) => newDraft(String(changed), FIRST_CONTEXT, changed));
  expect(drafts.sort(byLastChange).map(({ id }) => id)).toEqual(['3', '2', '1']);
});

it('every kind has questions, and every question is asked somewhere', () => {
  for (const kind of DRAFT_KINDS) expect(questionsFor(kind).length, kind).toBeGreaterThanOrEqual(2);
  expect(QUESTIONS.map(({ id }) => id).sort()).toEqual([...QUESTION_IDS].sort());
});

it('a draft is checked by the law that is set for all, unless its own was chosen with its template; where all are set, by its own', () => {
  const draft = newDraft('a', { ...FIRST_CONTEXT, country: 'AT' }, 7, 'Hallo');
  expect(contextOfDraft(draft, 'DE').country).toBe('DE');
  expect(contextOfDraft(draft, 'all').country).toBe('AT');
  const own = { ...draft, ownCountry: true } as const;
  expect(contextOfDraft(own, 'DE').country).toBe('AT');
  expect(toStoredDraft(JSON.parse(JSON.stringify(own)))).toEqual(own);
});

describe('the kind of a draft that nobody has chosen', () => {
  const AD =
    'Pflegefachkraft (m/w/d) in Teilzeit\n\nDas Haus Lindenhof ist ein Pflegeheim. Wir suchen ab sofort eine Pflegefachkraft. Bewerben Sie sich.';
  const POST = `Heute war Markttag in Kassel. ${'Wir haben viele Menschen getroffen und gut gegessen. '.repeat(8)}`;
  const begun = (text: string, kind: DraftKind = 'post') => ({
    ...newDraft('a', { ...FIRST_CONTEXT, kind }, 0, text),
    unchosenKind: unchosenKindFor({ ...FIRST_CONTEXT, kind }, undefined),
  });

  it('is what its text says, and stays so until the text is gone', () => {
    expect(kindOf(begun(AD))).toBe('job');
    expect(kindOf(begun(POST))).toBe('post');
    expect(kindOf(begun(POST, 'job'))).toBe('post');
    const found = { ...begun(''), context: { ...FIRST_CONTEXT, kind: 'job' } } as const;
    expect(kindOf({ ...found, text: 'Pflegefachkraft in' })).toBe('job');
    expect(kindOf(found)).toBe('post');
  });

  it('is left alone where somebody has chosen, where a page says it, and where no text could be taken for another', () => {
    expect(kindOf({ ...begun(AD), unchosenKind: undefined })).toBe('post');
    expect(unchosenKindFor(FIRST_CONTEXT, situationOf('https://www.linkedin.com/messaging/'))).toBeUndefined();
    for (const kind of DRAFT_KINDS)
      expect(kindOf(begun(AD, kind)), kind).toBe(['post', 'job'].includes(kind) ? 'job' : kind);
  });

  it('is kept open when the draft is stored', () => {
    expect(toStoredDraft(JSON.parse(JSON.stringify(begun(AD))))).toEqual(begun(AD));
  });
});

it('who is spoken to is asked exactly for the kinds in which a rule makes a difference of it', () => {
  const differs = DRAFT_KINDS.filter((kind) =>
    RULE_EXAMPLES.some(({ context, options, examples }) =>
      examples.slice(0, 3).some((example) => {
        const found = AUDIENCES.map((audience) =>
          JSON.stringify(
            checkDraft(example.text, { ...FIRST_CONTEXT, ...context, ...example.context, kind, audience }, options),
          ),
        );
        return new Set(found).size > 1;
      }),
    ),
  );
  expect(differs).toEqual(DRAFT_KINDS.filter(asksAudience));
});
