import { Fragment } from 'preact';
import type { TemplateLink } from '../../core/guide/compiled-templates';
import { linkTarget, sectionHref } from '../guide-text/running-text';
import { useTranslate } from '../shared/translate';

/** The documents that serve here, in one line. */
export function TemplateLinks({ templates }: { templates: readonly TemplateLink[] }) {
  const t = useTranslate();
  if (templates.length === 0) return null;
  return (
    <p class="template-links">
      {t('templatesHere')}{' '}
      {templates.map(({ id, title }) => (
        <Fragment key={id}>
          <a href={sectionHref(id)} target={linkTarget()} lang="de">
            {title}
          </a>{' '}
        </Fragment>
      ))}
    </p>
  );
}
