import type { Heading, RootContent } from 'mdast';
import {
  type Country,
  GRADES,
  type Grade,
  type Inline,
  JURISDICTIONS,
  type Jurisdiction,
  type SectionId,
  type Tip,
} from '../guide/guide';
import { inlineText } from '../guide/plain-text';
import { type ChapterRules, GUIDE_RULES, LIMITS } from './limits';
import { commaList, type Field, parseFields } from './parse-fields';
import { lineOf, type Report, toInline } from './parse-inline';

const FIELDS = [
  'Weil',
  'Vorher',
  'Nachher',
  'Gilt nicht, wenn',
  'Stufe',
  'Land',
  'Norm',
  'Deutschland',
  'Österreich',
  'Schweiz',
  'Fakten',
  'Stand',
  'Prüfen bis',
] as const;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a text is a day that exists, written `2026-11-23`. */
export const isDay = (text: string): boolean => DAY.test(text) && !Number.isNaN(Date.parse(text));

/**
 * Reads one tip: its heading `### Tipp a: Titel`, the action and the fields. `undefined` if the heading is not a tip's.
 */
export function parseTip(
  section: SectionId,
  heading: Heading,
  body: readonly RootContent[],
  report: Report,
  rules: Pick<ChapterRules, 'factsNeeded' | 'answerNeeded'> = GUIDE_RULES,
): Tip | undefined {
  const line = lineOf(heading);
  const [first, ...rest] = toInline(heading.children, report);
  const head = first?.type === 'text' ? /^Tipp ([a-z]): /.exec(first.value) : null;
  if (!head || first?.type !== 'text') {
    report(
      line,
      `Überschrift „${inlineText(toInline(heading.children, () => {}))}“ ist kein Tipp`,
      '„### Tipp a: Titel“ oder „### Angaben“ schreiben',
    );
    return undefined;
  }
  const title = [{ type: 'text' as const, value: first.value.slice(head[0].length) }, ...rest];
  const [action, list, ...surplus] = body;
  if (surplus[0])
    report(lineOf(surplus[0]), 'Ein Tipp hat nur einen Satz und eine Liste', 'den übrigen Text in die Passage setzen');
  const fields = list?.type === 'list' ? parseFields(list, FIELDS, report) : new Map<string, Field>();
  const text = (name: string) => fields.get(name)?.text ?? '';
  const need = (name: string) => {
    const field = fields.get(name);
    if (!field?.text) report(field?.line ?? line, `Im Tipp fehlt „${name}“`, `eine Zeile „- ${name}: …“ ergänzen`);
    return field?.value ?? [];
  };
  const tip: Tip = {
    id: `${section}-${head[1]}`,
    title,
    action: action?.type === 'paragraph' ? toInline(action.children, report) : [],
    reason: need('Weil'),
    ...exampleOf(fields, line, report),
    exception: need('Gilt nicht, wenn'),
    grade: gradeOf(fields.get('Stufe'), line, report),
    countries: countriesOf(fields.get('Land'), report),
    ...(text('Norm') ? { norm: text('Norm') } : {}),
    countryNotes: notesOf(fields),
    facts: commaList(text('Fakten')),
    asOf: dayOf('Stand', fields, line, report),
    reviewBy: dayOf('Prüfen bis', fields, line, report),
  };
  checkTip(tip, line, report, rules);
  return tip;
}

function exampleOf(fields: ReadonlyMap<string, Field>, line: number, report: Report): Pick<Tip, 'example'> {
  const before = fields.get('Vorher')?.text;
  const after = fields.get('Nachher')?.text;
  if (!before && !after) return {};
  if (!before || !after) {
    report(line, `Es fehlt „${before ? 'Nachher' : 'Vorher'}“`, 'beide Sätze angeben oder keinen');
    return {};
  }
  return { example: { before, after } };
}

const NOTES: readonly (readonly [string, Country])[] = [
  ['Deutschland', 'DE'],
  ['Österreich', 'AT'],
  ['Schweiz', 'CH'],
];

const notesOf = (fields: ReadonlyMap<string, Field>): Partial<Record<Country, readonly Inline[]>> =>
  Object.fromEntries(
    NOTES.flatMap(([name, country]) => {
      const value = fields.get(name)?.value;
      return value ? [[country, value]] : [];
    }),
  );

function gradeOf(field: Field | undefined, line: number, report: Report): Grade {
  const grade = GRADES.find((known) => known === field?.text.toLowerCase());
  if (!grade)
    report(
      field?.line ?? line,
      `Stufe „${field?.text ?? ''}“ ist unbekannt`,
      'Pflicht, Belegt oder Erfahrung schreiben',
    );
  return grade ?? 'erfahrung';
}

function countriesOf(field: Field | undefined, report: Report): Jurisdiction[] {
  return commaList(field?.text).flatMap((word) => {
    const country = JURISDICTIONS.find((known) => known === word);
    if (!country) report(field?.line ?? 1, `Land „${word}“ ist unbekannt`, `eines von: ${JURISDICTIONS.join(', ')}`);
    return country ? [country] : [];
  });
}

function dayOf(name: string, fields: ReadonlyMap<string, Field>, line: number, report: Report): string {
  const field = fields.get(name);
  if (!field || !isDay(field.text))
    report(field?.line ?? line, `„${name}“ ist kein Tag`, 'ein Datum wie 2026-11-23 angeben');
  return field?.text ?? '';
}

function checkTip(
  tip: Tip,
  line: number,
  report: Report,
  { factsNeeded, answerNeeded }: Pick<ChapterRules, 'factsNeeded' | 'answerNeeded'>,
): void {
  const title = inlineText(tip.title);
  const action = inlineText(tip.action);
  if (title.length > LIMITS.tipTitle)
    report(line, `Der Titel hat ${title.length} Zeichen`, `auf ${LIMITS.tipTitle} kürzen`);
  if (!action) report(line, 'Dem Tipp fehlt die Handlung', 'unter die Überschrift einen Satz schreiben');
  if (action.length > LIMITS.tipAction)
    report(line, `Der Tipp hat ${action.length} Zeichen`, `auf ${LIMITS.tipAction} kürzen`);
  if (factsNeeded && tip.grade !== 'erfahrung' && tip.facts.length === 0)
    report(line, 'Dem Tipp fehlt „Fakten“', 'die Fakten nennen oder die Stufe auf Erfahrung setzen');
  if (tip.grade === 'pflicht' && tip.countries.length === 0)
    report(line, 'Dem Tipp fehlt „Land“', 'angeben, wo die Pflicht gilt: DE, AT, CH oder EU');
  if (answerNeeded && tip.grade === 'pflicht' && !tip.norm)
    report(line, 'Dem Tipp fehlt „Norm“', 'Gesetz mit Paragraf oder Urteil mit Aktenzeichen nennen');
  if (tip.asOf && tip.reviewBy && tip.reviewBy <= tip.asOf)
    report(line, `„Prüfen bis“ (${tip.reviewBy}) liegt nicht nach „Stand“ (${tip.asOf})`, 'ein späteres Datum angeben');
}
