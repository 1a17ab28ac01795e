import { openGaps } from '../draft/gaps';
import type { Template } from '../guide/template';
import { exampleIn, templateText } from '../guide/template-text';

/**
 * Reports gaps that the example leaves open, values that no gap asks for, and gaps that do not say what belongs there.
 */
export function checkTemplateGaps(template: Template, report: (what: string, mend: string) => void): void {
  const inCountries = template.countries.map((country) => ({
    country,
    words: new Set(openGaps(templateText(template, country)).map(({ word }) => word)),
    values: exampleIn(template, country),
  }));
  const open = new Map<string, string[]>();
  for (const { country, words, values } of inCountries)
    for (const word of words)
      if (!word || !Object.hasOwn(values, word)) open.set(word, [...(open.get(word) ?? []), country]);
  for (const [word, countries] of open)
    if (word)
      report(
        `„▢ ${word}“ hat im Beispiel keinen Wert (${countries.join(', ')})`,
        `eine Zeile „- ▢ ${word} = …“ ergänzen`,
      );
    else report('Ein „▢“ sagt nicht, was dort hingehört', 'ein Wort dahinter setzen: „▢ Name“');
  const asked = new Set(inCountries.flatMap(({ words }) => [...words]));
  for (const word of Object.keys(template.example))
    if (!asked.has(word)) report(`„▢ ${word}“ steht nicht in der Vorlage`, 'die Zeile löschen oder die Lücke setzen');
  for (const { country, words } of inCountries)
    for (const word of Object.keys(template.exampleIn[country] ?? {}))
      if (!words.has(word))
        report(`„▢ ${word}“ steht nicht in der Vorlage für ${country}`, 'die Zeile löschen oder die Lücke setzen');
}
