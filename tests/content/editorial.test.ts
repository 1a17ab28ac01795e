import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Inline, Section, Tip } from '../../core/guide/guide';
import { inlineText, sectionText } from '../../core/guide/plain-text';
import { parseChapter } from '../../core/guide-compiler/parse-chapter';
import { printChapter } from '../../core/guide-compiler/print-chapter';
import { sentencesOf } from '../../core/text/sentences';
import { ROOT } from '../../tools/root';
import { bundledGuide } from '../support/bundled-guide';

const { chapters, facts } = bundledGuide();
const sections = chapters.flatMap((chapter) => chapter.sections);
const tips = sections.flatMap((section) => section.tips);
const texts = sections.map((section) => ({ id: section.id, text: sectionText(section) }));

const sentences = (text: string): string[] => sentencesOf(text).map(({ start, end }) => text.slice(start, end).trim());
/** Tips about wording that need no example, with the reason. */
const NO_EXAMPLE: Readonly<Record<string, string>> = {};

/** The section of a section or tip id. */
const sectionOf = (id = ''): string => id.split('-')[0] ?? id;

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}]+(?:[-.,:/][\p{L}\p{N}]+)*/gu) ?? [];
const tipTexts = (tip: Tip) => [tip.title, tip.action, tip.reason, tip.exception].map(inlineText);

describe('each section', () => {
  it('has 120 to 450 words with its answers', () => {
    const off = texts.map(({ id, text }) => [id, wordsIn(text).length] as const).filter(([, n]) => n < 120 || n > 450);
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

  it('says nothing twice in the whole guide', () => {
    // Short run-in headings and formulas of law are no sentences of their own.
    const counts = (sentence: string) => wordsIn(sentence).length > 5;
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const { id, text } of [...texts, ...tips.map((tip) => ({ id: tip.id, text: inlineText(tip.action) }))]) {
      for (const sentence of sentences(text).filter(counts)) {
        if (seen.has(sentence) && sectionOf(seen.get(sentence)) !== sectionOf(id))
          twice.push(`${seen.get(sentence)} and ${id}: ${sentence}`);
        seen.set(sentence, id);
      }
    }
    expect(twice).toEqual([]);
  });

  // What a norm says is said in the norm's words wherever it matters; figures stand with their year and country.
  it('shares at most eight sequences of five plain words with any other', () => {
    const sequences = new Map<string, string>();
    const shared = new Map<string, string[]>();
    for (const section of sections) {
      const parts = [sectionText(section), ...section.tips.flatMap(tipTexts)];
      for (const part of parts) {
        const words = wordsIn(part.toLowerCase());
        for (let i = 0; i + 5 <= words.length; i++) {
          const sequence = words.slice(i, i + 5).join(' ');
          if (/\d|\b(?:abs|art|lit|nr|uwg|dsgvo|gesetz)\b/.test(sequence)) continue;
          const other = sequences.get(sequence);
          if (other && other !== section.id) {
            const pair = `${other} and ${section.id}`;
            shared.set(pair, [...(shared.get(pair) ?? []), sequence]);
          }
          sequences.set(sequence, section.id);
        }
      }
    }
    expect([...shared].filter(([, list]) => new Set(list).size > 8)).toEqual([]);
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
  it('says first what it is about, and acts in the Sie form in at most two sentences', () => {
    for (const tip of tips) {
      expect(inlineText(tip.title), tip.id).toMatch(/^[^:]{2,45}: \S/u);
      expect(inlineText(tip.action), tip.id).toMatch(/^(\p{Lu}\p{Ll}+ Sie\b|Sparen Sie sich)/u);
      expect(sentences(inlineText(tip.action)).length, tip.id).toBeLessThanOrEqual(2);
    }
  });

  it('gives its reason in one line', () => {
    for (const tip of tips) expect(inlineText(tip.reason).length, tip.id).toBeLessThanOrEqual(110);
  });

  it('shows a weak and a better sentence where it is about wording', () => {
    const writing = /\b(?:nennen|schreiben|formulieren|ersetzen|begründen|benennen|texten|übersetzen)\b/;
    const without = tips.filter(
      (tip) => writing.test(inlineText(tip.title)) && !tip.example && !(tip.id in NO_EXAMPLE),
    );
    expect(without.map((tip) => `${tip.id} ${inlineText(tip.title)}`)).toEqual([]);
    for (const { id, example } of tips) if (example) expect(example.before, id).not.toBe(example.after);
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
              .match(/\d[\d.,]*\s(?:Prozent|%|Millionen|Mio\.|Zeichen|Pixel|Bildpunkte|Hashtags)/g) ?? []
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

/** Sections about law, by the outline. */
const LEGAL = ['10.3', '10.4', '14.3', '15.2', '15.3', '9.8', ...Array.from({ length: 14 }, (_, i) => `16.${i + 1}`)];

it('legal sections name the paragraph, the date, the three countries, and that this is no legal advice', () => {
  for (const id of LEGAL) {
    const section = sections.find((one) => one.id === id);
    const text = section ? sectionText(section) : '';
    const spoken = section?.passage.flatMap((block) => (block.type === 'paragraph' ? (block.country ?? []) : [])) ?? [];
    expect(text, id).toMatch(/§|Art\.|Artikel/);
    expect(text, id).toMatch(/November 2026/);
    expect(text, id).toMatch(/[Kk]eine Rechtsberatung/);
    for (const [country, name] of [
      ['AT', /Österreich/],
      ['CH', /Schweiz/],
    ] as const)
      expect(spoken.includes(country) || name.test(text), `${id} says something about ${country}`).toBe(true);
  }
});

it('each section answers at least two situations or one of any network', () => {
  const thin = sections.filter(
    ({ situations }: Section) => situations.length < 2 && !situations.some(({ network }) => network === '*'),
  );
  expect(thin.map(({ id }) => id)).toEqual([]);
});

describe('the files', () => {
  it.each(chapters.map(({ number, slug }) => `${String(number).padStart(2, '0')}-${slug}.md`))(
    '%s is in canonical form: printed as parsed it is the same file',
    (name) => {
      const path = join(ROOT, 'content/de', name);
      const source = readFileSync(path, 'utf8');
      expect(printChapter(parseChapter(path, source).chapter)).toBe(source);
    },
  );
});
