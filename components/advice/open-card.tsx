import type { CardRow } from '../../core/guide/compiled-guide';
import type { Fact, FactId, Tip } from '../../core/guide/guide';
import type { NetworkId } from '../../core/situation/vocabulary';
import { BlockView, linkTarget, sectionHref, TextSettingsProvider, useTextSettings } from '../guide-text/running-text';
import { TipDetails, TipText } from '../guide-text/tip-details';
import { useTranslate } from '../shared/translate';
import type { LoadedSection } from './loaded-section';
import { TipActions, type TipActionsProps } from './tip-actions';

/** What can be done with the tip of a card. */
export type CardActions = Omit<TipActionsProps, 'row' | 'loaded' | 'network'>;

interface OpenCardProps {
  readonly row: CardRow;
  readonly loaded: LoadedSection;
  /** Why the tip is shown on this page, as half a sentence. */
  readonly because: string;
  readonly network: NetworkId;
  readonly actions: CardActions | undefined;
}

/** The first tip whole, the others folded, why it is shown, and the way to the passage, which is read in the guide. */
export function OpenCard({ row, loaded, because, network, actions }: OpenCardProps) {
  const t = useTranslate();
  const template = loaded.templates?.[0];
  return (
    <>
      <SectionTips loaded={loaded} />
      <p class="tip-why">{t('whyThisTip', because)}</p>
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
      {template && (
        <p class="tip-open">
          <a href={sectionHref(template.id)} target={linkTarget()} lang="de">
            {t('templateLink', template.title)}
          </a>
        </p>
      )}
      {actions && <TipActions {...actions} row={row} loaded={loaded} network={network} />}
    </>
  );
}

function SectionTips({ loaded: { section, facts } }: { loaded: LoadedSection }) {
  const settings = useTextSettings();
  const [lead] = section.passage;
  const [tip, ...more] = section.tips;
  const fact = (id: FactId): Fact | undefined => facts[id];
  return (
    <TextSettingsProvider value={{ ...settings, fact }}>
      {tip ? (
        <TipDetails tip={tip} />
      ) : (
        // A handbook section without tips has nothing but its text.
        <div class="tip-lead passage" lang="de">
          {lead && <BlockView block={lead} />}
        </div>
      )}
      <MoreTips tips={more} />
    </TextSettingsProvider>
  );
}

/** The other tips of the section, folded into one line. */
function MoreTips({ tips }: { tips: readonly Tip[] }) {
  const t = useTranslate();
  const [tip, ...others] = tips;
  if (!tip) return null;
  return (
    <details class="tip-more">
      {others.length === 0 ? (
        <summary lang="de">
          <TipText tip={tip} nodes={tip.title} />
        </summary>
      ) : (
        <summary>{t('moreTipsHere', tips.length)}</summary>
      )}
      {tips.map((one) => (
        <div key={one.id} class="tip-one-more">
          {others.length > 0 && (
            <h4 lang="de">
              <TipText tip={one} nodes={one.title} />
            </h4>
          )}
          <TipDetails tip={one} />
        </div>
      ))}
    </details>
  );
}
