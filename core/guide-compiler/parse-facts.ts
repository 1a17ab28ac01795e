import { isMap, isScalar } from 'yaml';
import type { Fact, FactId } from '../guide/guide';
import { isDay } from './parse-tip';
import type { Problem } from './problem';
import { readYaml } from './read-yaml';

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
  const facts = new Map<FactId, Fact>();
  const lines = new Map<FactId, number>();
  const yaml = readYaml(file, source, 'Einrückung und Anführungszeichen prüfen; Werte mit Doppelpunkt in "…" setzen');
  for (const { name: id, key, value } of yaml.entries) {
    const report = (what: string, mend: string) => yaml.report(key, `Fakt ${id}: ${what}`, mend);
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
    lines.set(id, yaml.lineOf(key));
  }
  return { file, facts, lines, problems: yaml.problems };
}

function optional(record: Record<string, unknown>, name: string): string | undefined {
  const value = record[name];
  return value === undefined || value === null || value === '' ? undefined : String(value).trim();
}
