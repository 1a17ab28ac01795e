import type { Mark } from '../../core/annotations/annotation';
import type { MarkedPlace } from '../../core/annotations/my-list';
import { isHandbookId } from '../../core/handbook/handbook-id';
import { DatedText } from '../guide-text/dated-text';
import { sectionHref } from '../guide-text/running-text';
import { useTranslate } from '../shared/translate';
import { useMarks } from './annotations';
import { MarkIcon } from './found-annotations';

/** A section or tip of the personal list with what is marked there. */
export function MyListPlace({ marked: { place, isTip, title, reviewBy, exists, marks } }: { marked: MarkedPlace }) {
  const t = useTranslate();
  const name = (
    <>
      {!isTip && !isHandbookId(place) && <span class="section-number">{place} </span>}
      {isTip && <span class="my-list-tip">{t('tipName')}: </span>}
      <DatedText text={title} reviewBy={reviewBy} />
    </>
  );
  return (
    <div class="my-list-place">
      <h3 lang="de">{exists ? <a href={sectionHref(place)}>{name}</a> : name}</h3>
      {!exists && <p class="row-detail">{t('placeGone')}</p>}
      <ul>
        {marks.map((mark) => (
          <li
            key={`${mark.kind} ${mark.id}`}
            data-mark={`${mark.kind} ${mark.id}`}
            class={`my-mark my-mark-${mark.kind}`}
          >
            <MarkIcon kind={mark.kind} />
            <Words mark={mark} />
            <RemoveButton mark={mark} title={title} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Words({ mark: { kind, text, reviewBy } }: { mark: Mark }) {
  const t = useTranslate();
  if (kind === 'bookmark') return <p class="my-mark-words">{t('bookmarkName')}</p>;
  if (kind === 'note') return <p class="my-mark-words my-note">{text}</p>;
  return (
    <blockquote class="my-mark-words" lang="de">
      <DatedText text={text} reviewBy={reviewBy} />
    </blockquote>
  );
}

const REMOVE = { bookmark: 'removeBookmark', note: 'removeNote', highlight: 'removeHighlight' } as const;

function RemoveButton({ mark: { kind, id }, title }: { mark: Mark; title: string }) {
  const t = useTranslate();
  const marks = useMarks();
  return (
    <button
      type="button"
      class="link my-mark-remove"
      aria-label={t(REMOVE[kind], title)}
      onClick={() => marks?.remove(kind, id)}
    >
      {t('remove')}
    </button>
  );
}
