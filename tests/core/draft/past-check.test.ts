import { describe, expect, it } from 'vitest';
import { goneSince, pastCheckOf, toPastCheck } from '../../../core/draft/past-check';
import { checkedDraft, findingIn } from '../../components/support/findings';

const TEXT = 'Ein junges Team sucht Sie!!! Streng vertraulich.';
const AGE = findingIn(TEXT, 'junges');
const STYLE = findingIn(TEXT, '!!!', { rule: 'shouting', grade: 'stil' });
const LONG = findingIn(TEXT, undefined, { rule: 'too-long', grade: 'grenze', reason: 'Der Text ist zu lang.' });
const past = pastCheckOf(checkedDraft(TEXT, [AGE, STYLE, LONG]));
const now = (...findings: Parameters<typeof checkedDraft>[1]) => pastCheckOf(checkedDraft(TEXT, findings));

describe('what is kept of a check', () => {
  it('is what it found in its own words, and nothing else of the text', () => {
    expect(JSON.stringify(past)).toContain('junges');
    expect(JSON.stringify(past)).not.toContain('vertraulich');
    expect(past.findings.map(({ reason }) => reason)).toEqual([undefined, undefined, 'Der Text ist zu lang.']);
  });

  it('is read as it was stored, and whatever else stands there is none', () => {
    expect(toPastCheck(JSON.parse(JSON.stringify({ tabId: 1, ...past })))).toEqual(past);
    const [finding] = past.findings;
    for (const damaged of [
      null,
      'junges',
      { ...past, context: undefined },
      { ...past, findings: 'junges' },
      { ...past, findings: [null] },
      { ...past, findings: [{ ...finding, words: [1] }] },
      { ...past, findings: [{ ...finding, reason: 1 }] },
    ])
      expect(toPastCheck(damaged)).toBeUndefined();
  });
});

describe('what has gone since', () => {
  it('is named by its words, or by its reason where the whole text was concerned', () => {
    expect(goneSince(past, now(STYLE))).toEqual(['„junges“', 'Der Text ist zu lang.']);
    expect(goneSince(past, now(LONG, STYLE, AGE))).toEqual([]);
  });

  it('counts: of two of the same one can go', () => {
    expect(goneSince(now(AGE, AGE), now(AGE))).toEqual(['„junges“']);
  });

  it('is not known where another law or another kind of text was asked', () => {
    expect(goneSince(past, { ...now(), context: { ...past.context, country: 'AT' } })).toBeUndefined();
    expect(goneSince(past, { ...now(), context: { ...past.context, kind: 'comment' } })).toBeUndefined();
  });
});
