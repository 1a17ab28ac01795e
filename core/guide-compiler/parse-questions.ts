import type { SectionId, SectionQuestions } from '../guide/guide';
import type { Problem } from './problem';

/** A file of questions read: what people ask, by section, and what is wrong with the file. */
export interface ParsedQuestions {
  readonly questions: ReadonlyMap<SectionId, SectionQuestions>;
  readonly problems: readonly Problem[];
}

const HEADING = /^## (\d+\.\d+)$/;
const CHAPTER = /(\d+)-[^/]*$/;
const ENTRY = /^([?=]) (\S.*)$/;

/**
 * Reads a file of `content/de/fragen/`: under `## 10.3` a line `? …` for each question that the section answers and `=
 * …` for each title of a page beside which it helps. Never throws: mistakes come back as problems.
 */
export function parseQuestions(file: string, source: string, sections: ReadonlySet<SectionId>): ParsedQuestions {
  const questions = new Map<SectionId, { asked: string[]; titles: string[] }>();
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const chapter = Number(CHAPTER.exec(file)?.[1]);
  let open: { id: SectionId; asked: string[]; titles: string[] } | undefined;
  for (const [at, written] of source.split('\n').entries()) {
    const report = (what: string, mend: string) => problems.push({ file, line: at + 1, what, mend });
    const line = written.trimEnd();
    if (line === '') continue;
    const id = HEADING.exec(line)?.[1];
    if (id !== undefined) {
      if (questions.has(id)) report(`Abschnitt ${id} steht zweimal`, 'seine Zeilen unter eine Überschrift setzen');
      if (!sections.has(id)) report(`Abschnitt ${id} gibt es nicht`, 'eine vorhandene Nummer angeben');
      else if (Number.parseInt(id, 10) !== chapter)
        report(`Abschnitt ${id} gehört nicht in diese Datei`, 'in die Datei seines Kapitels setzen');
      open = { id, ...(questions.get(id) ?? { asked: [], titles: [] }) };
      questions.set(id, open);
      continue;
    }
    const [, mark, text = ''] = ENTRY.exec(line) ?? [];
    if (mark === undefined) {
      report(`„${line}“ ist weder Frage noch Titel`, '„? “ vor eine Frage setzen, „= “ vor den Titel einer Seite');
    } else if (!open) {
      report('Vor dieser Zeile steht kein Abschnitt', 'eine Zeile „## 10.3“ darüber setzen');
    } else {
      const key = `${open.id} ${mark} ${text.toLowerCase()}`;
      if (seen.has(key)) report(`„${text}“ steht zweimal im Abschnitt ${open.id}`, 'einmal löschen');
      seen.add(key);
      (mark === '?' ? open.asked : open.titles).push(text);
    }
  }
  return { questions: new Map([...questions].map(([id, { asked, titles }]) => [id, { asked, titles }])), problems };
}
