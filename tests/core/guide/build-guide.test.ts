import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGuide } from '../../../core/guide-compiler/build-guide';
import { parseChapter } from '../../../core/guide-compiler/parse-chapter';
import { ContentError } from '../../../core/guide-compiler/problem';
import { CHAPTER, CHAPTER_PATH, FACTS, FACTS_PATH } from './fixture';

const build = (chapter = CHAPTER, facts = FACTS, path = CHAPTER_PATH) =>
  buildGuide({ chapters: [{ path, text: chapter }], facts: [{ path: FACTS_PATH, text: facts }] });

it('a chapter becomes a typed tree', () => {
  const [chapter] = build().chapters;
  expect(chapter).toMatchObject({ number: 7, slug: 'probe', title: 'Probe' });
  const [first, second] = chapter?.sections ?? [];
  expect(first?.passage[0]).toEqual({
    type: 'paragraph',
    children: [
      { type: 'text', value: 'Ein Absatz mit einer Zahl: ' },
      { type: 'figure', facts: ['seed-001'], children: [{ type: 'text', value: '93 Prozent' }] },
      { type: 'text', value: ' der Befragten.' },
    ],
  });
  expect(first?.tips[0]).toMatchObject({
    id: '7.1-a',
    grade: 'belegt',
    example: { before: '„Attraktive Vergütung.“', after: '„3.200 bis 3.600 Euro.“' },
  });
  expect(first?.situations).toEqual([
    { network: 'linkedin', kind: 'job-posting' },
    { network: '*', kind: 'composer' },
  ]);
  expect(second?.passage[1]).toMatchObject({ type: 'list', ordered: false });
});

const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length;

describe('broken content fails with file, line and mend', () => {
  // [what is broken, part to replace, replacement, words of the message, part that stands on the named line]
  const cases: [string, string, string, RegExp, string?][] = [
    [
      'a section number twice',
      '## 7.2 Der',
      '## 7.1 Der',
      /Abschnitt 7\.1 gibt es schon.*freie Nummer/,
      '## 7.1 Der zweite',
    ],
    ['a section of another chapter', '## 7.2 Der', '## 8.2 Der', /keinen Abschnitt dieses Kapitels.*## 7\.1/, '## 8.2'],
    [
      'a tip letter twice',
      '### Angaben\n\n- Situationen: linkedin',
      '### Tipp a: Sagen Sie es\n\nSagen Sie es.\n\n- Weil: es hilft\n- Gilt nicht, wenn: nicht\n- Stufe: Erfahrung\n- Stand: 2026-11-23\n- Prüfen bis: 2027-11-23\n\n### Angaben\n\n- Situationen: linkedin',
      /Tipp 7\.1-a gibt es schon.*Buchstaben/,
      '### Tipp a: Sagen',
    ],
    [
      'an unknown situation',
      'linkedin/job-posting',
      'linkedin/stellenanzeige',
      /Situation „linkedin\/stellenanzeige“ ist unbekannt.*job-posting/,
      '- Situationen: linkedin/stellen',
    ],
    [
      'an unknown network',
      'xing/company',
      'xyng/company',
      /Situation „xyng\/company“ ist unbekannt/,
      '- Situationen: xyng',
    ],
    ['an unknown fact', 'fakt:seed-001', 'fakt:seed-999', /7\.1: Fakt „seed-999“ gibt es nicht.*eintragen/, '## 7.1'],
    ['a dead link', '(#7.2)', '(#7.9)', /7\.1: Abschnitt 7\.9 gibt es nicht.*vorhandene Nummer/, '## 7.1'],
    ['a link to the web', '(#7.2)', '(https://example.com)', /Verweis „https:\/\/example\.com“/, 'Ein zweiter'],
    ['a script link', '(#7.2)', '(javascript:alert)', /Verweis „javascript:alert“/, 'Ein zweiter'],
    [
      'a missing reason',
      '- Weil: vier Augen mehr sehen\n',
      '',
      /Im Tipp fehlt „Weil“.*„- Weil: …“/,
      '### Tipp a: Fragen',
    ],
    [
      'a missing exception',
      '- Gilt nicht, wenn: es brennt\n',
      '',
      /Im Tipp fehlt „Gilt nicht, wenn“/,
      '### Tipp a: Fragen',
    ],
    ['half an example', '- Vorher: „Attraktive Vergütung.“\n', '', /Es fehlt „Vorher“.*beide/, '### Tipp a: Nennen'],
    [
      'an unknown grade',
      'Stufe: Erfahrung',
      'Stufe: Meinung',
      /Stufe „Meinung“ ist unbekannt.*Pflicht, Belegt oder Erfahrung/,
      '- Stufe: Meinung',
    ],
    ['no answer', '**Kurz:** Fragen Sie zwei Kolleginnen.\n\n', '', /beginnt nicht mit der Antwort.*Kurz/, '## 7.2'],
    [
      'an answer of one country only',
      '**Kurz:** Fragen Sie zwei',
      '**Kurz (AT):** Fragen Sie zwei',
      /das allgemeine „\*\*Kurz:\*\*“ fehlt/,
      '## 7.2',
    ],
    [
      'an answer that is too long',
      '**Kurz:** Fragen Sie zwei',
      `**Kurz:** Fragen Sie ${'ganz '.repeat(60)}zwei`,
      /„Kurz“ hat \d+ Zeichen.*280/,
      '**Kurz:** Fragen',
    ],
    [
      'an answer of three sentences',
      '**Kurz:** Fragen Sie zwei Kolleginnen.',
      '**Kurz:** Fragen Sie. Hören Sie zu. Schreiben Sie.',
      /„Kurz“ hat mehr als zwei Sätze/,
      '**Kurz:** Fragen',
    ],
    [
      'an example that is a quotation',
      'Erster Absatz.',
      '> Ein Zitat.',
      /Ein Zitatblock ist kein Beispiel.*Ausgedachtes Beispiel/,
      '> Ein Zitat',
    ],
    [
      'an example that is too long',
      'Erster Absatz.',
      `> **Ausgedachtes Beispiel:** ${'Wort '.repeat(61)}`,
      /Das Beispiel hat 61 Wörter.*60/,
      '> **Ausgedachtes',
    ],
    [
      'a duty without its norm',
      '- Stufe: Belegt',
      '- Stufe: Pflicht\n- Land: DE',
      /fehlt „Norm“.*Aktenzeichen/,
      '### Tipp a: Nennen',
    ],
    ['a grade without a fact', '- Fakten: seed-001\n', '', /fehlt „Fakten“/, '### Tipp a: Nennen'],
    ['a duty without a country', 'Stufe: Belegt', 'Stufe: Pflicht', /fehlt „Land“.*DE, AT, CH/, '### Tipp a: Nennen'],
    [
      'a day that is none',
      'Prüfen bis: 2027-11-23\n\n### Angaben\n\n- Situationen: xing',
      'Prüfen bis: bald\n\n### Angaben\n\n- Situationen: xing',
      /„Prüfen bis“ ist kein Tag.*2026-11-23/,
      '- Prüfen bis: bald',
    ],
    [
      'a review before the date',
      'Prüfen bis: 2027-11-23\n\n### Angaben\n\n- Situationen: xing',
      'Prüfen bis: 2025-01-01\n\n### Angaben\n\n- Situationen: xing',
      /liegt nicht nach „Stand“/,
      '### Tipp a: Fragen',
    ],
    [
      'a title that is too long',
      'Fragen Sie nach',
      `Fragen Sie ${'nach '.repeat(14)}`,
      /Der Titel hat \d+ Zeichen.*70/,
      '### Tipp a: Fragen',
    ],
    [
      'a tip that is too long',
      '\n\nFragen Sie zwei Kolleginnen.\n\n- Weil',
      `\n\nFragen Sie ${'zwei '.repeat(60)}Kolleginnen.\n\n- Weil`,
      /Der Tipp hat \d+ Zeichen.*240/,
      '### Tipp a: Fragen',
    ],
    ['HTML in a line', 'Erster Absatz.', 'Erster <b>Absatz</b>.', /HTML im Text: <b>/, 'Erster <b>'],
    ['an HTML block', 'Erster Absatz.', '<script>alert(1)</script>', /HTML im Text: <script>/, '<script>'],
    ['a picture', 'Erster Absatz.', '![Bild](x.png)', /„image“ gibt es im Leitfaden nicht/, '![Bild]'],
    [
      'no details',
      '### Angaben\n\n- Situationen: xing/company\n- Suchwörter: fragen\n- Suchwörter englisch: ask\n',
      '',
      /fehlen die Angaben.*### Angaben/,
      '## 7.2',
    ],
    ['no search words', '- Suchwörter: fragen\n', '', /Unter „Angaben“ fehlt „Suchwörter“/],
    ['an unknown field', '- Weil: vier', '- Grund: vier', /Unbekannte Angabe „Grund: vier.*Weil/, '- Grund'],
    [
      'a field in the wrong place',
      '- Weil: vier Augen mehr sehen\n- Gilt nicht, wenn: es brennt',
      '- Gilt nicht, wenn: es brennt\n- Weil: vier Augen mehr sehen',
      /„Weil“ steht an der falschen Stelle/,
      '- Weil: vier',
    ],
    [
      'one paragraph only',
      'Erster Absatz.\n\n- ein Punkt\n- noch ein Punkt',
      'Erster Absatz.',
      /Abschnitt 7\.2 hat 1 Absätze/,
      '## 7.2',
    ],
    ['no front matter title', 'titel: Probe\n', '', /Im Kopf fehlt „titel“/],
    ['front matter that cannot be read', 'titel: Probe', 'titel: "Probe', /Der Kopf ist nicht lesbar/],
    [
      'a slug that does not fit the file',
      'kurzname: probe',
      'kurzname: anders',
      /Dateiname passt nicht.*07-anders\.md/,
    ],
  ];

  it.each(cases)('%s', (_name, part, replacement, message, at) => {
    expect(CHAPTER).toContain(part);
    const broken = CHAPTER.replace(part, replacement);
    const error = caught(() => build(broken));
    expect(error.message).toMatch(message);
    const line = at ? lineOf(broken, at) : undefined;
    if (line)
      expect(error.problems.map((problem) => `${problem.file}:${problem.line}`)).toContain(`${CHAPTER_PATH}:${line}`);
  });

  it.each<[string, string, string, RegExp]>([
    ['a fact that is not confirmed', 'bestätigt', 'commonly known', /Fakt seed-001: nicht bestätigt/],
    ['a fact without source', '  quelle: Cone\n', '', /„quelle“ fehlt/],
    ['an unknown key', '  land: USA', '  ort: USA', /„ort“ ist unbekannt/],
    ['a kind of source that is none', 'art: Bericht', 'art: Kopie', /„art“ ist unbekannt.*gesetz/],
    [
      'a working note in a remark',
      '  quelle: Cone',
      '  anmerkung: Jahr prüfen\n  quelle: Cone',
      /Vermerk „prüfen“.*„intern“/,
    ],
    ['a day of change that is none', '  quelle: Cone', '  seit: bald\n  quelle: Cone', /„seit“ ist kein Tag/],
    [
      'a day of change of which nobody says what it is',
      '  quelle: Cone',
      '  seit: 2026-01-01\n  titel: Neu\n  quelle: Cone',
      /„geltung“ ist unbekannt.*gilt, kraft/,
    ],
    [
      'a change without a few words for it',
      '  quelle: Cone',
      '  seit: 2026-01-01\n  geltung: gilt\n  quelle: Cone',
      /„titel“ fehlt oder ist zu lang/,
    ],
    ['a fact that nobody cites', 'seed-001:', 'seed-002:', /Fakt seed-002 wird nirgends verwendet/],
    ['a fact twice', FACTS, FACTS + FACTS, /unique/],
  ])('%s', (_name, part, replacement, message) => {
    expect(caught(() => build(CHAPTER, FACTS.replace(part, replacement))).message).toMatch(message);
  });
});

it('a fact that stands in two files is refused, with both places', () => {
  const facts = [
    { path: FACTS_PATH, text: FACTS },
    { path: 'content/fakten/kopie.yaml', text: FACTS },
  ];
  expect(caught(() => buildGuide({ chapters: [{ path: CHAPTER_PATH, text: CHAPTER }], facts })).message).toMatch(
    /kopie\.yaml:\d+: Fakt seed-001 gibt es schon in/,
  );
});

it('a duty past its review day stops the build, and only then', () => {
  const duty = CHAPTER.replace('- Stufe: Belegt', '- Stufe: Pflicht\n- Land: DE\n- Norm: § 1 Probe');
  const files = { chapters: [{ path: CHAPTER_PATH, text: duty }], facts: [{ path: FACTS_PATH, text: FACTS }] };
  expect(buildGuide(files, '2027-11-23').chapters).toHaveLength(1);
  expect(caught(() => buildGuide(files, '2027-11-24')).message).toMatch(/7\.1-a: Die Pflicht war bis 2027-11-23/);
});

it('two chapters with the same number or slug are refused', () => {
  const files = [
    { path: CHAPTER_PATH, text: CHAPTER },
    { path: 'content/de/kopie/07-probe.md', text: CHAPTER },
  ];
  expect(caught(() => buildGuide({ chapters: files, facts: [{ path: FACTS_PATH, text: FACTS }] })).message).toMatch(
    /„nummer 7“ steht schon in/,
  );
});

it('no text makes the parser throw', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(fc.constantFrom(...CHAPTER.split('\n'))).map((lines) => lines.join('\n')),
      ),
      (text) => {
        parseChapter('x.md', text);
      },
    ),
  );
});

function caught(action: () => unknown): ContentError {
  try {
    action();
  } catch (error) {
    if (error instanceof ContentError) return error;
    throw error;
  }
  throw new Error('The content was accepted');
}
