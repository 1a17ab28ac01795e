import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { TipsRow } from '../../../core/guide/compiled-guide';
import type { Grade, SituationPattern } from '../../../core/guide/guide';
import { PAGE_KINDS, type PageKind } from '../../../core/situation/vocabulary';
import { MOST_TIPS, rankTips } from '../../../core/tips/rank-tips';
import { refineTips } from '../../../core/tips/refine-tips';

const row = (section: string, situations: readonly SituationPattern[], grade: Grade = 'erfahrung'): TipsRow => ({
  section,
  title: section,
  situations,
  lead: { type: 'paragraph', children: [] },
  facts: [],
  tips: [
    {
      id: `${section}-a`,
      title: [],
      action: [],
      reason: [],
      exception: [],
      grade,
      countries: [],
      facts: [],
      asOf: '2026-11-23',
      reviewBy: '2027-11-23',
    },
  ],
});
const posting = { network: 'linkedin', kind: 'job-posting' } as const;
const at = (kind: PageKind, ...alternatives: PageKind[]) =>
  ({ network: 'linkedin', kind, alternatives, known: true }) as const;
const sections = (ranked: readonly { row: TipsRow }[]) => ranked.map((tip) => tip.row.section);

it('network and kind beat any network, narrow beats broad, a better grade breaks the tie', () => {
  const rows = [
    row('1.1', [{ network: '*', kind: 'job-posting' }]),
    row('2.1', [posting, { network: 'xing', kind: 'job-posting' }]),
    row('3.1', [posting]),
    row('10.1', [posting], 'pflicht'),
    row('4.1', [{ network: 'xing', kind: 'job-posting' }]),
  ];
  expect(sections(rankTips(at('job-posting'), rows))).toEqual(['10.1', '3.1', '2.1', '1.1']);
});

it('what the page may also be stays possible, behind what it likely is', () => {
  const rows = [
    row('1.1', [{ network: 'linkedin', kind: 'company' }]),
    row('1.2', [{ network: 'linkedin', kind: 'profile' }]),
  ];
  const ranked = rankTips(at('profile', 'company'), rows);
  expect(sections(ranked)).toEqual(['1.2', '1.1']);
  expect(ranked[1]?.reason).toEqual({ type: 'situation', kind: 'company', anyNetwork: false });
});

it('equal sections come in the order of the guide', () => {
  expect(
    sections(rankTips(at('job-posting'), [row('10.2', [posting]), row('2.10', [posting]), row('2.9', [posting])])),
  ).toEqual(['2.9', '2.10', '10.2']);
});

it('never more than five, and none on silent pages or without a network', () => {
  const kinds = Object.keys(PAGE_KINDS) as PageKind[];
  const rows = Array.from({ length: 40 }, (_, i) =>
    row(
      `1.${i + 1}`,
      kinds.map((kind) => ({ network: '*', kind })),
    ),
  );
  fc.assert(
    fc.property(fc.constantFrom(...kinds), (kind) => {
      const ranked = rankTips(at(kind), rows);
      expect(ranked.length).toBe(PAGE_KINDS[kind] === 'silent' ? 0 : MOST_TIPS);
    }),
  );
  expect(rankTips(undefined, rows)).toEqual([]);
});

it('a refined ranking does not move the card that is being read', () => {
  const tip = (section: string) => ({
    row: row(section, [posting]),
    score: 1,
    reason: { type: 'situation', kind: 'job-posting', anyNetwork: false } as const,
  });
  const shown = ['1.1', '1.2', '1.3'].map(tip);
  const refined = ['2.1', '2.2', '1.2', '2.3'].map(tip);
  expect(sections(refineTips(shown, refined, undefined))).toEqual(['2.1', '2.2', '1.2', '2.3']);
  expect(sections(refineTips(shown, refined, '1.3'))).toEqual(['2.1', '2.2', '1.3', '1.2']);
  expect(sections(refineTips(shown, [], '1.2'))).toEqual(['1.2']);
});
