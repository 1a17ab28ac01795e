import type { TemplateLink } from '../../core/guide/compiled-templates';
import { linkTarget, sectionHref } from '../guide-text/running-text';
import { useTranslate } from '../shared/translate';

/** The way to one template, named as such. */
export function TemplateAnchor({ template: { id, title } }: { template: TemplateLink }) {
  const t = useTranslate();
  return (
    <a href={sectionHref(id)} target={linkTarget()} lang="de">
      {t('templateLink', title)}
    </a>
  );
}
