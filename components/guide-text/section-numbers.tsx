import { Fragment } from 'preact';
import type { SectionId } from '../../core/guide/guide';
import { useTranslate } from '../shared/translate';
import { sectionHref } from './running-text';

/**
 * Sections as their numbers, set apart by commas: a bare number at the end of a line says nothing to somebody who hears
 * it.
 */
export function SectionNumbers({ sections }: { sections: readonly SectionId[] }) {
  const t = useTranslate();
  return (
    <>
      {sections.map((section, i) => (
        <Fragment key={section}>
          {i > 0 && ', '}
          <a href={sectionHref(section)} aria-label={t('findingSection', section)}>
            {section}
          </a>
        </Fragment>
      ))}
    </>
  );
}
