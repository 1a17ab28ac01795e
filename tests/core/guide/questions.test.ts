import { describe, expect, it } from 'vitest';
import { parseQuestions } from '../../../core/guide-compiler/parse-questions';

const FILE = 'content/de/fragen/10-personal.txt';
const parse = (source: string) => parseQuestions(FILE, source, new Set(['10.3', '10.4', '4.1']));

it('questions and titles of pages are read by section', () => {
  const { questions, problems } = parse(
    '## 10.3\n? was verdient man da\n= Koch (m/w/d) | Indeed\n\n## 10.4\n? zu alt\n',
  );
  expect(problems).toEqual([]);
  expect([...questions]).toEqual([
    ['10.3', { asked: ['was verdient man da'], titles: ['Koch (m/w/d) | Indeed'] }],
    ['10.4', { asked: ['zu alt'], titles: [] }],
  ]);
});

describe('a mistake is named with its line and its mend', () => {
  it.each([
    ['a section that is not there', '## 10.9\n? wer', 1, /Abschnitt 10\.9 gibt es nicht/, /vorhandene Nummer/],
    ['a section of another chapter', '## 4.1\n? wer', 1, /gehört nicht in diese Datei/, /Datei seines Kapitels/],
    ['a section twice', '## 10.3\n? wer\n## 10.3\n? wo', 3, /steht zweimal/, /unter eine Überschrift/],
    ['a line without its mark', '## 10.3\nwer zahlt', 2, /weder Frage noch Titel/, /„\? “ vor eine Frage/],
    ['a mark without a line', '## 10.3\n?', 2, /weder Frage noch Titel/, /„\? “ vor eine Frage/],
    ['a line before any section', '? wer zahlt', 1, /kein Abschnitt/, /## 10\.3/],
    ['a line twice, whatever its capitals', '## 10.3\n? Wer zahlt\n? wer zahlt', 3, /steht zweimal/, /löschen/],
  ])('%s', (_, source, line, what, mend) => {
    const { problems } = parse(source);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: FILE, line });
    expect(problems[0]?.what).toMatch(what);
    expect(problems[0]?.mend).toMatch(mend);
  });
});
