import type { RefObject } from 'preact';
import { pageAddress } from '../../core/guide/page-address';
import { useTranslate } from './translate';

interface PageHeadProps {
  readonly title: string;
  readonly intro?: string;
  /** Where the title can have the keyboard. */
  readonly heading?: RefObject<HTMLHeadingElement | null>;
}

/**
 * What stands above every page of its own: the way to the guide, the page's title, and a sentence on what it is for.
 */
export function PageHead({ title, intro, heading }: PageHeadProps) {
  const t = useTranslate();
  return (
    <header class="page-head">
      <a class="page-name" href={pageAddress('reader')}>
        {t('readerTitle')}
      </a>
      <h1 {...(heading ? { ref: heading, tabIndex: -1 } : {})}>{title}</h1>
      {intro && <p class="section-intro">{intro}</p>}
    </header>
  );
}
