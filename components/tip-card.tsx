import type { FactId } from '../core/guide/guide';
import type { Situation } from '../core/situation/situation';
import type { RankedTip } from '../core/tips/rank-tips';
import { becauseOf } from './because';
import { GradeMark } from './grade-mark';
import { BlockView, linkTarget, sectionHref, TextSettingsProvider, useTextSettings } from './running-text';
import { TipDetails, TipText } from './tip-details';
import { useTranslate } from './translate';

interface TipCardProps {
  readonly ranked: RankedTip;
  readonly situation: Situation;
  readonly open: boolean;
  /** The reader asked to unfold or fold the card. */
  readonly onToggle: () => void;
}

/**
 * One section's first tip with the reason why it is shown and the first lines of the passage; unfolded, the whole
 * paragraph and all that the section's tips say.
 */
export function TipCard({ ranked: { row, reason }, situation, open, onToggle }: TipCardProps) {
  const t = useTranslate();
  const settings = useTextSettings();
  const [tip, ...more] = row.tips;
  if (!tip) return null;
  const panel = `tip-${row.section}`;
  const cardSettings = { ...settings, fact: (id: FactId) => row.facts.find((fact) => fact.id === id) };
  return (
    <li class="tip-card">
      <h3>
        <button type="button" aria-expanded={open} aria-controls={panel} onClick={onToggle}>
          <GradeMark grade={tip.grade} />
          <span class="tip-title" lang="de">
            <TextSettingsProvider value={cardSettings}>
              <TipText tip={tip} nodes={tip.title} />
            </TextSettingsProvider>
          </span>
          <span class="tip-section">{row.section}</span>
          <span class="tip-because">{becauseOf(reason, situation.network, t)}</span>
        </button>
      </h3>
      {!open && (
        <div class="tip-excerpt passage" lang="de">
          <TextSettingsProvider value={cardSettings}>
            <BlockView block={row.lead} />
          </TextSettingsProvider>
        </div>
      )}
      <div id={panel} class="tip-panel" hidden={!open}>
        {open && (
          <TextSettingsProvider value={cardSettings}>
            <div class="tip-lead passage" lang="de">
              <BlockView block={row.lead} />
            </div>
            <TipDetails tip={tip} />
            {more.map((other) => (
              <section key={other.id} class="tip-more">
                <h4 lang="de">
                  <TipText tip={other} nodes={other.title} />
                </h4>
                <TipDetails tip={other} />
              </section>
            ))}
          </TextSettingsProvider>
        )}
        <p class="tip-open">
          <a href={sectionHref(row.section)} target={linkTarget()} aria-label={t('openSectionLabel', row.section)}>
            {t('openSection')}
          </a>
          <span class="tip-open-title" lang="de">
            {row.section} {row.title}
          </span>
        </p>
      </div>
    </li>
  );
}
