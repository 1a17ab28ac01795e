import type { Annotation } from '../../core/annotations/annotation';
import type { AnnotatedTarget } from '../../core/annotations/my-list';
import { isHandbookId } from '../../core/handbook/handbook-id';
import { DatedText } from '../guide-text/dated-text';
import { sectionHref } from '../guide-text/running-text';
import { useTranslate } from '../shared/translate';
import { useAnnotations } from './annotations';
import { AnnotationIcon } from './found-annotations';

/** A section or tip of the personal list with what is marked there. */
export function MyListRow({
  marked: { target, isTip, title, reviewBy, exists, annotations },
}: {
  marked: AnnotatedTarget;
}) {
  const t = useTranslate();
  const name = (
    <>
      {!isTip && !isHandbookId(target) && <span class="section-number">{target} </span>}
      {isTip && <span class="my-list-tip">{t('tipName')}: </span>}
      <DatedText text={title} reviewBy={reviewBy} />
    </>
  );
  return (
    <div class="my-list-row">
      <h3 lang="de">{exists ? <a href={sectionHref(target)}>{name}</a> : name}</h3>
      {!exists && <p class="row-detail">{t('targetGone')}</p>}
      <ul>
        {annotations.map((annotation) => (
          <li
            key={`${annotation.kind} ${annotation.id}`}
            data-annotation={`${annotation.kind} ${annotation.id}`}
            class={`my-annotation my-annotation-${annotation.kind}`}
          >
            <AnnotationIcon kind={annotation.kind} />
            <Words annotation={annotation} />
            <RemoveButton annotation={annotation} title={title} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Words({ annotation: { kind, text, reviewBy } }: { annotation: Annotation }) {
  const t = useTranslate();
  if (kind === 'bookmark') return <p class="my-annotation-words">{t('bookmarkName')}</p>;
  if (kind === 'note') return <p class="my-annotation-words my-note">{text}</p>;
  return (
    <blockquote class="my-annotation-words" lang="de">
      <DatedText text={text} reviewBy={reviewBy} />
    </blockquote>
  );
}

const REMOVE = { bookmark: 'removeBookmark', note: 'removeNote', highlight: 'removeHighlight' } as const;

function RemoveButton({ annotation: { kind, id }, title }: { annotation: Annotation; title: string }) {
  const t = useTranslate();
  const annotations = useAnnotations();
  return (
    <button
      type="button"
      class="link my-annotation-remove"
      aria-label={t(REMOVE[kind], title)}
      onClick={() => annotations?.remove(kind, id)}
    >
      {t('remove')}
    </button>
  );
}
