import { useEffect, useState } from 'preact/hooks';
import type { TemplateEntry } from '../../core/guide/compiled-templates';
import type { HandbookSummary } from '../../core/handbook/handbook-summary';
import type { Situation } from '../../core/situation/situation';
import type { WorkCountry } from '../../core/tips/country';
import { templateFor } from '../../core/tips/page-template';
import { linkTarget } from '../guide-text/running-text';
import { useTranslate } from '../shared/translate';
import { useTemplateHref } from '../templates/called-from';

/** What there is to copy; loaded when the tips stand. */
export interface PageTemplateSources {
  readonly loadTemplateEntries: () => Promise<readonly TemplateEntry[]>;
  /** The documents of the house that speaks, and those that the user has brought. */
  readonly loadHandbookTemplateEntries: (summary: HandbookSummary) => Promise<readonly TemplateEntry[]>;
}

interface PageTemplateProps extends PageTemplateSources {
  readonly situation: Situation;
  readonly country: WorkCountry;
  /** The chapters that hold on the page; `undefined` until they are known. */
  readonly summary: HandbookSummary | undefined;
  /** The guide's, where they are here already. */
  readonly preparedDocuments?: readonly TemplateEntry[] | undefined;
}

/** The way to the one document that serves on this kind of page; one's own before the guide's. */
export function PageTemplate({ situation, country, summary, preparedDocuments, ...load }: PageTemplateProps) {
  const t = useTranslate();
  const href = useTemplateHref();
  const [entries, setEntries] = useState<readonly TemplateEntry[]>(preparedDocuments ?? []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the view comes.
  useEffect(() => {
    if (preparedDocuments) return;
    // Where they cannot be loaded, the loader has said so and there is none.
    load.loadTemplateEntries().then(setEntries, () => {});
  }, []);
  const [ofHandbook, setOfHandbook] = useState<{
    readonly of: HandbookSummary;
    readonly entries: readonly TemplateEntry[];
  }>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is handed in stays the same while the view lives.
  useEffect(() => {
    if (summary)
      void load.loadHandbookTemplateEntries(summary).then((found) => setOfHandbook({ of: summary, entries: found }));
  }, [summary]);
  // Nothing of another house stands here for a moment.
  const ofHouse =
    ofHandbook && ofHandbook.of === summary ? templateFor(situation, ofHandbook.entries, country) : undefined;
  const found = ofHouse ?? templateFor(situation, entries, country);
  if (!found) return null;
  return (
    <p class="checklist-link page-template">
      <a href={href(found.id)} target={linkTarget()} lang="de">
        {t('templateLink', ofHouse ? t('templateOwnOf', found.title) : found.title)}
      </a>
    </p>
  );
}
