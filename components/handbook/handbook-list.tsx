import { useRef, useState } from 'preact/hooks';
import { pageAddress } from '../../core/guide/page-address';
import { byName } from '../../core/handbook/by-name';
import { comesFrom, withHouse, withoutChapter, withoutPack } from '../../core/handbook/change-summary';
import { handbookChapterId } from '../../core/handbook/handbook-id';
import type { HandbookEntry, HandbookPack, HandbookSummary } from '../../core/handbook/handbook-summary';
import { RemovedStatus } from '../shared/removed-status';
import { type Translate, useTranslate } from '../shared/translate';
import { HouseRow } from './house-row';

interface HandbookListProps {
  readonly summary: HandbookSummary;
  readonly onChange: (change: (summary: HandbookSummary) => HandbookSummary) => void;
}

/**
 * Handbook chapters and packs: what each is, whether it stands before the guide, and the way to remove it, which can be
 * taken back.
 */
export function HandbookList({ summary, onChange }: HandbookListProps) {
  const t = useTranslate();
  const [removed, setRemoved] = useState<{ readonly name: string; readonly before: HandbookSummary }>();
  const heading = useRef<HTMLHeadingElement>(null);
  const remove = (name: string, change: (summary: HandbookSummary) => HandbookSummary) => {
    setRemoved({ name, before: summary });
    onChange(change);
  };
  return (
    <>
      <h3 ref={heading} tabIndex={-1} class="handbook-list-heading">
        {t('handbookListHeading')}
      </h3>
      {summary.chapters.length === 0 && !removed && <p>{t('handbookNone')}</p>}
      <ul class="rows handbook-rows">
        {summary.chapters.map((entry) => (
          <ChapterRow
            key={entry.slug}
            entry={entry}
            packs={summary.packs}
            onHouse={(house) => onChange((now) => withHouse(now, entry.slug, house))}
            onRemove={() => remove(entry.title, (now) => withoutChapter(now, entry.slug))}
          />
        ))}
      </ul>
      {summary.chapters.some(({ sections, tips }) => sections > 0 && tips === 0) && (
        <p class="section-note">{t('handbookNoSituations')}</p>
      )}
      {summary.packs.length > 0 && (
        <>
          <h3 class="handbook-list-heading">{t('packsHeading')}</h3>
          <ul class="rows">
            {[...summary.packs].sort(byName).map((pack) => (
              <HouseRow
                key={pack.id}
                pack={pack}
                summary={summary}
                onChange={onChange}
                onRemove={() => remove(pack.name, (now) => withoutPack(now, pack.id))}
              />
            ))}
          </ul>
        </>
      )}
      <RemovedStatus
        said={removed && t('handbookRemoved', removed.name)}
        id={removed?.name ?? ''}
        onUndo={() => {
          if (removed) {
            const { chapters, packs } = removed.before;
            onChange((now) => ({ ...now, chapters, packs }));
          }
          setRemoved(undefined);
          heading.current?.focus();
        }}
      />
    </>
  );
}

interface ChapterRowProps {
  readonly entry: HandbookEntry;
  readonly packs: readonly HandbookPack[];
  readonly onHouse: (house: boolean) => void;
  readonly onRemove: () => void;
}

function ChapterRow({ entry, packs, onHouse, onRemove }: ChapterRowProps) {
  const t = useTranslate();
  const { slug, title, house, sections, tips, templates, checklistItems } = entry;
  const pack = packs.find(({ id }) => comesFrom(entry, id));
  const fixed = pack?.locked.includes('houseRule') ?? false;
  return (
    <li>
      <span class="row-what">
        {sections + templates + checklistItems > 0 ? (
          <a href={pageAddress(checklistItems > 0 ? 'checklist' : 'reader', `#${handbookChapterId(slug)}`)} lang="de">
            {title}
          </a>
        ) : (
          <span lang="de">{title}</span>
        )}
        <span class="row-detail">{detailsOf(entry, pack, t)}</span>
        {fixed && <span class="row-detail">{t('managedBy')}</span>}
      </span>
      <span class="handbook-row-actions">
        {tips > 0 && (
          <button
            type="button"
            role="switch"
            class="switch"
            aria-checked={house}
            aria-disabled={fixed}
            aria-label={t('handbookHouseLabel', title)}
            onClick={() => !fixed && onHouse(!house)}
          >
            <span class="switch-word" aria-hidden="true">
              {t('handbookHouse')}
            </span>
            <span class="switch-track" aria-hidden="true" />
          </button>
        )}
        {!pack?.managed && (
          <button type="button" class="button" aria-label={t('removeLabel', title)} onClick={onRemove}>
            {t('remove')}
          </button>
        )}
      </span>
    </li>
  );
}

/** „20 Abschnitte · 12 als Tipp · 5 Wörter · aus leitlinie.md“. */
const detailsOf = (
  { sections, tips, words, templates, checklistItems, origin }: HandbookEntry,
  pack: HandbookPack | undefined,
  t: Translate,
): string =>
  [
    sections > 0 && t(sections === 1 ? 'handbookSectionsOne' : 'handbookSections', sections),
    tips > 0 && t('handbookTips', tips),
    words > 0 && t(words === 1 ? 'handbookWordsOne' : 'ownWords', words),
    templates > 0 && t(templates === 1 ? 'handbookTemplateOne' : 'handbookTemplates', templates),
    checklistItems > 0 && t('handbookChecklist', checklistItems),
    t('handbookFrom', origin.type === 'file' ? origin.name : (pack?.name ?? origin.pack)),
  ]
    .filter(Boolean)
    .join(' · ');
