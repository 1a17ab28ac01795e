import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CardRow, TipsRow, TipsTable } from '../../../core/guide/compiled-guide';
import type { Grade, SituationPattern } from '../../../core/guide/guide';
import { buildTopics } from '../../../core/guide-compiler/build-topics';
import { PAGE_KINDS, type PageKind } from '../../../core/situation/vocabulary';
import { MOST_TIPS } from '../../../core/tips/arrange-tips';
import type { Dismissal } from '../../../core/tips/dismissals';
import { rankTips } from '../../../core/tips/rank-tips';
import { refineTips } from '../../../core/tips/refine-tips';
import type { TopicTable } from '../../../core/topic/topic-table';

const row = (section: string, situations: readonly SituationPattern[], grade: Grade = 'erfahrung'): TipsRow => ({
  section,
  title: section,
  situations,
  answer: '',
  tips: [{ id: `${section}-a`, title: section, grade, countries: [] }],
});
/** A tips table of these rows, without lists and topics unless given. */
const table = (
  rows: readonly TipsRow[],
  priorities: TipsTable['priorities'] = {},
  topics: TopicTable = buildTopics([]),
) => ({
  rows,
  priorities,
  topics,
  relatedSections: {},
});
/** A model that knows a topic among twenty. */
const SHITSTORM = buildTopics([
  { id: '15.4', lines: ['Shitstorm', 'Empörung im Netz', 'Shitstorm und Empörung'] },
  ...Array.from({ length: 20 }, (_, i) => ({
    id: `2.${i}`,
    lines: ['Mittagstisch', 'Speisekarte', `Menü Nummer ${i}`],
  })),
]);
const posting = { network: 'linkedin', kind: 'job-posting' } as const;
const at = (kind: PageKind, ...alternatives: PageKind[]) =>
  ({ network: 'linkedin', kind, alternatives, known: true }) as const;
const sections = (ranked: readonly { row: CardRow }[]) => ranked.map((tip) => tip.row.section);

it('network and kind beat any network, a better grade breaks the tie', () => {
  const rows = [
    row('1.1', [{ network: '*', kind: 'job-posting' }]),
    row('3.1', [posting]),
    row('10.1', [posting], 'pflicht'),
    row('4.1', [{ network: 'xing', kind: 'job-posting' }]),
  ];
  expect(sections(rankTips(at('job-posting'), table(rows)))).toEqual(['10.1', '3.1', '1.1']);
});

it("the editor's list comes first, the network's own before that of any network", () => {
  const rows = ['1.1', '1.2', '1.3', '1.4'].map((id) => row(id, [posting]));
  const lists = { '*/job-posting': ['1.3', '1.4'], 'linkedin/job-posting': ['1.4', '1.2'] };
  expect(sections(rankTips(at('job-posting'), table(rows, lists)))).toEqual(['1.4', '1.2', '1.3', '1.1']);
});

it('the list of a sub-page goes before that of its kind', () => {
  const rows = ['1.1', '1.2', '1.3'].map((id) => row(id, [posting]));
  const lists = { 'linkedin/job-posting': ['1.2'], '*/job-posting/salary': ['1.3'] };
  const ranked = (subPage?: string) =>
    sections(rankTips(at('job-posting'), table(rows, lists), { subPage: () => subPage }));
  expect(ranked('salary')).toEqual(['1.3', '1.2', '1.1']);
  expect(ranked()).toEqual(['1.2', '1.1', '1.3']);
});

it('what is handed over along with a topic follows it, on a page that does not say it', () => {
  const rows = [
    ...['15.4', '15.8', '9.2'].map((id) => row(id, [])),
    ...Array.from({ length: 20 }, (_, i) => row(`2.${i}`, [])),
  ];
  const ranked = (relatedSections: TipsTable['relatedSections']) =>
    sections(
      rankTips(
        at('post'),
        { ...table(rows, {}, SHITSTORM), relatedSections },
        { text: 'Der Shitstorm und die Empörung danach' },
      ),
    );
  expect(ranked({ '15.4': ['15.8'] })).toEqual(['15.4', '15.8']);
  expect(ranked({})).toEqual(['15.4']);
});

it('the topic of the page brings a section forward and is the reason that is named', () => {
  const rows = [row('15.4', []), row('9.2', [{ network: 'linkedin', kind: 'post' }])];
  const shown = rankTips(
    at('post'),
    table([...rows, ...Array.from({ length: 20 }, (_, i) => row(`2.${i}`, []))], {}, SHITSTORM),
    {
      text: 'Der Shitstorm und die Empörung danach',
    },
  );
  expect(shown[0]).toMatchObject({ row: { section: '15.4' }, reason: { type: 'topic', word: 'Shitstorm' } });
  expect(sections(rankTips(at('post'), table(rows, {}, SHITSTORM), { text: 'Ein Tag im Park' }))).toEqual(['9.2']);
});

it('what is put aside is not shown until its time, on this network or in this chapter only', () => {
  const rows = [row('1.1', [posting]), row('1.2', [posting]), row('2.1', [posting])];
  const shown = (dismissals: Dismissal[], now = 100) =>
    sections(rankTips(at('job-posting'), table(rows), { dismissals, now }));
  expect(shown([{ scope: { type: 'section', section: '1.1' } }])).toEqual(['1.2', '2.1']);
  expect(shown([{ scope: { type: 'chapter', chapter: 1 } }])).toEqual(['2.1']);
  expect(shown([{ scope: { type: 'network', network: 'linkedin' } }])).toEqual([]);
  expect(shown([{ scope: { type: 'network', network: 'xing' } }])).toEqual(['1.1', '1.2', '2.1']);
  expect(shown([{ scope: { type: 'section', section: '1.1' }, until: 50 }])).toEqual(['1.1', '1.2', '2.1']);
});

it('what is marked as read steps back but stays', () => {
  const rows = [row('1.1', [posting]), row('1.2', [posting])];
  expect(sections(rankTips(at('job-posting'), table(rows), { read: ['1.1'] }))).toEqual(['1.2', '1.1']);
});

it('five sections of one chapter are shown only where no other chapter fits', () => {
  const rows = ['10.1', '10.2', '10.3', '10.4', '10.5', '16.7'].map((id) => row(id, [posting]));
  expect(sections(rankTips(at('job-posting'), table(rows), { limit: 5 }))).toEqual([
    '10.1',
    '10.2',
    '10.3',
    '16.7',
    '10.4',
  ]);
});

it('what the page may also be stays possible, behind what it likely is', () => {
  const rows = [
    row('1.1', [{ network: 'linkedin', kind: 'company' }]),
    row('1.2', [{ network: 'linkedin', kind: 'profile' }]),
  ];
  const ranked = rankTips(at('profile', 'company'), table(rows));
  expect(sections(ranked)).toEqual(['1.2', '1.1']);
  expect(ranked[1]?.reason).toEqual({ type: 'situation', kind: 'company', anyNetwork: false });
});

it('equal sections come in the order of the guide', () => {
  expect(
    sections(
      rankTips(at('job-posting'), table([row('10.2', [posting]), row('2.10', [posting]), row('2.9', [posting])])),
    ),
  ).toEqual(['2.9', '2.10', '10.2']);
});

it('never more than a surface shows, and none on silent pages or without a network', () => {
  const kinds = Object.keys(PAGE_KINDS) as PageKind[];
  const rows = Array.from({ length: 40 }, (_, i) =>
    row(
      `1.${i + 1}`,
      kinds.map((kind) => ({ network: '*', kind })),
    ),
  );
  fc.assert(
    fc.property(fc.constantFrom(...kinds), (kind) => {
      const ranked = rankTips(at(kind), table(rows));
      expect(ranked.length).toBe(PAGE_KINDS[kind] === 'silent' ? 0 : MOST_TIPS);
    }),
  );
  expect(rankTips(undefined, table(rows))).toEqual([]);
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

it('a card that keeps its place says what the refined ranking says of its section, and why it came', () => {
  const why = { type: 'situation', kind: 'job-posting', anyNetwork: false } as const;
  const [shown, refined] = [row('1.1', [posting]), { ...row('1.1', [posting]), title: 'In Österreich' }];
  const topic = { type: 'topic', word: 'Elektriker' } as const;
  const kept = refineTips([{ row: shown, score: 1, reason: why }], [{ row: refined, score: 2, reason: topic }], '1.1');
  expect(kept.map(({ row, reason }) => [row.title, reason])).toEqual([['In Österreich', why]]);
});
