import { useEffect, useState } from 'preact/hooks';
import type { TemplateEntry } from '../../core/guide/compiled-templates';
import { CHECKLIST_TEMPLATES } from '../../core/tips/checklist-templates';
import type { ChecklistId } from '../../core/tips/checklists';
import { TemplateLinks } from '../templates/template-links';

interface ChecklistTemplatesProps {
  readonly checklist: ChecklistId;
  readonly load: () => Promise<readonly TemplateEntry[]>;
}

/** The documents that the work of a checklist needs. */
export function ChecklistTemplates({ checklist, load }: ChecklistTemplatesProps) {
  const [entries, setEntries] = useState<readonly TemplateEntry[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is handed in stays the same while the view lives.
  useEffect(() => {
    // Where they cannot be loaded, the loader has said so; the list does without.
    load().then(setEntries, () => {});
  }, []);
  const wanted = CHECKLIST_TEMPLATES[checklist];
  return <TemplateLinks templates={entries.filter(({ names }) => names.some((name) => wanted.includes(name)))} />;
}
