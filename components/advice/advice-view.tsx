import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ReadingPosition } from '../../core/annotations/recently-read';
import type { Situation } from '../../core/situation/situation';
import { isSilent, NETWORK_NAMES } from '../../core/situation/vocabulary';
import { MOST_TIPS } from '../../core/tips/arrange-tips';
import { DeskLink } from '../check/check-offer';
import type { Stored } from '../shared/stored';
import { type MessageKey, useTranslate } from '../shared/translate';
import { useKeptFocus } from '../shared/use-kept-focus';
import { type ChecklistSources, PageChecklist } from './page-checklist';
import { type DocumentSources, PageDocuments } from './page-documents';
import { StartLinks } from './start-links';
import type { TipCardProps } from './tip-card';
import { TipList } from './tip-list';
import { UndoLine } from './undo-line';
import type { Advice } from './use-advice';

interface AdviceViewProps extends Advice, ChecklistSources, DocumentSources {
  readonly load: TipCardProps['load'];
  readonly recentlyRead: Stored<ReadingPosition[]>;
  /** The desk, for a text that is pasted. */
  readonly deskHref: string;
  /** Nothing is said of a page that the browser does not show. */
  readonly unseen: boolean;
  /** The way to check the page's text, where there may be one. */
  readonly offer?: ComponentChildren;
}

/** What helps on this page: the tips with the rest of them behind a button, or a friendly empty state with a start. */
export function AdviceView({ load, recentlyRead, deskHref, unseen, offer, ...advice }: AdviceViewProps) {
  const t = useTranslate();
  const { page, tips, ready, more, onMore } = advice;
  const situation = page?.situation;
  const view = useRef<HTMLDivElement>(null);
  const [all, setAll] = useState(false);
  // Before the first frame of a page: what somebody unfolds there stays unfolded.
  useLayoutEffect(() => setAll(false), [page?.url]);
  useKeptFocus(view);
  const shown = useMemo(() => (all ? tips : tips.slice(0, MOST_TIPS)), [tips, all]);
  // The cards of what waits are loaded when they are asked for, also of a ranking that comes while all are shown.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the callback is new with each rendering and acts on the same state.
  useEffect(() => {
    if (all && more > 0) onMore();
  }, [all, more]);
  const waiting = tips.length - MOST_TIPS + more;
  const count = shown.length;
  return (
    <div class="advice" ref={view} tabIndex={-1} data-settled={advice.settled}>
      {offer}
      {situation && !situation.known && count > 0 && (
        <p class="situation-note">{t('alwaysHelpful', NETWORK_NAMES[situation.network])}</p>
      )}
      <UndoLine undoable={advice.undoable} onUndo={advice.onUndo} />
      {situation && count > 0 && (
        <>
          <h2 class="visually-hidden">{t('tipsHeading')}</h2>
          <TipList advice={advice} tips={shown} situation={situation} load={load} />
          <div class="tip-links">
            <PageChecklist
              situation={situation}
              url={page?.url}
              country={advice.country}
              ticks={advice.ticks}
              loadSection={load}
            />
            {waiting > 0 && (
              <button type="button" class="link more-tips" aria-expanded={all} onClick={() => setAll(!all)}>
                {all ? t('fewerTips') : advice.settled ? t('moreTips', waiting) : t('moreTipsUncounted')}
              </button>
            )}
            {!offer && <DeskLink href={deskHref} label={t('checkPasted')} />}
            <PageDocuments {...advice} situation={situation} url={page?.url} />
          </div>
        </>
      )}
      <p role="status" class="visually-hidden">
        {ready && !unseen && (count === 0 ? t('emptyTitle') : count === 1 ? t('tipsCountOne') : t('tipsCount', count))}
      </p>
      {ready && !unseen && count === 0 && (
        <div class="empty">
          <p class="empty-title">{t('emptyTitle')}</p>
          <p>{t(emptyReason(situation))}</p>
        </div>
      )}
      {ready && count === 0 && <PageDocuments {...advice} url={page?.url} />}
      {ready && count === 0 && (
        <StartLinks
          deskHref={deskHref}
          recentlyRead={recentlyRead}
          ticks={advice.ticks}
          country={advice.country}
          loadSection={load}
        />
      )}
    </div>
  );
}

function emptyReason(situation: Situation | undefined): MessageKey {
  if (!situation) return 'emptyNoNetwork';
  return isSilent(situation.kind) && (situation.kind !== 'other' || situation.known) ? 'emptySilent' : 'emptyNoTips';
}
