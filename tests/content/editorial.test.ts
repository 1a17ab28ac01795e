import { describe, expect, it } from 'vitest';
import type { Inline, Section, Tip } from '../../core/guide/guide';
import { inlineText, passageText } from '../../core/guide/plain-text';
import { sentencesOf } from '../../core/search/sentences';
import { readGuide } from '../../scripts/read-guide';

const { chapters, facts } = readGuide();
const sections = chapters.flatMap((chapter) => chapter.sections);
const tips = sections.flatMap((section) => section.tips);
const texts = sections.map((section) => ({ id: section.id, text: passageText(section.passage) }));

const sentences = (text: string): string[] => sentencesOf(text).map(({ start, end }) => text.slice(start, end).trim());
const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}]+(?:[-.,:/][\p{L}\p{N}]+)*/gu) ?? [];
const tipTexts = (tip: Tip) => [tip.title, tip.action, tip.reason, tip.exception].map(inlineText);

describe('each section', () => {
  it('has 120 to 350 words', () => {
    const off = texts.map(({ id, text }) => [id, wordsIn(text).length] as const).filter(([, n]) => n < 120 || n > 350);
    expect(off).toEqual([]);
  });

  it('has no sentence of more than 25 words', () => {
    const all = [...texts, ...tips.flatMap((tip) => tipTexts(tip).map((text) => ({ id: tip.id, text })))];
    const long = all.flatMap(({ id, text }) =>
      sentences(text)
        .filter((sentence) => wordsIn(sentence).length > 25)
        .map((sentence) => `${id}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });

  it('says nothing twice', () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const { id, text } of texts) {
      for (const sentence of sentences(text)) {
        if (seen.has(sentence)) twice.push(`${seen.get(sentence)} and ${id}: ${sentence}`);
        seen.set(sentence, id);
      }
    }
    expect(twice).toEqual([]);
  });

  it('keeps German typography', () => {
    for (const { id, text } of [...texts, ...tips.map((tip) => ({ id: tip.id, text: tipTexts(tip).join(' ') }))]) {
      expect(text, id).not.toMatch(/["»«]|(^|\s)'|\d %|z\. ?B\.(?<!z\.\u202fB\.)| - |\.\.\.|!(?!\S)/);
      expect((text.match(/„/g) ?? []).length, `${id}: quotes in pairs`).toBe((text.match(/“/g) ?? []).length);
    }
  });

  it('uses none of the forbidden phrases', () => {
    const forbidden =
      /mehrwert|zielgruppe abholen|in der heutigen|schnelllebig|spannend|innovativ\b|ganzheitlich|authentisch sein|auf augenhöhe|man sollte|\bdu\b|\bdein/i;
    // What stands in quotes is shown, not said.
    for (const { id, text } of texts) expect(text.replace(/„[^“]*“/g, ''), id).not.toMatch(forbidden);
  });
});

describe('each tip', () => {
  it('begins with a verb in the Sie form and has at most two sentences', () => {
    for (const tip of tips) {
      expect(inlineText(tip.title), tip.id).toMatch(/^\p{Lu}\p{Ll}+ Sie\b/u);
      expect(inlineText(tip.action), tip.id).toMatch(/^(\p{Lu}\p{Ll}+ Sie\b|Sparen Sie sich)/u);
      expect(sentences(inlineText(tip.action)).length, tip.id).toBeLessThanOrEqual(2);
    }
  });

  it('gives reason and exception as half sentences', () => {
    for (const tip of tips) {
      for (const text of [inlineText(tip.reason), inlineText(tip.exception)])
        expect(text, tip.id).not.toMatch(/^(weil|wenn)\b|\.$/i);
    }
  });

  it('is reviewed within half a year where it is law, within a year elsewhere', () => {
    const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;
    for (const tip of tips)
      expect(days(tip.asOf, tip.reviewBy), tip.id).toBeLessThanOrEqual(tip.grade === 'pflicht' ? 184 : 366);
  });
});

describe('every figure', () => {
  it('in a passage that is a percentage or an amount in millions is backed by a fact or is a quotation', () => {
    const plain = (nodes: readonly Inline[]): string =>
      nodes
        .map((node) => (node.type === 'text' ? node.value : node.type === 'figure' ? '' : plain(node.children)))
        .join('');
    const loose = sections.flatMap(({ id, passage }) =>
      passage.flatMap((block) =>
        (block.type === 'paragraph' ? [block.children] : block.items).flatMap((nodes) =>
          (
            plain(nodes)
              .replace(/„[^“]*“/g, '')
              .match(/\d[\d.,]*\s(?:Prozent|%|Millionen|Mio\.)/g) ?? []
          ).map((figure) => `${id}: ${figure}`),
        ),
      ),
    );
    // "die rund 60 Prozent" is part of the sentence that explains fact seed-001.
    expect(loose.filter((figure) => figure !== '13.6: 60 Prozent')).toEqual([]);
  });

  it('has a source, and a caveat is not lost: secondary sources say so', () => {
    for (const fact of facts.values()) expect(fact.source.length, fact.id).toBeGreaterThan(5);
  });
});

it('legal sections name the country, the paragraph, the date and that this is no legal advice', () => {
  for (const id of ['10.3', '10.4']) {
    const text = texts.find((entry) => entry.id === id)?.text ?? '';
    expect(text, id).toMatch(/§/);
    expect(text, id).toMatch(/Österreich/);
    expect(text, id).toMatch(/Schweiz/);
    expect(text, id).toMatch(/November 2026/);
    expect(text, id).toMatch(/keine Rechtsberatung/);
  }
});

it('each section answers at least two situations or one of any network', () => {
  const thin = sections.filter(
    ({ situations }: Section) => situations.length < 2 && !situations.some(({ network }) => network === '*'),
  );
  expect(thin.map(({ id }) => id)).toEqual([]);
});
