import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Fact, FactId } from './guide';
import { isDay } from './parse-tip';
import type { Problem } from './problem';

const KEYS = [
  'aussage',
  'stand',
  'land',
  'befragte',
  'quelle',
  'fundstelle',
  'art',
  'sicherheit',
  'pruefen-bis',
  'anmerkung',
];

export interface ParsedFacts {
  readonly file: string;
  readonly facts: ReadonlyMap<FactId, Fact>;
  readonly lines: ReadonlyMap<FactId, number>;
  readonly problems: readonly Problem[];
}

/** Reads `facts.yaml` (form: `content/README.md`). A record that is not confirmed is a problem: it could be cited by mistake. */
export function parseFacts(file: string, source: string): ParsedFacts {
  const problems: Problem[] = [];
  const facts = new Map<FactId, Fact>();
  const lines = new Map<FactId, number>();
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, uniqueKeys: true });
  for (const error of document.errors) {
    problems.push({
      file,
      line: error.linePos?.[0].line ?? 1,
      what: error.message.split('\n')[0] ?? '',
      mend: 'Einrückung und Anführungszeichen prüfen; Werte mit Doppelpunkt in "…" setzen',
    });
  }
  if (!isMap(document.contents)) return { file, facts, lines, problems };
  for (const { key, value } of document.contents.items) {
    const id = String(isScalar(key) ? key.value : key);
    const line = counter.linePos((isScalar(key) ? key.range?.[0] : undefined) ?? 0).line;
    const report = (what: string, mend: string) => problems.push({ file, line, what: `Fakt ${id}: ${what}`, mend });
    const record: Record<string, unknown> = isMap(value)
      ? Object.fromEntries(
          value.items.map((pair) => [String(pair.key), isScalar(pair.value) ? pair.value.value : pair.value]),
        )
      : {};
    for (const name of Object.keys(record))
      if (!KEYS.includes(name)) report(`„${name}“ ist unbekannt`, `eines von: ${KEYS.join(', ')}`);
    const need = (name: string) => {
      const text = optional(record, name);
      if (!text) report(`„${name}“ fehlt`, `eine Zeile „${name}: …“ ergänzen`);
      return text ?? '';
    };
    const sample = optional(record, 'befragte');
    const url = optional(record, 'fundstelle');
    const note = optional(record, 'anmerkung');
    const fact: Fact = {
      id,
      statement: need('aussage'),
      asOf: need('stand'),
      country: need('land'),
      ...(sample ? { sample } : {}),
      source: need('quelle'),
      ...(url ? { url } : {}),
      primary: need('art') === 'Primärquelle',
      reviewBy: need('pruefen-bis'),
      ...(note ? { note } : {}),
    };
    if (!['Primärquelle', 'Sekundärquelle'].includes(String(record.art)))
      report('„art“ ist unbekannt', 'Primärquelle oder Sekundärquelle schreiben');
    if (record.sicherheit !== 'bestätigt')
      report('nicht bestätigt', 'erst an der Quelle prüfen, dann „sicherheit: bestätigt“ setzen');
    if (!isDay(fact.reviewBy)) report('„pruefen-bis“ ist kein Tag', 'ein Datum wie 2027-11-23 angeben');
    if (url && !/^https?:\/\/\S+$/.test(url)) report('„fundstelle“ ist keine Adresse', 'mit https:// beginnen');
    facts.set(id, fact);
    lines.set(id, line);
  }
  return { file, facts, lines, problems };
}

function optional(record: Record<string, unknown>, name: string): string | undefined {
  const value = record[name];
  return value === undefined || value === null || value === '' ? undefined : String(value).trim();
}
