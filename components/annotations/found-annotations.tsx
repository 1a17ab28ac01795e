import { isTipTarget, sectionOf } from '../../core/annotations/annotation-target';
import type { FoundAnnotation } from '../../core/annotations/find-annotations';
import { isHandbookId } from '../../core/handbook/handbook-id';
import { DatedText } from '../guide-text/dated-text';
import { type MessageKey, useTranslate } from '../shared/translate';
import { BookmarkIcon, NoteIcon } from './annotation-icons';

const KINDS: Readonly<Record<FoundAnnotation['annotation']['kind'], MessageKey>> = {
  bookmark: 'bookmarkName',
  note: 'note',
  highlight: 'highlightName',
};

/** A bookmark, note or highlight that search has found: where it is, what it is, and its words. */
export function FoundAnnotationView({ found: { annotation, excerpt } }: { found: FoundAnnotation }) {
  const t = useTranslate();
  // A note is the user's own words: they do not expire.
  const reviewBy = annotation.kind === 'note' ? undefined : annotation.reviewBy;
  const section = sectionOf(annotation.target);
  return (
    <>
      <span class="hit-section">{isHandbookId(section) ? t('handbookShort') : section}</span>
      <span class="hit-annotation">
        <AnnotationIcon kind={annotation.kind} />
        <span class="visually-hidden">{t(KINDS[annotation.kind])}: </span>
        <span class="hit-annotation-words">
          {excerpt.map(({ text, marked }, i) => {
            const words = <DatedText key={i} text={text} reviewBy={reviewBy} />;
            return marked ? <mark key={i}>{words}</mark> : words;
          })}
        </span>
        {isTipTarget(annotation.target) && <span class="visually-hidden"> ({t('tipName')})</span>}
      </span>
    </>
  );
}

/** The sign of a kind of annotations. */
export function AnnotationIcon({ kind }: { kind: FoundAnnotation['annotation']['kind'] }) {
  if (kind === 'bookmark') return <BookmarkIcon filled />;
  if (kind === 'note') return <NoteIcon />;
  return <span class="annotation-sample" aria-hidden="true" />;
}
