import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../core/annotations/annotation';
import { chapterOf, compareTargets, sectionOf } from '../../../core/annotations/annotation-target';
import { findAnnotations } from '../../../core/annotations/find-annotations';
import { groupAnnotations, type TargetNames } from '../../../core/annotations/my-list';
import { myListAsMarkdown } from '../../../core/annotations/my-list-markdown';
import { withRecent } from '../../../core/annotations/recently-read';

const annotation = (
  kind: Annotation['kind'],
  target: string,
  text = '',
  more: Partial<Annotation> = {},
): Annotation => ({
  kind,
  id: `${kind} ${target} ${text}`,
  target,
  title: 'damals',
  text,
  ...more,
});

const NAMES: TargetNames = {
  chapters: [
    {
      number: 10,
      slug: 'stellenanzeigen',
      title: 'Stellenanzeigen',
      summary: '',
      sections: [
        { id: '10.2', title: 'Titel' },
        { id: '10.3', title: 'Gehalt nennen' },
      ],
    },
    { number: 2, slug: 'ziele', title: 'Ziele', summary: '', sections: [{ id: '2.1', title: 'Warum' }] },
  ],
  tips: [{ id: '10.3-a', title: 'Nennen Sie 1 Spanne', grade: 'erfahrung', countries: [], reviewBy: '2027-01-31' }],
  handbook: new Map([['eigen-leitlinie', 'Unsere Leitlinie']]),
};
const WORDS = {
  title: 'Meine Liste',
  bookmark: 'Lesezeichen',
  note: 'Notiz',
  tip: 'Tipp',
  chapter: ({ id, title }: { id: string; title: string }) => `Kapitel ${id}: ${title}`,
  reviewDue: 'Stand prüfen',
};

const ALL = [
  annotation('note', 'eigen-leitlinie-12', 'Intern klären'),
  annotation('note', 'eigen-leitlinie-2', 'Vorher fragen'),
  annotation('bookmark', '10.3'),
  annotation('bookmark', '10.3-a'),
  annotation('highlight', '10.3', 'von 3.000 bis 3.500 Euro', { reviewBy: '2027-06-30' }),
  annotation('note', '2.1', 'Erstens: *messen*\n- dann handeln\n\nUnd 1. fragen'),
  annotation('bookmark', '2.9', '', { title: 'Was es nicht mehr gibt' }),
  annotation('bookmark', 'eigen-entfernt-1'),
];

it('a place is read out of its id, own ones too', () => {
  expect(['13.2-a', '13.2', 'eigen-foo-3-a', 'eigen-foo-3'].map(sectionOf)).toEqual([
    '13.2',
    '13.2',
    'eigen-foo-3',
    'eigen-foo-3',
  ]);
  expect(['13.2-a', '13.2', 'eigen-foo-3-a'].map(chapterOf)).toEqual(['13', '13', 'eigen-foo']);
  expect(
    ['eigen-b-1', '10.2', '9.1', '10.10', '10.2-b', '10.2-a', 'eigen-a-10', 'eigen-a-9'].sort(compareTargets),
  ).toEqual(['9.1', '10.2', '10.2-a', '10.2-b', '10.10', 'eigen-a-9', 'eigen-a-10', 'eigen-b-1']);
});

it('the list follows the guide, with its titles of today, and loses nothing that is gone from it', () => {
  const chapters = groupAnnotations(ALL, NAMES);
  expect(
    chapters.map(({ id, title, targets }) => [
      id,
      title,
      targets.map(({ target, title, exists }) => [target, title, exists]),
    ]),
  ).toEqual([
    [
      '2',
      'Ziele',
      [
        ['2.1', 'Warum', true],
        ['2.9', 'Was es nicht mehr gibt', false],
      ],
    ],
    [
      '10',
      'Stellenanzeigen',
      [
        ['10.3', 'Gehalt nennen', true],
        ['10.3-a', 'Nennen Sie 1 Spanne', true],
      ],
    ],
    ['eigen-entfernt', '', [['eigen-entfernt-1', 'damals', false]]],
    [
      'eigen-leitlinie',
      'Unsere Leitlinie',
      [
        ['eigen-leitlinie-2', 'damals', true],
        ['eigen-leitlinie-12', 'damals', true],
      ],
    ],
  ]);
  expect(chapters.flatMap(({ targets }) => targets.flatMap(({ annotations }) => annotations)).length).toBe(ALL.length);
});

it('as Markdown it is headings, quotations and the notes as they were typed', () => {
  expect(myListAsMarkdown(groupAnnotations(ALL.slice(2, 6), NAMES), WORDS, '2026-11-30')).toBe(`# Meine Liste

## Kapitel 2: Ziele

### 2.1 Warum

**Notiz:**

Erstens: \\*messen\\*\\
\\- dann handeln

Und 1. fragen

## Kapitel 10: Stellenanzeigen

### 10.3 Gehalt nennen

*Lesezeichen*

> von 3.000 bis 3.500 Euro

#### Tipp: Nennen Sie 1 Spanne

*Lesezeichen*
`);
});

it('past their review date the numbers of the guide are not in it, those of the notes are', () => {
  const text = myListAsMarkdown(groupAnnotations(ALL, NAMES), WORDS, '2027-07-01');
  expect(text).toContain('> von \\[Stand prüfen\\] bis \\[Stand prüfen\\] Euro');
  expect(text).toContain('Nennen Sie \\[Stand prüfen\\] Spanne');
  expect(text).toContain('Und 1. fragen');
});

/** What a Markdown reader shows, line by line. */
const shown = (node: Nodes): string =>
  node.type === 'break'
    ? '\n'
    : 'children' in node
      ? node.children.map(shown).join(node.type === 'root' || node.type === 'blockquote' ? '\n\n' : '')
      : 'value' in node
        ? node.value
        : '';

it('a Markdown reader shows every note as it was typed, whatever was typed', () => {
  const piece = fc.constantFrom(
    '# ',
    '- ',
    '1. ',
    '1) ',
    '> ',
    '*',
    '_',
    '**',
    '`',
    '```',
    '[a](b)',
    '![',
    '<b>',
    '&amp;',
    '\\',
    '---',
    '===',
    '| a |',
    '    ',
    '\t',
    '~~',
    'https://a.de',
    'www.a.de',
    'Wort',
    ' ',
    'ä',
    '+ ',
    ': ',
    '$x$',
    '\n',
    '\n\n',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = pieces.join('');
      if (!text.trim()) return;
      const markdown = myListAsMarkdown(
        groupAnnotations([annotation('note', '2.1', text)], NAMES),
        WORDS,
        '2026-11-30',
      );
      const tree = fromMarkdown(markdown);
      const note = tree.children.slice(4);
      const wanted = text
        .split(/\n\s*\n/)
        .map((paragraph) =>
          paragraph
            .split('\n')
            .map((line) => line.trim())
            .filter(Boolean)
            .join('\n'),
        )
        .filter(Boolean);
      expect(note.map(({ type }) => type)).toEqual(wanted.map(() => 'paragraph'));
      expect(note.map(shown)).toEqual(wanted);
    }),
    { seed: 7, numRuns: 300 },
  );
}, 20_000);

describe('marks are found', () => {
  const found = (query: string) =>
    findAnnotations(query, ALL).map(({ annotation }) => `${annotation.kind} ${annotation.target}`);

  it.each([
    ['euro', ['highlight 10.3']],
    ['EURO bis', ['highlight 10.3']],
    ['vorher', ['note eigen-leitlinie-2']],
    ['klaeren', ['note eigen-leitlinie-12']],
    ['fragen', ['note 2.1', 'note eigen-leitlinie-2']],
    ['Frage', ['note 2.1', 'note eigen-leitlinie-2']],
    ['handeln messen', ['note 2.1']],
    ['handeln Quastenflosser', []],
    ['mehr gibt', ['bookmark 2.9']],
    ['10.3', ['highlight 10.3', 'bookmark 10.3', 'bookmark 10.3-a']],
    ['§ 10', ['highlight 10.3', 'bookmark 10.3', 'bookmark 10.3-a']],
    ['', []],
    ['   ', []],
    ['(*', []],
  ])('by "%s"', (query, wanted) => expect(found(query)).toEqual(wanted));

  it('with the words that were found marked, around the first of them', () => {
    const long = annotation(
      'note',
      '1.1',
      `${'Vorweg viel anderes. '.repeat(20)}Das Gehalt nennen. ${'Danach noch mehr. '.repeat(20)}`,
    );
    const [{ excerpt } = { excerpt: [] }] = findAnnotations('gehalt', [long]);
    expect(excerpt.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['Gehalt']);
    const text = excerpt.map((part) => part.text).join('');
    expect(text.length).toBeLessThan(180);
    expect(text).toMatch(/^… .*Das Gehalt nennen\..* …$/);
  });

  it('whatever is typed, without an exception', () => {
    fc.assert(
      fc.property(fc.string(), (query) => void findAnnotations(query, ALL)),
      { seed: 7, numRuns: 500 },
    );
  });
});

it('what was read last stands first, once, and only a few are remembered', () => {
  const read = ['1.1', '1.2', '1.1', '1.3', '1.4', '1.5', '1.6', '1.7'].reduce(
    (list, section) => withRecent(list, { section, title: section, down: 0 }),
    [] as ReturnType<typeof withRecent>,
  );
  expect(read.map(({ section }) => section)).toEqual(['1.7', '1.6', '1.5', '1.4', '1.3', '1.1']);
});
