import { searchDocuments } from '../../core/guide-compiler/compile';
import { readGuide } from '../guide/read-guide';
import { enlarge } from './enlarge';

/** A file as the file picker gives it. */
export interface HandbookFile {
  readonly name: string;
  readonly text: string;
}

const SECTIONS_PER_FILE = 100;
/** Every third section is shown as a tip somewhere; the places of a handbook are those of a firm's day. */
const SITUATIONS = ['linkedin/job-posting', '*/composer', 'xing/company, linkedin/company', 'facebook/reviews'];

/** A handbook of this many sections, as long as the guide's, spread over files; the same in every run. */
export function handbook(sections: number, perFile = SECTIONS_PER_FILE): HandbookFile[] {
  const documents = searchDocuments(readGuide(), { groups: [], sections: new Map() });
  const all = enlarge(documents, Math.ceil(sections / documents.length) + 1).slice(
    documents.length,
    documents.length + sections,
  );
  return Array.from({ length: Math.ceil(sections / perFile) }, (_, part) => {
    const texts = all.slice(part * perFile, (part + 1) * perFile).map(({ title, text }, i) => {
      const details = i % 3 === 0 ? `\n### Angaben\n\n- Situationen: ${SITUATIONS[(i / 3) % SITUATIONS.length]}\n` : '';
      return `## ${title}\n\n${text.replace(/[*_<>[\]`]/g, '')}\n${details}`;
    });
    return { name: `handbuch-${part + 1}.md`, text: `# Handbuch Teil ${part + 1}\n\n${texts.join('\n')}` };
  });
}
