import type { ComponentChildren } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { urlPatternOf } from '../../core/situation/correction';
import type { Situation } from '../../core/situation/situation';
import { isSilent, NETWORK_NAMES, type PageKind } from '../../core/situation/vocabulary';
import { checklistHref } from '../../core/tips/checklist-route';
import { checklistFor } from '../../core/tips/checklists';
import { checklistMessage } from '../checklists/checklist-messages';
import { type MessageKey, useTranslate } from '../shared/translate';
import { type ContentsLoader, useContents } from '../shared/use-contents';
import { useKeptFocus } from '../shared/use-kept-focus';
import { ChapterList } from './chapter-list';
import { SituationLine } from './situation-line';
import { TipCard, type TipCardProps } from './tip-card';
import { UndoLine } from './undo-line';
import type { Advice } from './use-advice';

interface AdviceViewProps extends Advice {
  readonly load: TipCardProps['load'];
  readonly loadContents: ContentsLoader;
  /** The browser does not show the page: what is said instead of where it is and what helps there. */
  readonly unseen?: ComponentChildren;
}

/** What helps on this page: where it is, up to five tips, or a friendly empty state with the chapters. */
export function AdviceView({ load, loadContents, unseen, ...advice }: AdviceViewProps) {
  const t = useTranslate();
  const { page, tips, ready } = advice;
  const situation = page?.situation;
  const view = useRef<HTMLDivElement>(null);
  useKeptFocus(view);
  return (
    <div class="advice" ref={view} tabIndex={-1} data-settled={advice.settled}>
      {unseen || (
        <SituationLine
          situation={situation}
          known={page !== undefined}
          url={page?.url}
          correction={advice.correction}
          onCorrect={advice.onCorrect}
          onUndo={advice.onUndoCorrection}
        />
      )}
      {situation && !situation.known && tips.length > 0 && (
        <p class="situation-note">{t('alwaysHelpful', NETWORK_NAMES[situation.network])}</p>
      )}
      <UndoLine undoable={advice.undoable} onUndo={advice.onUndo} />
      {situation && tips.length > 0 && (
        <>
          <h2 class="visually-hidden">{t('tipsHeading')}</h2>
          <TipList advice={advice} situation={situation} load={load} />
          <ChecklistLink kind={situation.kind} url={page?.url} />
        </>
      )}
      <p role="status" class="visually-hidden">
        {ready &&
          !unseen &&
          (tips.length === 0 ? t('emptyTitle') : tips.length === 1 ? t('tipsCountOne') : t('tipsCount', tips.length))}
      </p>
      {ready && !unseen && tips.length === 0 && (
        <div class="empty">
          <p class="empty-title">{t('emptyTitle')}</p>
          <p>{t(emptyReason(situation))}</p>
        </div>
      )}
      {ready && tips.length === 0 && <AllChapters load={loadContents} />}
    </div>
  );
}

/** The cards, drawn anew only where something of them has changed: what is asked for late must not cost a second drawing. */
function TipList({ advice, situation, load }: { advice: Advice; situation: Situation; load: TipCardProps['load'] }) {
  const { tips, open, read } = advice;
  return useMemo(
    () => (
      <ul class="tip-list">
        {tips.map((ranked) => {
          const { section } = ranked.row;
          const isRead = read.has(section);
          return (
            <TipCard
              key={section}
              ranked={ranked}
              situation={situation}
              open={open === section}
              read={isRead}
              onToggle={() => advice.onToggle(section)}
              load={load}
              actions={{
                read: isRead,
                onRead: (marked) => advice.onRead(section, marked),
                onLater: () => advice.onDismiss({ type: 'section', section }, true),
                onHide: (scope) => advice.onDismiss(scope, false),
              }}
            />
          );
        })}
      </ul>
    ),
    [tips, open, read, situation, load],
  );
}

function AllChapters({ load }: { load: ContentsLoader }) {
  return <ChapterList chapters={useContents(load)} />;
}

/** The way to the checklist that fits this page, with this page's ticks. */
function ChecklistLink({ kind, url }: { kind: PageKind; url: string | undefined }) {
  const t = useTranslate();
  const id = checklistFor(kind);
  if (!id) return null;
  return (
    <p class="checklist-link">
      <a href={checklistHref(id, urlPatternOf(url ?? ''))} target="_blank" rel="noopener">
        {t('checklistLink', t(checklistMessage(id)))}
      </a>
    </p>
  );
}

function emptyReason(situation: Situation | undefined): MessageKey {
  if (!situation) return 'emptyNoNetwork';
  return isSilent(situation.kind) && (situation.kind !== 'other' || situation.known) ? 'emptySilent' : 'emptyNoTips';
}
