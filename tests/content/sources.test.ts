import { describe, expect, it } from 'vitest';
import type { Day, Fact, FactId } from '../../core/guide/guide';
import { references } from '../../core/guide-compiler/build-guide';
import { ageInMonths, isAboutLaw, isFirstHand } from '../../tools/eval/guide-sources';
import { bundledGuide } from '../support/bundled-guide';

const { chapters, facts } = bundledGuide();
const EDITION: Day = '2026-11-28';
/** Chapter 13 is about what became of forecasts: history is its subject. */
const HISTORY = 13;
/** Facts of other chapters whose subject is the past, with the reason. */
const HISTORIC: Readonly<Record<string, string>> = {
  'net-083': 'when and why XING closed its groups',
};

const cited = (number: number): Fact[] => {
  const ids = new Set<FactId>(
    chapters
      .filter((chapter) => chapter.number === number)
      .flatMap(references)
      .flatMap(({ factIds }) => factIds),
  );
  return [...ids].flatMap((id) => facts.get(id) ?? []);
};

describe.each(chapters.map(({ number, title }) => ({ number, title })))('chapter $number', ({ number }) => {
  it('cites no figure that is older than three years or has no date, except where history or a court is the subject', () => {
    const old = cited(number).filter(
      (fact) =>
        !isAboutLaw(fact) && number !== HISTORY && !(fact.id in HISTORIC) && !(ageInMonths(fact.asOf, EDITION) <= 36),
    );
    expect(old.map(({ id, asOf }) => `${id} (${asOf})`)).toEqual([]);
  });

  it('rests to at least 60 percent on statute, court, authority, network or the publisher of the study', () => {
    const all = cited(number);
    expect(all.filter(isFirstHand).length / all.length).toBeGreaterThanOrEqual(0.6);
  });
});

it('every duty names its norm, its country and a fact of law', () => {
  const duties = chapters
    .flatMap(({ sections }) => sections)
    .flatMap(({ tips }) => tips)
    .filter(({ grade }) => grade === 'pflicht');
  const LAW: readonly Fact['kind'][] = ['gesetz', 'gericht', 'behörde'];
  for (const { id, norm, countries, facts: ids } of duties) {
    expect(norm, id).toMatch(/§|Art\.|\d+\/\d{2}|Anhang|Z\. ?\d/);
    expect(countries.length, id).toBeGreaterThan(0);
    expect(
      ids.some((fact) => LAW.includes(facts.get(fact)?.kind ?? 'bericht')),
      `${id} rests on law`,
    ).toBe(true);
  }
});

it('no change calls a directive, a term or a test a rule that applies', () => {
  const dated = [...facts.values()].filter(({ since }) => since);
  const wrong = dated.filter(
    ({ status, source, statement }) =>
      status === 'gilt' &&
      (/Richtlinie \(EU\)/.test(source) || /geänderten Richtlinie|frist \S+ .*abgelaufen|\btestet\b/i.test(statement)),
  );
  expect(dated.length).toBeGreaterThan(50);
  expect(wrong.map(({ id }) => id)).toEqual([]);
});
