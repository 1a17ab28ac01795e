import { isMap, isScalar } from 'yaml';
import { CHANGE_STATUSES, FACT_KINDS, type Fact, type FactId } from '../guide/guide';
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
  'seit',
  'geltung',
  'titel',
  'intern',
];

/** Words of editors among themselves. They belong into "intern", which is never shown. */
const INTERNAL = /vor Veröffentlichung|\b(?:nachschlagen|Repository|Proxy)\b|gelesen in|nicht geöffnet|im Bestand/i;
/** In a remark also these; a statement may say that somebody has to check something. */
const INTERNAL_REMARK = /\b(?:prüfen|klären|Kopie|Abruf)\b/i;
/** The parts of a fact that a reader sees, and the words they must not contain. */
const SHOWN: readonly (readonly [name: string, words: readonly RegExp[]])[] = [
  ['aussage', [INTERNAL]],
  ['befragte', [INTERNAL, INTERNAL_REMARK]],
  ['quelle', [INTERNAL, INTERNAL_REMARK]],
  ['titel', [INTERNAL]],
  ['anmerkung', [INTERNAL, INTERNAL_REMARK]],
];

export interface ParsedFacts {
  readonly file: string;
  readonly facts: ReadonlyMap<FactId, Fact>;
  readonly lines: ReadonlyMap<FactId, number>;
  readonly problems: readonly Problem[];
}

/** Letters of what has changed: one row of the popup. */
const MOST_TITLE = 50;

/**
 * Reads `fakten/*.yaml` (form: `content/README.md`). A record that is not confirmed is a problem: it could be cited by
 * mistake.
 */
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
    const since = optional(record, 'seit');
    const title = optional(record, 'titel');
    const status = CHANGE_STATUSES.find((one) => one === record.geltung);
    const fact: Fact = {
      id,
      statement: need('aussage'),
      asOf: need('stand'),
      country: need('land'),
      ...(sample ? { sample } : {}),
      source: need('quelle'),
      ...(url ? { url } : {}),
      kind: kindOf(need('art')) ?? 'bericht',
      contested: record.sicherheit === 'umstritten',
      reviewBy: need('pruefen-bis'),
      ...(note ? { note } : {}),
      ...(since ? { since } : {}),
      ...(status ? { status } : {}),
      ...(title ? { title } : {}),
    };
    if (!kindOf(String(record.art))) report('„art“ ist unbekannt', `eine von: ${FACT_KINDS.join(', ')}`);
    if (record.sicherheit !== 'bestätigt' && record.sicherheit !== 'umstritten')
      report('nicht bestätigt', 'erst an der Quelle prüfen, dann „sicherheit: bestätigt“ oder „umstritten“ setzen');
    if (since && !isDay(since)) report('„seit“ ist kein Tag', 'ein Datum wie 2026-09-27 angeben');
    if (since && !status) report('„geltung“ ist unbekannt', `sagen, was der Tag ist: ${CHANGE_STATUSES.join(', ')}`);
    if (since && !(title && title.length <= MOST_TITLE))
      report('„titel“ fehlt oder ist zu lang', `in höchstens ${MOST_TITLE} Zeichen sagen, was sich geändert hat`);
    for (const [name, words] of SHOWN) {
      const word = words.map((each) => each.exec(optional(record, name) ?? '')?.[0]).find(Boolean);
      if (word) report(`„${name}“ enthält den Vermerk „${word}“`, 'ihn nach „intern“ verschieben');
    }
    if (!isDay(fact.reviewBy)) report('„pruefen-bis“ ist kein Tag', 'ein Datum wie 2027-11-23 angeben');
    if (url && !/^https?:\/\/\S+$/.test(url)) report('„fundstelle“ ist keine Adresse', 'mit https:// beginnen');
    facts.set(id, fact);
    lines.set(id, yaml.lineOf(key));
  }
  return { file, facts, lines, problems: yaml.problems };
}

const kindOf = (word: string) => FACT_KINDS.find((kind) => kind === word.toLowerCase());

function optional(record: Record<string, unknown>, name: string): string | undefined {
  const value = record[name];
  return value === undefined || value === null || value === '' ? undefined : String(value).trim();
}
