import { isDraftKind } from '../draft/context';
import { COUNTRIES, type Country } from '../guide/guide';
import type { Template, TemplateForm } from '../guide/template';
import { situationOf } from './parse-chapter';
import { commaList } from './parse-fields';
import type { Report } from './parse-inline';
import { isDay } from './parse-tip';

/** The names of the head's lines, in their order. */
const NAMES = [
  'nummer',
  'titel',
  'art',
  'schreibt',
  'stand',
  'prüfen bis',
  'länder',
  'abschnitte',
  'situationen',
  'suchwörter',
  'vorlagenwort',
  'fakten',
] as const;
const NEEDED: readonly (typeof NAMES)[number][] = [
  'nummer',
  'titel',
  'art',
  'stand',
  'prüfen bis',
  'länder',
  'abschnitte',
  'suchwörter',
];
const FORMS: Readonly<Record<string, TemplateForm>> = { text: 'text', blatt: 'sheet' };

/** What the head says of a template. */
type TemplateHead = Omit<Template, 'blocks' | 'example' | 'exampleIn' | 'adapting' | 'exception' | 'asked'>;

interface Written {
  readonly text: string;
  readonly line: number;
}

/**
 * Reads the lines `name: value` between the dashes. Not as YAML: numbers such as 10.10 and patterns such as with an
 * asterisk are no YAML values, and each mistake has its line.
 */
export function parseTemplateHead(source: string, report: Report): TemplateHead {
  const fields = fieldsOf(source, report);
  const text = (name: (typeof NAMES)[number]) => fields.get(name)?.text ?? '';
  const line = (name: (typeof NAMES)[number]) => fields.get(name)?.line ?? 1;
  for (const name of NEEDED)
    if (!text(name))
      report(line(name), `Im Kopf fehlt „${name}“`, `eine Zeile „${name}: …“ zwischen die Striche setzen`);
  const day = (name: 'stand' | 'prüfen bis') => {
    if (text(name) && !isDay(text(name)))
      report(line(name), `„${name}“ ist kein Tag`, 'ein Datum wie 2026-11-29 angeben');
    return text(name);
  };
  const [asOf, reviewBy] = [day('stand'), day('prüfen bis')];
  if (asOf && reviewBy && reviewBy <= asOf)
    report(
      line('prüfen bis'),
      `„prüfen bis“ (${reviewBy}) liegt nicht nach „stand“ (${asOf})`,
      'ein späteres Datum angeben',
    );
  if (text('nummer') && !/^V[1-9]\d{0,2}$/.test(text('nummer')))
    report(line('nummer'), `„${text('nummer')}“ ist keine Nummer`, 'eine Zeile „nummer: V1“ schreiben');
  const form = FORMS[text('art')];
  if (text('art') && !form) report(line('art'), `Art „${text('art')}“ ist unbekannt`, 'text oder blatt schreiben');
  const writes = text('schreibt');
  if (writes && !isDraftKind(writes))
    report(
      line('schreibt'),
      `Entwurf „${writes}“ ist unbekannt`,
      'post, job, message, candidate-message, profile, comment, review-reply oder ad schreiben',
    );
  return {
    id: text('nummer'),
    title: text('titel'),
    form: form ?? 'text',
    ...(isDraftKind(writes) ? { writes } : {}),
    asOf,
    reviewBy,
    countries: countriesOf(fields.get('länder'), report),
    sections: commaList(text('abschnitte')),
    situations: commaList(text('situationen')).flatMap((word) => situationOf(word, line('situationen'), report)),
    searchWords: commaList(text('suchwörter')),
    names: commaList(text('vorlagenwort')),
    facts: commaList(text('fakten')),
  };
}

function fieldsOf(source: string, report: Report): Map<string, Written> {
  const fields = new Map<string, Written>();
  const [first, ...lines] = source.split(/\r?\n/);
  const end = lines.indexOf('---');
  if (first !== '---' || end < 0) {
    report(1, 'Der Kopf fehlt', 'die Datei mit einer Zeile „---“ beginnen und den Kopf mit einer schließen');
    return fields;
  }
  for (const [at, written] of lines.slice(0, end).entries()) {
    if (!written.trim()) continue;
    const [, name = '', value = ''] = /^([^:]+):(.*)$/.exec(written) ?? [];
    const known = NAMES.find((one) => one === name.trim());
    if (!known) report(at + 2, `„${written.slice(0, 40)}“ ist keine Angabe`, `eine von: ${NAMES.join(', ')}`);
    else if (fields.has(known)) report(at + 2, `„${known}“ steht zweimal`, 'eine der beiden Zeilen löschen');
    else fields.set(known, { text: value.replace(/\s+#\s.*$/, '').trim(), line: at + 2 });
  }
  return fields;
}

function countriesOf(field: Written | undefined, report: Report): Country[] {
  return commaList(field?.text).flatMap((word) => {
    const country = COUNTRIES.find((known) => known === word);
    if (!country) report(field?.line ?? 1, `Land „${word}“ ist unbekannt`, `eines von: ${COUNTRIES.join(', ')}`);
    return country ?? [];
  });
}
