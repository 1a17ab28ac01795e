import { isTipPlace, sectionOf } from '../../core/annotations/annotation-target';
import type { FoundMark } from '../../core/annotations/find-annotations';
import { isHandbookId } from '../../core/handbook/handbook-id';
import { DatedText } from '../guide-text/dated-text';
import { type MessageKey, useTranslate } from '../shared/translate';
import { BookmarkIcon, NoteIcon } from './annotation-icons';

const KINDS: Readonly<Record<FoundMark['mark']['kind'], MessageKey>> = {
  bookmark: 'bookmarkName',
  note: 'note',
  highlight: 'highlightName',
};

/** A bookmark, note or highlight that search has found: where it is, what it is, and its words. */
export function FoundMarkView({ found: { mark, excerpt } }: { found: FoundMark }) {
  const t = useTranslate();
  // A note is the user's own words: they do not expire.
  const reviewBy = mark.kind === 'note' ? undefined : mark.reviewBy;
  const section = sectionOf(mark.place);
  return (
    <>
      <span class="hit-section">{isHandbookId(section) ? t('handbookShort') : section}</span>
      <span class="hit-mark">
        <MarkIcon kind={mark.kind} />
        <span class="visually-hidden">{t(KINDS[mark.kind])}: </span>
        <span class="hit-mark-words">
          {excerpt.map(({ text, marked }, i) => {
            const words = <DatedText key={i} text={text} reviewBy={reviewBy} />;
            return marked ? <mark key={i}>{words}</mark> : words;
          })}
        </span>
        {isTipPlace(mark.place) && <span class="visually-hidden"> ({t('tipName')})</span>}
      </span>
    </>
  );
}

/** The sign of a kind of marks. */
export function MarkIcon({ kind }: { kind: FoundMark['mark']['kind'] }) {
  if (kind === 'bookmark') return <BookmarkIcon filled />;
  if (kind === 'note') return <NoteIcon />;
  return <span class="mark-sample" aria-hidden="true" />;
}
