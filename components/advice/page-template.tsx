import { useEffect, useState } from 'preact/hooks';
import type { TemplateEntry } from '../../core/guide/compiled-templates';
import type { Situation } from '../../core/situation/situation';
import type { WorkCountry } from '../../core/tips/country';
import { templateFor } from '../../core/tips/page-template';
import { linkTarget, sectionHref } from '../guide-text/running-text';
import { useTranslate } from '../shared/translate';

/** What there is to copy; loaded when the tips stand. */
export interface PageTemplateSources {
  readonly loadTemplateEntries: () => Promise<readonly TemplateEntry[]>;
}

interface PageTemplateProps extends PageTemplateSources {
  readonly situation: Situation;
  readonly country: WorkCountry;
}

/** The way to the one document that serves on this kind of page. */
export function PageTemplate({ situation, country, loadTemplateEntries }: PageTemplateProps) {
  const t = useTranslate();
  const [entries, setEntries] = useState<readonly TemplateEntry[]>([]);
  useEffect(() => {
    // Where they cannot be loaded, the loader has said so and there is none.
    loadTemplateEntries().then(setEntries, () => {});
  }, []);
  const found = templateFor(situation, entries, country);
  if (!found) return null;
  return (
    <p class="checklist-link page-template">
      <a href={sectionHref(found.id)} target={linkTarget()} lang="de">
        {t('templateLink', found.title)}
      </a>
    </p>
  );
}
