import type { Chapter, Day, FactId, SectionId } from '../guide/guide';
import type { Template } from '../guide/template';
import { restsOnLaw } from '../guide/template-law';
import { type ParsedTemplate, parseTemplate } from './parse-template';
import type { Problem } from './problem';

/** What templates may refer to. */
interface Known {
  readonly sections: ReadonlySet<SectionId>;
  readonly facts: ReadonlyMap<FactId, unknown>;
}

/**
 * The templates of a guide in the order of their numbers, and what is wrong with them: mistakes inside a file, numbers
 * used twice, sections and facts that do not exist, and law that is past its review day.
 */
export function buildTemplates(
  files: readonly { readonly path: string; readonly text: string }[],
  known: Known,
  today: Day,
): { readonly templates: readonly Template[]; readonly problems: readonly Problem[] } {
  const parsed = files.map(({ path, text }) => parseTemplate(path, text));
  const problems = [
    ...parsed.flatMap((each) => each.problems),
    ...checkNumbers(parsed),
    ...parsed.flatMap((each) => checkReferences(each, known)),
    ...parsed.flatMap((each) => checkOverdue(each, today)),
  ];
  const templates = parsed.map(({ template }) => template).sort((a, b) => numberOf(a) - numberOf(b));
  return { templates, problems };
}

const numberOf = ({ id }: Template): number => Number(id.slice(1));

function checkNumbers(parsed: readonly ParsedTemplate[]): Problem[] {
  const seen = new Map<string, string>();
  return parsed.flatMap(({ file, template: { id } }) => {
    const problem = (what: string, mend: string): Problem => ({ file, line: 1, what, mend });
    const other = seen.get(id);
    seen.set(id, file);
    const name = file.split('/').at(-1) ?? '';
    const begin = `V${id.slice(1).padStart(2, '0')}-`;
    return [
      ...(other ? [problem(`„nummer ${id}“ steht schon in ${other}`, 'eine freie Nummer vergeben')] : []),
      ...(name.startsWith(begin) ? [] : [problem('Dateiname passt nicht zur Nummer', `die Datei ${begin}….md nennen`)]),
    ];
  });
}

function checkReferences({ file, template }: ParsedTemplate, { sections, facts }: Known): Problem[] {
  const problem = (what: string, mend: string): Problem => ({ file, line: 1, what, mend });
  return [
    ...template.sections
      .filter((id) => !sections.has(id))
      .map((id) => problem(`Abschnitt ${id} gibt es nicht`, 'eine vorhandene Nummer angeben')),
    ...template.facts
      .filter((id) => !facts.has(id))
      .map((id) =>
        problem(`Fakt „${id}“ gibt es nicht`, 'ihn in content/fakten/ eintragen oder die Kennung berichtigen'),
      ),
  ];
}

const checkOverdue = ({ file, template }: ParsedTemplate, today: Day): Problem[] =>
  template.reviewBy < today && restsOnLaw(template)
    ? [
        {
          file,
          line: 1,
          what: `Die Vorlage war bis ${template.reviewBy} zu prüfen`,
          mend: 'an Gesetz und Urteil prüfen, dann „stand“ und „prüfen bis“ erneuern',
        },
      ]
    : [];

/** Reports the documents that sections name and that are not there; `whereIs` gives a section's place. */
export function checkNamedTemplates(
  chapters: readonly Pick<Chapter, 'sections'>[],
  templates: readonly Template[],
  whereIs: (section: SectionId) => Pick<Problem, 'file' | 'line'>,
): Problem[] {
  const known = new Set(templates.flatMap(({ names }) => names));
  return chapters
    .flatMap(({ sections }) => sections)
    .flatMap(({ id, templates: names }) =>
      names
        .filter((name) => !known.has(name))
        .map((name) => ({
          ...whereIs(id),
          what: `${id}: die Vorlage „${name}“ gibt es nicht`,
          mend: 'eines der Wörter schreiben, die in content/de/vorlagen/ hinter „vorlagenwort“ stehen',
        })),
    );
}
