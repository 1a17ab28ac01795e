import type { TemplateEntry } from '../../core/guide/compiled-templates';
import type { Situation } from '../../core/situation/situation';
import type { WorkCountry } from '../../core/tips/country';
import { templateFor } from '../../core/tips/page-template';
import { loadTemplateEntries } from '../browser/template-files';

/** The template that serves on a page; `undefined` where none does. */
export const pageTemplate = async (situation: Situation, country: WorkCountry): Promise<TemplateEntry | undefined> =>
  templateFor(situation, await loadTemplateEntries(), country);
