import { useEffect, useState } from 'preact/hooks';
import type { ChapterEntry } from '../../core/guide/compiled-guide';
import type { TemplateEntry } from '../../core/guide/compiled-templates';
import { groupAddress } from '../../core/guide/template-group';
import { useTranslate } from '../shared/translate';
import { useTitle } from '../shared/use-title';
import { useTemplateHref } from './called-from';

interface TemplateListProps {
  readonly load: () => Promise<readonly TemplateEntry[]>;
  readonly chapters: readonly ChapterEntry[];
  /** Only those of one name, as `groupAddress` makes it. */
  readonly group: string | undefined;
  /** Those of the user's files and of packs, with whose they are. */
  readonly handbook: readonly HandbookTemplate[];
}

/** A document to copy that is not the guide's. */
export interface HandbookTemplate {
  /** `eigen-vorlage-absage` */
  readonly id: string;
  readonly title: string;
  /** The file or pack that it comes from. */
  readonly from: string;
}

/** All templates, in the order of the guide's chapters, or those of one name. */
export function TemplateList({ load, chapters, group, handbook }: TemplateListProps) {
  const t = useTranslate();
  const href = useTemplateHref();
  const [entries, setEntries] = useState<readonly TemplateEntry[]>([]);
  useTitle(t('templates'));
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is handed in stays the same while the view lives.
  useEffect(() => {
    void load().then(setEntries);
  }, []);
  const shown = group === undefined ? entries : entries.filter(({ names }) => names.map(groupAddress).includes(group));
  const groups = chapters.flatMap(({ number, title }) => {
    const here = shown.filter(({ chapter }) => chapter === number);
    return here.length > 0 ? [{ number, title, here }] : [];
  });
  return (
    <article class="template-list">
      <h1 id="vorlagen" tabIndex={-1}>
        {t('templates')}
      </h1>
      <p class="chapter-summary">{t('templatesIntro')}</p>
      {group !== undefined && (
        <p class="template-all">
          <a href={href('vorlagen')}>{t('templatesAll')}</a>
        </p>
      )}
      {group === undefined && handbook.length > 0 && (
        <section aria-labelledby="vorlagen-eigene">
          <h2 id="vorlagen-eigene">{t('templatesOwn')}</h2>
          <ul lang="de">
            {handbook.map(({ id, title, from }) => (
              <li key={id}>
                <a href={href(id)}>
                  <span class="chapter-number">{t('handbookShort')}</span>
                  <span>
                    {title} <span class="row-detail">{from}</span>
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {groups.map(({ number, title, here }) => (
        <section key={number} aria-labelledby={`vorlagen-${number}`} lang="de">
          <h2 id={`vorlagen-${number}`}>{title}</h2>
          <ul>
            {here.map(({ id, title }) => (
              <li key={id}>
                <a href={href(id)}>
                  <span class="chapter-number">{id}</span>
                  <span>{title}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </article>
  );
}
