import type { LoadedSection } from '../../../components/advice/tip-card';
import type { CardRow } from '../../../core/guide/compiled-guide';
import type { Inline, Section, SectionId, Tip } from '../../../core/guide/guide';
import type { Situation } from '../../../core/situation/situation';
import type { RankedTip } from '../../../core/tips/arrange-tips';
import { type FirstTips, situationKey } from '../../../core/tips/first-tips';
import type { Ranking, RankRow } from '../../../core/tips/rank-tips';

/** Somebody writes a job ad on LinkedIn. */
export const JOB_AD: Situation = { network: 'linkedin', kind: 'job-posting', alternatives: [], known: true };

/** A row of the tips table; its words name the section, so that a test can tell one from another. */
export const rowOf = (section: SectionId, more: Partial<CardRow> = {}): CardRow => ({
  section,
  title: `Abschnitt ${section}`,
  tips: [
    { id: `${section}-a`, grade: 'erfahrung', countries: [], title: `Rat aus ${section}`, reason: `${section} hilft` },
  ],
  answer: `So beginnt ${section}.`,
  ...more,
});

export const tipOf = (section: SectionId, score = 1, more: Partial<CardRow> = {}): RankedTip => ({
  row: rowOf(section, more),
  score,
  reason: { type: 'situation', kind: 'job-posting', anyNetwork: false },
});

/** A ranking of these sections, the first one first; the cards of the rest are loaded when they are asked for. */
export const rankingOf = (sections: readonly SectionId[], rest: readonly RankRow[] = []): Ranking => ({
  tips: sections.map((section, i) => tipOf(section, 10 - i)),
  rest: rest.map((row, i) => ({ ...tipOf(row.section, 5 - i), row })),
  loadRest: async () => rest.map(({ section }, i) => tipOf(section, 5 - i)),
});

/** The file that answers the first frame: these sections for one situation, the first one first. */
export const firstTips = (situation: Situation, sections: readonly SectionId[]): FirstTips => ({
  rows: sections.map((section) => rowOf(section)),
  scored: {
    [situationKey(situation)]: sections.map((_, i) => [
      i,
      sections.length - i,
      { type: 'situation', kind: situation.kind, anyNetwork: false },
    ]),
  },
  ranking: { rows: '', priorities: {}, relatedSections: {} },
  documents: [],
});

export const words = (value: string): readonly Inline[] => [{ type: 'text', value }];

const tip = (id: string, more: Partial<Tip> = {}): Tip => ({
  id,
  title: words(`Rat ${id}`),
  action: words(`Tun Sie ${id}.`),
  reason: words('es hilft'),
  exception: words('es nicht passt'),
  grade: 'erfahrung',
  countries: [],
  countryNotes: {},
  facts: [],
  asOf: '2026-11-01',
  reviewBy: '2027-11-01',
  ...more,
});

/** A section as its chapter's file has it, with two tips. */
export function sectionOf(id: SectionId, more: Partial<Section> = {}): LoadedSection {
  const section: Section = {
    id,
    title: `Abschnitt ${id}`,
    answers: [{ children: words(`Die Antwort von ${id}.`) }],
    passage: [{ type: 'paragraph', children: words(`Der ganze Absatz von ${id}.`) }],
    tips: [tip(`${id}-a`, { example: { before: 'Vage', after: 'Genau' } }), tip(`${id}-b`)],
    situations: [],
    searchWords: [],
    searchWordsEnglish: [],
    templates: [],
    ...more,
  };
  return { section, facts: {} };
}

/** Something that is answered when a test says so. */
export function later<T>() {
  let resolve: (value: T) => void = () => {};
  let reject: (error: Error) => void = () => {};
  const promise = new Promise<T>((take, refuse) => {
    resolve = take;
    reject = refuse;
  });
  return { promise, resolve, reject };
}
