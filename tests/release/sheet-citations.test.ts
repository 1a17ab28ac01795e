import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../../tools/root';
import { CITED, citationsIn, OFFICIAL } from './sheet-citations';
import { ANNEXES, PAPERS } from './sheet-text';
import { read } from './sheet-words';

/** What the guide knows of the law, by id. */
const FACTS: Readonly<Record<string, Readonly<Record<string, string>>>> = Object.assign(
  {},
  ...readdirSync(join(ROOT, 'content/fakten')).map((file) => parse(read(`content/fakten/${file}`))),
);
const addressOf = (fact: string | undefined) => (fact === undefined ? undefined : FACTS[fact]?.fundstelle);
const inGerman = (day: string) =>
  new Date(`${day}T12:00:00Z`).toLocaleDateString('de-DE', { day: 'numeric', month: 'long', year: 'numeric' });

describe.each(PAPERS)('$name', ({ name, text }) => {
  const cited = citationsIn(text);

  it('cites only decisions, regulations and guidelines whose source and day are known', () => {
    if (ANNEXES.some((annex) => annex.name === name)) expect(cited.length).toBeGreaterThan(0);
    expect(cited.filter((number) => !(number in CITED))).toEqual([]);
  });

  it('says of which day each is', () => {
    expect(cited.filter((number) => !text.includes(inGerman(CITED[number]?.day ?? '')))).toEqual([]);
  });

  it('links each to its official address where a fact has one, and no other address of a court or legislator', () => {
    for (const number of cited) {
      const address = addressOf(CITED[number]?.fact);
      const linked = [...text.matchAll(/\[([^\]]*)\]\((https:[^)]*)\)/g)].filter(([, words]) =>
        words?.includes(number),
      );
      const expected = address && OFFICIAL.test(address) ? [address] : [];
      expect([...new Set(linked.map(([, , to]) => to))], number).toEqual(expected);
    }
    const known = Object.values(FACTS).map(({ fundstelle }) => fundstelle);
    const official = [...text.matchAll(/\]\((https:[^)]*)\)/g)]
      .map(([, to = '']) => to)
      .filter((to) => OFFICIAL.test(to));
    expect(official.filter((to) => !known.includes(to))).toEqual([]);
  });
});

it('every source is cited by a sheet, and where a fact has it, the fact has the same number and day', () => {
  const cited = ANNEXES.flatMap(({ text }) => citationsIn(text));
  expect(Object.keys(CITED).filter((number) => !cited.includes(number))).toEqual([]);
  for (const [number, { day, fact }] of Object.entries(CITED)) {
    expect(Number.isNaN(Date.parse(day)), number).toBe(false);
    if (fact === undefined) continue;
    expect(FACTS[fact]?.aussage).toContain(number);
    expect(FACTS[fact]?.aussage).toContain(inGerman(day));
  }
});
