import { useEffect, useState } from 'preact/hooks';
import type { Term } from '../../core/guide/guide';
import { sectionHref } from '../guide-text/running-text';
import { useTranslate } from '../shared/translate';
import { useTitle } from '../shared/use-title';

interface GlossaryViewProps {
  readonly load: () => Promise<readonly Term[]>;
  /** `glossar` or `glossar-reichweite`: the term to go to. */
  readonly anchor: string;
}

/** All terms of the guide, each explained once, with the section that deals with it. */
export function GlossaryView({ load, anchor }: GlossaryViewProps) {
  const t = useTranslate();
  const [terms, setTerms] = useState<readonly Term[]>();
  useTitle(t('glossary'));
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is handed in stays the same while the view lives.
  useEffect(() => {
    void load().then(setTerms);
  }, []);
  useEffect(() => {
    const target = document.getElementById(anchor);
    target?.scrollIntoView();
    target?.focus({ preventScroll: true });
  }, [terms, anchor]);
  return (
    <article class="glossary">
      <h1 id="glossar" tabIndex={-1}>
        {t('glossary')}
      </h1>
      <dl lang="de">
        {terms?.map(({ id, name, definition, section }) => (
          <div key={id} id={`glossar-${id}`} tabIndex={-1}>
            <dt>{name}</dt>
            <dd>
              {definition}{' '}
              <a href={sectionHref(section)} lang={document.documentElement.lang}>
                {t('findingSection', section)}
              </a>
            </dd>
          </div>
        ))}
      </dl>
    </article>
  );
}
