import { describe, expect, it } from 'vitest';
import type { Template } from '../../../core/guide/template';
import { exampleIn, fillGaps, templateText } from '../../../core/guide/template-text';
import { buildTemplates } from '../../../core/guide-compiler/build-templates';
import { parseTemplate } from '../../../core/guide-compiler/parse-template';
import { formatProblem } from '../../../core/guide-compiler/problem';

const FILE = 'content/de/vorlagen/V07-probe.md';
const TEMPLATE = `---
nummer: V7
titel: Probe
art: text
schreibt: message
stand: 2026-11-29
prüfen bis: 2027-05-29
länder: DE, AT, CH
abschnitte: 10.10, 10.4
situationen: */messages, linkedin/recruiter
suchwörter: Probe, Muster
vorlagenwort: Probe
fakten: law-012
---

## Vorlage

Guten Tag ▢ Name,
das Schließfach ist **▢ Zahl**.

**Österreich:** Nur in Österreich: ▢ Frist.

- erster Punkt
- zweiter Punkt

**Deutschland und Schweiz:**

Nur in den beiden.

**Alle Länder:**

Grüße

## Beispiel

- ▢ Name = Frau Yılmaz
- ▢ Zahl = 7

## Beispiel (AT)

- ▢ Frist = zwei Wochen
- ▢ Zahl = 8

## Anpassen

Erstens so. Zweitens so. Drittens so.

## Gilt nicht, wenn

Es brennt.

## Fragen

- wie geht die probe
`;

const known = { sections: new Set(['10.10', '10.4']), facts: new Map([['law-012', {}]]) };
const build = (text: string, today = '2026-11-29', path = FILE) => buildTemplates([{ path, text }], known, today);
const read = (text = TEMPLATE): Template => parseTemplate(FILE, text).template;

describe('a template', () => {
  it('is read without a problem', () => {
    expect(build(TEMPLATE).problems).toEqual([]);
    expect(read()).toMatchObject({
      id: 'V7',
      form: 'text',
      writes: 'message',
      sections: ['10.10', '10.4'],
      situations: [
        { network: '*', kind: 'messages' },
        { network: 'linkedin', kind: 'recruiter' },
      ],
      names: ['Probe'],
      adapting: ['Erstens so.', 'Zweitens so.', 'Drittens so.'],
      asked: ['wie geht die probe'],
    });
  });

  it('has for each country its own text, with its line breaks and lists', () => {
    expect(templateText(read(), 'DE')).toBe(
      'Guten Tag ▢ Name,\ndas Schließfach ist ▢ Zahl.\n\n– erster Punkt\n– zweiter Punkt\n\nNur in den beiden.\n\nGrüße',
    );
    expect(templateText(read(), 'AT')).toBe(
      'Guten Tag ▢ Name,\ndas Schließfach ist ▢ Zahl.\n\nNur in Österreich: ▢ Frist.\n\n– erster Punkt\n– zweiter Punkt\n\nGrüße',
    );
  });

  it('is written with ss in Switzerland', () => {
    expect(templateText(read(), 'CH')).toContain('das Schliessfach');
  });

  it('is filled with the example of the country', () => {
    const filled = (country: 'DE' | 'AT') => fillGaps(templateText(read(), country), exampleIn(read(), country));
    expect(filled('DE')).toContain('Guten Tag Frau Yılmaz,\ndas Schließfach ist 7.');
    expect(filled('AT')).toContain('das Schließfach ist 8.\n\nNur in Österreich: zwei Wochen.');
  });

  it('may have a whole other text for one country', () => {
    const varied = read(
      TEMPLATE.replace('## Beispiel\n', '## Vorlage (AT)\n\nServus ▢ Name, ▢ Zahl, ▢ Frist.\n\n## Beispiel\n').replace(
        '**Österreich:** Nur in Österreich: ▢ Frist.\n\n',
        '',
      ),
    );
    expect(templateText(varied, 'AT')).toBe('Servus ▢ Name, ▢ Zahl, ▢ Frist.');
    expect(templateText(varied, 'DE')).toContain('Guten Tag');
  });

  it('that is a sheet has a table', () => {
    const sheet = TEMPLATE.replace('art: text', 'art: blatt').replace(
      'Grüße\n',
      '| Tag | Thema |\n| --- | --- |\n| Mo | ▢ Zahl |\n',
    );
    expect(build(sheet).problems).toEqual([]);
    expect(read(sheet).blocks.at(-1)).toEqual({ type: 'table', head: ['Tag', 'Thema'], rows: [['Mo', '▢ Zahl']] });
  });

  it('keeps an asterisk that is written with a backslash', () => {
    expect(templateText(read(TEMPLATE.replace('Grüße', 'Kolleg\\*innen und Gäst\\*innen')), 'DE')).toContain(
      'Kolleg*innen und Gäst*innen',
    );
  });
});

const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length;

describe('a broken template fails with file, line and mend', () => {
  // [what is broken, part to replace, replacement, words of the message, part that stands on the named line]
  const cases: [string, string | RegExp, string, RegExp, string?][] = [
    ['no head', '---\nnummer', 'nummer', /Der Kopf fehlt.*---/],
    ['a head without a title', 'titel: Probe\n', '', /Im Kopf fehlt „titel“.*„titel: …“/],
    ['a word that is no field', 'titel: Probe', 'title: Probe', /„title: Probe“ ist keine Angabe.*titel/, 'title:'],
    ['a field twice', 'titel: Probe', 'titel: Probe\ntitel: Noch', /„titel“ steht zweimal/, 'titel: Noch'],
    ['a number of another form', 'nummer: V7', 'nummer: 7', /„7“ ist keine Nummer.*V1/, 'nummer: 7'],
    ['an unknown form', 'art: text', 'art: brief', /Art „brief“ ist unbekannt.*text oder blatt/, 'art: brief'],
    [
      'an unknown draft',
      'schreibt: message',
      'schreibt: mail',
      /Entwurf „mail“ ist unbekannt.*candidate-message/,
      'schreibt:',
    ],
    ['a day that is none', '2027-05-29', 'bald', /„prüfen bis“ ist kein Tag/, 'prüfen bis: bald'],
    ['a review before the date', '2027-05-29', '2026-01-01', /liegt nicht nach „stand“/, 'prüfen bis'],
    ['an unknown country', 'DE, AT, CH', 'DE, AT, CH, FR', /Land „FR“ ist unbekannt.*DE, AT, CH/, 'länder:'],
    ['an unknown situation', '*/messages', '*/nachricht', /Situation „\*\/nachricht“ ist unbekannt/, 'situationen:'],
    ['an unknown section', '10.10, 10.4', '10.99', /Abschnitt 10\.99 gibt es nicht.*vorhandene Nummer/],
    ['an unknown fact', 'law-012', 'law-999', /Fakt „law-999“ gibt es nicht/],
    ['a part that is missing', '## Fragen\n\n- wie geht die probe\n', '', /Der Teil „Fragen“ fehlt.*## Fragen/],
    ['an unknown part', '## Fragen', '## Notizen', /Überschrift „## Notizen“ ist unbekannt.*## Vorlage/, '## Notizen'],
    ['a part twice', '## Fragen', '## Anpassen\n\nX.\n\n## Fragen', /„## Anpassen“ steht zweimal/],
    [
      'a variant of what has none',
      '## Anpassen',
      '## Anpassen (AT)',
      /„## Anpassen \(AT\)“ ist unbekannt/,
      '## Anpassen (AT)',
    ],
    [
      'a gap without a value',
      '- ▢ Name = Frau Yılmaz\n',
      '',
      /„▢ Name“ hat im Beispiel keinen Wert \(DE, AT, CH\)/,
      '## Beispiel',
    ],
    [
      'a gap of one country without a value',
      '- ▢ Frist = zwei Wochen\n',
      '',
      /„▢ Frist“ hat im Beispiel keinen Wert \(AT\)/,
    ],
    ['a value without a gap', '- ▢ Zahl = 7', '- ▢ Zahl = 7\n- ▢ Ort = Linz', /„▢ Ort“ steht nicht in der Vorlage/],
    [
      'a value that the country does not ask for',
      '- ▢ Zahl = 8',
      '- ▢ Ort = Linz',
      /„▢ Ort“ steht nicht in der Vorlage für AT/,
    ],
    ['a gap without a word', 'Grüße', 'Grüße ▢', /Ein „▢“ sagt nicht, was dort hingehört/],
    ['a value twice', '- ▢ Zahl = 7', '- ▢ Zahl = 7\n- ▢ Zahl = 9', /„▢ Zahl“ hat zwei Werte/, '- ▢ Zahl = 9'],
    [
      'a line that fills nothing',
      '- ▢ Zahl = 7',
      '- Zahl: 7',
      /„- Zahl: 7“ füllt keine Lücke.*▢ Wort = Wert/,
      '- Zahl: 7',
    ],
    ['two sentences on adapting', ' Drittens so.', '', /„Anpassen“ hat 2 Sätze.*genau 3/, '## Anpassen'],
    [
      'two exceptions',
      'Es brennt.',
      'Es brennt. Es regnet.',
      /„Gilt nicht, wenn“ hat 2 Sätze.*einen Satz/,
      '## Gilt nicht',
    ],
    ['italics', 'Grüße', 'Kolleg*innen und Gäst*innen', /Kursiver Text.*\\\*/, 'Kolleg'],
    ['a link', 'Grüße', '[Grüße](https://a.example)', /„link“ gibt es in Vorlagen nicht/, '[Grüße]'],
    ['markup', 'Grüße', '<b>Grüße</b>', /„html“ gibt es in Vorlagen nicht/, '<b>'],
    ['a quotation', 'Grüße', '> Grüße', /„blockquote“ gibt es in Vorlagen nicht/, '> Grüße'],
    ['a list in a list', '- zweiter Punkt', '- zweiter Punkt\n  - darin', /mehr als einen Absatz/, '- zweiter'],
    ['a sheet without a table', 'art: text', 'art: blatt', /Das Blatt hat keine Tabelle/],
    ['a table without its head', 'Grüße', '| a | b |\n| c | d |', /Der Tabelle fehlt ihr Kopf/, '| a | b |'],
    ['a row with too few cells', 'Grüße', '| a | b |\n| - | - |\n| c |', /1 statt 2 Zellen/, '| c |'],
    [
      'text before the first part',
      '## Vorlage\n',
      'Vorab.\n\n## Vorlage\n',
      /Text vor der ersten Überschrift/,
      'Vorab.',
    ],
    [
      'a block of a country that it is not for',
      'länder: DE, AT, CH',
      'länder: DE, CH',
      /Das Land AT steht nicht unter „länder“/,
      '**Österreich:**',
    ],
  ];

  it.each(cases)('%s', (_what, part, replacement, message, at) => {
    const text = TEMPLATE.replace(part, replacement);
    expect(text).not.toBe(TEMPLATE);
    const said = build(text).problems.map(formatProblem);
    expect(said.join('\n')).toMatch(message);
    const found = said.find((each) => message.test(each)) ?? '';
    expect(found).toMatch(/^content\/de\/vorlagen\/V07-probe\.md:\d+: .+ → .+/);
    if (at) expect(found).toContain(`:${lineOf(text, at)}: `);
  });

  it('a number twice', () => {
    const files = [FILE, FILE.replace('probe', 'andere')].map((path) => ({ path, text: TEMPLATE }));
    expect(buildTemplates(files, known, '').problems.map(formatProblem).join()).toMatch(/„nummer V7“ steht schon in/);
  });

  it('a file of another name', () => {
    expect(build(TEMPLATE, '', 'content/de/vorlagen/probe.md').problems.map(formatProblem).join()).toMatch(
      /Dateiname passt nicht zur Nummer → die Datei V07-/,
    );
  });

  it('law that is past its review day', () => {
    expect(build(TEMPLATE, '2027-05-30').problems.map(formatProblem).join()).toMatch(/war bis 2027-05-29 zu prüfen/);
    expect(build(TEMPLATE.replace('fakten: law-012\n', ''), '2027-05-30').problems).toEqual([]);
  });

  it.each([
    ['its text', 'Grüße', 'Nach § 22 KUG'],
    ['a value of its example', 'Frau Yılmaz', 'Art. 28 ZGB'],
    ['what it says about adapting', 'Drittens so', 'Drittens nach Artikel 6 DSGVO'],
    ['its exception', 'Es brennt', 'Art. 1 BGS gilt'],
  ])('past its review day is also what names no fact and cites a statute in %s', (_where, part, citation) => {
    const silent = TEMPLATE.replace('fakten: law-012\n', '');
    const text = silent.replace(part, citation);
    expect(text).not.toBe(silent);
    expect(build(text, '2027-05-30').problems.map(formatProblem).join()).toMatch(/war bis 2027-05-29 zu prüfen/);
    expect(build(text).problems).toEqual([]);
  });

  it('an article of goods or a kind of thing is no law', () => {
    const text = TEMPLATE.replace('fakten: law-012\n', '').replace(
      'Grüße',
      'Der Artikel ist von der Art, die 3 Tage hält',
    );
    expect(build(text, '2027-05-30').problems).toEqual([]);
  });
});
