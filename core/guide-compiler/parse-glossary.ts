import { isMap, isScalar, isSeq } from 'yaml';
import type { SectionId, Term } from '../guide/guide';
import type { Problem } from './problem';
import { readYaml } from './read-yaml';

/** Reads `glossary.yaml` (form: `content/README.md`): terms, each explained once and found under each of its names. */
export function parseGlossary(
  file: string,
  source: string,
  sections: ReadonlySet<SectionId>,
): { terms: readonly Term[]; problems: readonly Problem[] } {
  const yaml = readYaml(file, source, 'Einrückung und Anführungszeichen prüfen');
  const terms: Term[] = [];
  const owner = new Map<string, string>();
  for (const item of isSeq(yaml.contents) ? yaml.contents.items : []) {
    const report = (what: string, mend: string) => yaml.report(item, what, mend);
    const field = (name: string) => {
      const value = isMap(item) ? item.get(name, true) : undefined;
      return isScalar(value) ? String(value.value).trim() : '';
    };
    const also = isMap(item) ? item.get('auch') : undefined;
    const name = field('begriff');
    const term: Term = {
      id: slug(name),
      name,
      also: isSeq(also) ? also.items.map((entry) => String(isScalar(entry) ? entry.value : entry)) : [],
      definition: field('erklaerung'),
      section: field('abschnitt'),
    };
    for (const need of ['begriff', 'erklaerung', 'abschnitt'])
      if (!field(need)) report(`„${need}“ fehlt`, `eine Zeile „${need}: …“ ergänzen`);
    if (term.section && !sections.has(term.section))
      report(`„${name}“: Abschnitt ${term.section} gibt es nicht`, 'eine vorhandene Nummer angeben');
    if (/<[a-z]/i.test(term.definition)) report(`„${name}“: HTML in der Erklärung`, 'nur Text schreiben');
    for (const word of [name, ...term.also].map((entry) => entry.toLowerCase())) {
      const other = owner.get(word);
      // Upper and lower case of one term's own words may differ.
      if (other !== undefined && other !== name)
        report(`„${word}“ steht schon bei „${other}“`, 'jedes Wort nur einem Begriff geben');
      owner.set(word, name);
    }
    terms.push(term);
  }
  return { terms, problems: yaml.problems };
}

/** `Offene Frage` -> `offene-frage`: the anchor of a term in the reader. */
const slug = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
