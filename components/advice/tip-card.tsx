import { useEffect, useState } from 'preact/hooks';
import type { Fact, FactId, SectionId } from '../../core/guide/guide';
import type { Situation } from '../../core/situation/situation';
import type { RankedTip } from '../../core/tips/arrange-tips';
import { useCardAnnotations } from '../annotations/card-annotations';
import { DatedText } from '../guide-text/dated-text';
import { GradeMark } from '../guide-text/grade-mark';
import { BlockView, linkTarget, sectionHref, TextSettingsProvider, useTextSettings } from '../guide-text/running-text';
import { TipDetails, TipText } from '../guide-text/tip-details';
import { useTranslate } from '../shared/translate';
import { HandbookIcon } from './handbook-icon';
import type { LoadedSection } from './loaded-section';
import { becauseOf } from './reason-text';
import { TipActions, type TipActionsProps } from './tip-actions';

export type { LoadedSection };

export interface TipCardProps {
  readonly ranked: RankedTip;
  readonly situation: Situation;
  readonly open: boolean;
  /** Whether the reader has marked it as read. */
  readonly read?: boolean;
  /** The reader asked to unfold or fold the card. */
  readonly onToggle: () => void;
  /** Loads what an unfolded card shows. */
  readonly load: (section: SectionId) => Promise<LoadedSection>;
  /** What can be done with the tip; none on the demo. */
  readonly actions?: Omit<TipActionsProps, 'row' | 'loaded' | 'network'>;
}

/**
 * One section's first tip with the reason why it is shown and the first lines of the passage; unfolded, the whole
 * paragraph and all that the section's tips say.
 */
export function TipCard({
  ranked: { row, reason },
  situation,
  open,
  read = false,
  onToggle,
  load,
  actions,
}: TipCardProps) {
  const t = useTranslate();
  const loaded = useLoaded(row.section, open, load);
  const annotations = useCardAnnotations();
  const [tip] = row.tips;
  if (!tip) return null;
  const panel = `tip-${row.section}`;
  return (
    <li class={read ? 'tip-card tip-read' : 'tip-card'} data-section={row.section}>
      <h3>
        <button type="button" aria-expanded={open} aria-controls={panel} onClick={onToggle}>
          {row.handbook && !row.handbook.graded ? <HandbookIcon /> : <GradeMark grade={tip.grade} />}
          <span class="tip-title" lang="de">
            <DatedText text={tip.title} reviewBy={tip.reviewBy} />
          </span>
          <span class="tip-section">{row.handbook ? t('handbookShort') : row.section}</span>
          <span class="tip-because">
            {becauseOf(reason, situation, t)}
            {row.handbook && ` · ${t('handbookSource', row.handbook.source)}`}
            {read && ` · ${t('markedRead')}`}
            {annotations?.isBookmarked(row.section) && ` · ${t('bookmarkName')}`}
            {annotations?.hasNote(row.section) && ` · ${t('note')}`}
          </span>
        </button>
      </h3>
      {!open && (
        <p class="tip-excerpt passage" lang="de">
          <DatedText text={row.answer} reviewBy={row.answerReviewBy} />
        </p>
      )}
      <div id={panel} class="tip-panel" hidden={!open}>
        {/* All at once: nothing moves under the pointer when the section arrives. */}
        {open && loaded && (
          <>
            <OpenTips loaded={loaded} />
            <p class="tip-open">
              <a
                href={sectionHref(row.section)}
                target={linkTarget()}
                aria-label={t('openSectionLabel', row.handbook ? row.title : row.section)}
              >
                {t('openSection')}
              </a>
              <span class="tip-open-title" lang="de">
                {row.handbook ? row.handbook.source : row.section} {row.title}
              </span>
            </p>
            {actions && <TipActions {...actions} row={row} loaded={loaded} network={situation.network} />}
          </>
        )}
      </div>
    </li>
  );
}

function useLoaded(section: SectionId, open: boolean, load: TipCardProps['load']): LoadedSection | undefined {
  const [loaded, setLoaded] = useState<LoadedSection>();
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

function OpenTips({ loaded: { section, facts } }: { loaded: LoadedSection }) {
  const settings = useTextSettings();
  const [lead] = section.passage;
  const [tip, ...more] = section.tips;
  const fact = (id: FactId): Fact | undefined => facts[id];
  return (
    <TextSettingsProvider value={{ ...settings, fact }}>
      <div class="tip-lead passage" lang="de">
        {lead && <BlockView block={lead} />}
      </div>
      {tip && <TipDetails tip={tip} />}
      {more.map((other) => (
        <section key={other.id} class="tip-more">
          <h4 lang="de">
            <TipText tip={other} nodes={other.title} />
          </h4>
          <TipDetails tip={other} />
        </section>
      ))}
    </TextSettingsProvider>
  );
}
