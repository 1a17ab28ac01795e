import { useEffect, useState } from 'preact/hooks';
import type { TemplateLink } from '../../core/guide/compiled-templates';
import type { Situation } from '../../core/situation/situation';
import type { WorkCountry } from '../../core/tips/country';
import { TemplateAnchor } from '../templates/template-anchor';

/** Finds the template for a page; loaded when the tips stand. */
export interface PageTemplateSources {
  readonly pageTemplate: (situation: Situation, country: WorkCountry) => Promise<TemplateLink | undefined>;
}

interface PageTemplateProps extends PageTemplateSources {
  readonly situation: Situation;
  readonly country: WorkCountry;
}

/** The way to the one document that serves on this kind of page. */
export function PageTemplate({ situation, country, pageTemplate }: PageTemplateProps) {
  const [found, setFound] = useState<TemplateLink>();
  const { network, kind, writing } = situation;
  useEffect(() => {
    let current = true;
    // Where it cannot be loaded, the loader has said so and there is none.
    pageTemplate(situation, country).then(
      (template) => current && setFound(template),
      () => {},
    );
    return () => {
      current = false;
    };
  }, [network, kind, writing, country]);
  if (!found) return null;
  return (
    <p class="checklist-link">
      <TemplateAnchor template={found} />
    </p>
  );
}
