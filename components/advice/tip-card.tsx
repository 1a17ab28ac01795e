import { useEffect, useState } from 'preact/hooks';
import type { CardRow } from '../../core/guide/compiled-guide';
import type { SectionId } from '../../core/guide/guide';
import type { Situation } from '../../core/situation/situation';
import type { RankedTip } from '../../core/tips/arrange-tips';
import { DEFAULT_COUNTRY, holdsIn } from '../../core/tips/country';
import { useCardAnnotations } from '../annotations/card-annotations';
import { DatedText } from '../guide-text/dated-text';
import { GradeMark } from '../guide-text/grade-mark';
import { useTextSettings } from '../guide-text/running-text';
import { lazy, useLazy } from '../shared/lazy';
import { useTranslate } from '../shared/translate';
import { HandbookIcon } from './handbook-icon';
import type { LoadedSection } from './loaded-section';
import type { CardActions } from './open-card';
import { becauseOf } from './reason-text';

export type { LoadedSection };

export interface TipCardProps {
  readonly ranked: RankedTip;
  readonly situation: Situation;
  readonly open: boolean;
  /** Whether the reader has marked it as read. */
  readonly read?: boolean;
  /** There is room for a second line of its reason. */
  readonly roomy?: boolean;
  /** Whether the section's short answer stands below it while it is folded. */
  readonly answered?: boolean;
  /** Mouse or keyboard have come to the card. */
  readonly onPoint?: () => void;
  /** The reader asked to unfold or fold the card. */
  readonly onToggle: () => void;
  /** Loads what an unfolded card shows. */
  readonly load: (section: SectionId) => Promise<LoadedSection>;
  /** What can be done with the tip; none on the demo. */
  readonly actions?: CardActions;
}

/** What an unfolded card shows: it comes with the first one, as the section does. */
export const OPEN_CARD = lazy(() => import('./open-card').then((part) => part.OpenCard));

const NEARER: ReadonlySet<RankedTip['reason']['type']> = new Set(['finding', 'subject', 'owner']);

/** One section's first tip with the tip's own reason; unfolded, what to do and how sure that is. */
export function TipCard(props: TipCardProps) {
  const {
    ranked,
    situation,
    open,
    read = false,
    roomy = false,
    answered = false,
    onPoint,
    onToggle,
    load,
    actions,
  } = props;
  const { row, reason } = ranked;
  const t = useTranslate();
  const loaded = useLoaded(row.section, open, load);
  const OpenCard = useLazy(OPEN_CARD, open);
  const { country = DEFAULT_COUNTRY } = useTextSettings();
  const [tip] = row.tips;
  if (!tip) return null;
  // A card that was open when another country was chosen stays, though its section may have no tip there.
  const holds = holdsIn(tip, country);
  const panel = `tip-${row.section}`;
  // What the text says, and who it is, is nearer than what the tip says of itself.
  const ownReason = NEARER.has(reason.type) || !holds ? undefined : tip.reason;
  const because = becauseOf(reason, situation, t);
  return (
    // The answer moves to the card that is pointed at, perhaps below the pointer: a click that misses the button
    // unfolds too.
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys have the card's button
    <li
      onClick={({ target }) => !open && !(target as Element).closest('button') && onToggle()}
      class={`tip-card${read ? ' tip-read' : ''}${roomy ? ' roomy' : ''}`}
      data-section={row.section}
      onMouseEnter={onPoint}
      onFocusIn={onPoint}
    >
      <h3>
        <button type="button" aria-expanded={open} aria-controls={panel} onClick={onToggle}>
          {row.handbook && !row.handbook.graded ? <HandbookIcon /> : holds ? <GradeMark grade={tip.grade} /> : <span />}
          <span class="tip-title" lang="de">
            {holds ? <DatedText text={tip.title} reviewBy={tip.reviewBy} /> : row.title}
          </span>
          {!open && (
            <span class="tip-reason-short" lang={ownReason ? 'de' : undefined}>
              {ownReason ? <DatedText text={`weil ${ownReason}`} reviewBy={tip.reviewBy} /> : because}
            </span>
          )}
          <CardNotes row={row} read={read} open={open} />
        </button>
      </h3>
      {answered && !open && <ShortAnswer row={row} />}
      <div id={panel} class="tip-panel" hidden={!open}>
        {/* All at once: nothing moves under the pointer when the section arrives. */}
        {open && loaded && OpenCard && (
          <OpenCard row={row} loaded={loaded} because={because} network={situation.network} actions={actions} />
        )}
      </div>
    </li>
  );
}

/**
 * What is known of a card besides: whose it is, and what the reader has done with it. Of an unfolded card the pressed
 * buttons say the latter: a line that came with the press would move the button away below the pointer or out of sight.
 */
function CardNotes({ row, read, open }: { row: CardRow; read: boolean; open: boolean }) {
  const t = useTranslate();
  const annotations = useCardAnnotations();
  const notes = [
    row.handbook && t('handbookSource', row.handbook.source),
    !open && read && t('markedRead'),
    !open && annotations?.isBookmarked(row.section) && t('bookmarkName'),
    annotations?.hasNote(row.section) && t('note'),
  ].filter(Boolean);
  return notes.length === 0 ? null : <span class="tip-notes">{notes.join(' · ')}</span>;
}

/** The section's answer in a sentence or two, for the reader's country. */
function ShortAnswer({ row }: { row: CardRow }) {
  const { country } = useTextSettings();
  const local = country && country !== 'all' ? row.answerIn?.[country] : undefined;
  return (
    <p class="tip-answer passage" lang="de">
      <DatedText text={local ?? row.answer} reviewBy={row.answerReviewBy} />
    </p>
  );
}

function useLoaded(section: SectionId, open: boolean, load: TipCardProps['load']): LoadedSection | undefined {
  const [loaded, setLoaded] = useState<LoadedSection>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for a section, when it is opened.
  useEffect(() => {
    if (!open || loaded) return;
    let current = true;
    void load(section).then((value) => current && setLoaded(value));
    return () => {
      current = false;
    };
  }, [open, section]);
  return loaded;
}
