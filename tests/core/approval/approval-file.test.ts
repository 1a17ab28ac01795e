import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ApprovalFile, approvalData, readApprovalFile } from '../../../core/approval/approval-file';
import { approvalHtml } from '../../../core/approval/approval-html';
import { approvalText } from '../../../core/approval/approval-text';
import { APPROVAL_LIMITS } from '../../../core/approval/limits';
import { HOSTILE_STRINGS } from '../../../tools/fuzz/hostile-strings';
import { FILE, pageOf } from './support';

const read = (file: ApprovalFile) => readApprovalFile(approvalHtml(pageOf(file)));
const withData = (change: (data: Record<string, unknown>) => unknown) =>
  readApprovalFile(
    `<script type="application/json" id="leitfaden-approval">${JSON.stringify(change(JSON.parse(approvalData(FILE))))}</script>`,
  );

describe('an approval file', () => {
  it('is read back as it was written', () => {
    expect(read(FILE)).toEqual(FILE);
    const { answer: _, house: __, ...sent } = FILE;
    expect(read(sent)).toEqual(sent);
  });

  it('is read back whatever stands in text, names and comments', () => {
    const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 100 }), fc.constantFrom(...HOSTILE_STRINGS));
    const short = anything.map((text) => text.slice(0, APPROVAL_LIMITS.name));
    const comment = anything.map((text) => text.slice(0, APPROVAL_LIMITS.comment));
    fc.assert(
      fc.property(anything, anything, short, short, short, comment, (sent, text, by, name, house, words) => {
        const file: ApprovalFile = {
          ...FILE,
          name,
          house: { id: 'adler', name: house },
          text,
          sent: { text: sent, by, at: 1 },
          comments: [
            { id: 'a', by, at: 2, text: words, quote: words.slice(0, 40) },
            ...(sent === ''
              ? []
              : [{ id: 'b', by, at: 2, text: words, quote: '', span: { start: 0, end: sent.length } }]),
          ],
        };
        expect(read(file)).toEqual(file);
      }),
      { numRuns: 1000, seed: 20261129 },
    );
  });

  it('cannot be made to hold other data than its own, whatever the draft says', () => {
    const forged = `<script type="application/json" id="leitfaden-approval">{"format":"leitfaden-approval","version":9}</script>`;
    const name = 'id=leitfaden-approval>{}<';
    expect(read({ ...FILE, name, sent: { ...FILE.sent, text: forged }, text: forged, comments: [] })).toMatchObject({
      name,
    });
  });

  it('is plain text as well', () => {
    const text = approvalText(pageOf(FILE));
    for (const words of [
      'Mara',
      'Jo',
      'Ab Mai',
      'Ab Juni',
      'Wirklich Mai?',
      'Gut so.',
      'Eine Regel.',
      '[x] Jedes Bild',
      'unproven',
    ])
      expect(text).toContain(words);
  });
});

describe('a file is refused', () => {
  it.each([
    ['nothing', '', 'foreign'],
    ['another page', '<!doctype html><title>x</title><p>Hallo', 'foreign'],
    ['a page that was cut off', approvalHtml(pageOf(FILE)).slice(0, 700), 'foreign'],
    ['no JSON', '<script id="leitfaden-approval">{</script>', 'damaged'],
    ['another program’s data', '<script id="leitfaden-approval">{"format":"x","version":1}</script>', 'foreign'],
    ['too large', 'x'.repeat(APPROVAL_LIMITS.file + 1), 'tooLarge'],
  ])('%s', (_, html, refusal) => {
    expect(readApprovalFile(html)).toBe(refusal);
  });

  it('that a later version has written', () => {
    expect(withData((data) => ({ ...data, version: 2, extra: [] }))).toBe('newer');
  });

  it.each<[string, (data: Record<string, unknown>) => unknown]>([
    ['a text that is none', (data) => ({ ...data, text: 7 })],
    ['a text that is too long', (data) => ({ ...data, text: 'x'.repeat(APPROVAL_LIMITS.text + 1) })],
    ['an id that could mean something else', (data) => ({ ...data, id: '__proto__' })],
    ['a house without a name', (data) => ({ ...data, house: { id: 'adler' } })],
    ['a house that is a list', (data) => ({ ...data, house: ['adler', 'Adler AG'] })],
    ['a house whose id is none', (data) => ({ ...data, house: { id: '', name: 'Adler AG' } })],
    [
      'a house whose name is too long',
      (data) => ({ ...data, house: { id: 'adler', name: 'x'.repeat(APPROVAL_LIMITS.name + 1) } }),
    ],
    ['no sender', (data) => ({ ...data, sent: null })],
    ['a time that no calendar has', (data) => ({ ...data, sent: { ...FILE.sent, at: 1e300 } })],
    [
      'a comment outside of the text',
      (data) => ({ ...data, comments: [{ ...FILE.comments[0], span: { start: 0, end: 999 } }] }),
    ],
    [
      'a comment at half a character',
      (data) => ({ ...data, comments: [{ ...FILE.comments[0], span: { start: 0.5, end: 2 } }] }),
    ],
    ['two comments with one id', (data) => ({ ...data, comments: [FILE.comments[1], FILE.comments[1]] })],
    [
      'a comment that is too long',
      (data) => ({ ...data, comments: [{ ...FILE.comments[1], text: 'x'.repeat(APPROVAL_LIMITS.comment + 1) }] }),
    ],
    [
      'too many comments',
      (data) => ({ ...data, comments: Array.from({ length: 501 }, (_, i) => ({ ...FILE.comments[1], id: `c${i}` })) }),
    ],
    ['a verdict that nobody can give', (data) => ({ ...data, answer: { ...FILE.answer, verdict: 'perhaps' } })],
    ['a grade that there is not', (data) => ({ ...data, findings: [{ ...FILE.findings[0], grade: 'x' }] })],
    ['a question that nobody asks', (data) => ({ ...data, questions: [{ id: 'x', words: 'x', done: true }] })],
    ['no list', (data) => ({ ...data, comments: {} })],
  ])('as damaged: %s', (_, change) => {
    expect(withData(change)).toBe('damaged');
  });
});
