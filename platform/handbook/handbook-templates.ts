import type { TemplateEntry } from '../../core/guide/compiled-templates';
import type { Template } from '../../core/guide/template';
import { templateEntryOf } from '../../core/guide/template-entry';
import type { HandbookTemplates } from '../../core/handbook/compile-handbook';
import { parseHandbookId } from '../../core/handbook/handbook-id';
import type { HandbookSummary } from '../../core/handbook/handbook-summary';
import { reportError } from '../browser/error-log';

const loaded = new Map<string, Promise<HandbookTemplates | undefined>>();

/**
 * What was compiled of the documents of the summary's chapters, house by house; a house's view gives its own and the
 * user's. The database is opened only where the summary names one. Never rejects.
 */
export async function loadHandbookTemplateData({ compiled, chapters }: HandbookSummary): Promise<HandbookTemplates[]> {
  const houses = new Set(
    chapters.flatMap(({ templates, origin }) => (templates > 0 ? (origin.type === 'pack' ? origin.pack : '') : [])),
  );
  if (compiled === '' || houses.size === 0) return [];
  const found = await Promise.all([...houses].sort().map((house) => load(`${compiled}/${house}`)));
  return found.flatMap((data) => data ?? []);
}

/** The documents to copy of the summary's chapters, in full. Never rejects. */
export async function loadHandbookTemplates(summary: HandbookSummary): Promise<readonly Template[]> {
  const slugs = new Set(summary.chapters.map(({ slug }) => slug));
  const data = await loadHandbookTemplateData(summary);
  return data.flatMap(({ templates }) => templates).filter(({ id }) => slugs.has(parseHandbookId(id)?.slug ?? ''));
}

/** The same for lists. Never rejects. */
export const loadHandbookTemplateEntries = async (summary: HandbookSummary): Promise<readonly TemplateEntry[]> =>
  (await loadHandbookTemplates(summary)).map(templateEntryOf);

function load(name: string): Promise<HandbookTemplates | undefined> {
  const loading = loaded.get(name) ?? read(name);
  loaded.set(name, loading);
  return loading;
}

async function read(name: string): Promise<HandbookTemplates | undefined> {
  try {
    const { handbookTemplates } = await import('./handbook-records');
    return await handbookTemplates.get(name);
  } catch (error) {
    reportError('handbook-templates.read', error);
    loaded.delete(name);
    return undefined;
  }
}
