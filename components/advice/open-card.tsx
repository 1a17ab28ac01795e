import { useState } from 'preact/hooks';
import type { CardRow } from '../../core/guide/compiled-guide';
import { COUNTRIES, type Fact, type FactId, type Section, type Tip } from '../../core/guide/guide';
import type { NetworkId } from '../../core/situation/vocabulary';
import { DEFAULT_COUNTRY, holdsIn, tipsFor } from '../../core/tips/country';
import {
  AnswerView,
  BlockView,
  linkTarget,
  sectionHref,
  TextSettingsProvider,
  useTextSettings,
} from '../guide-text/running-text';
import { TipDetails, TipText } from '../guide-text/tip-details';
import { CountryChoice } from '../shared/country-choice';
import { useTranslate } from '../shared/translate';
import { type CountrySources, useCountry } from '../shared/use-country';
import { useTemplateHref } from '../templates/called-from';
import type { LoadedSection } from './loaded-section';
import { LocalAnswer } from './local-answer';
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
  const href = useTemplateHref();
  const settings = useTextSettings();
  const [unfolded, setUnfolded] = useState(false);
  const { facts, templates } = loaded;
  const { country = DEFAULT_COUNTRY, law } = settings;
  // The same tips as the folded card: what its title says is what is unfolded and copied.
  const section = { ...loaded.section, tips: tipsFor(loaded.section.tips, country) };
  const [tip, ...more] = section.tips;
  const [template] = templates ?? [];
  const fact = (id: FactId): Fact | undefined => facts[id];
  return (
    <TextSettingsProvider value={{ ...settings, fact }}>
      {tip ? (
        <TipDetails tip={tip}>
          <LocalAnswer section={section} tip={tip} />
        </TipDetails>
      ) : (
        <Lead loaded={loaded} />
      )}
      <p class="tip-why">
        <span title={t('whyThisTip', because)}>{t('whyThisTip', because)}</span>
        {law && differsByCountry(loaded.section) && <CardCountry sources={law} />}
      </p>
      <p class="tip-open">
        <a
          href={sectionHref(row.section)}
          target={linkTarget()}
          aria-label={t('openSectionLabel', row.handbook ? row.title : row.section)}
        >
          {t('openSection')}
        </a>
        {more.length > 0 && (
          <button type="button" class="link" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
            {more.length === 1 ? t('moreTipHere') : t('moreTipsHere', more.length)}
          </button>
        )}
        {template && (
          <a href={href(template.id)} target={linkTarget()} lang="de">
            {t('templateLink', template.title)}
          </a>
        )}
      </p>
      {unfolded && more.map((one) => <OneMore key={one.id} tip={one} />)}
      {actions && <TipActions {...actions} row={row} loaded={{ ...loaded, section }} network={network} />}
    </TextSettingsProvider>
  );
}

/**
 * Whether the card says something else in another country: the answer, a note below the tip, or which tips there are.
 */
const differsByCountry = ({ answers, tips }: Pick<Section, 'answers' | 'tips'>): boolean =>
  answers.some(({ country }) => country !== undefined) ||
  tips.some((tip) => Object.keys(tip.countryNotes).length > 0 || COUNTRIES.some((country) => !holdsIn(tip, country)));

/** Whose law the card shows, at the end of a line that is there anyway. */
const CardCountry = ({ sources }: { sources: CountrySources }) => <CountryChoice {...useCountry(sources)} brief />;

/** A handbook section without tips has nothing but its text; one without tips in a country has its answer. */
function Lead({ loaded: { section } }: { loaded: LoadedSection }) {
  const [lead] = section.passage;
  if (section.tips.length > 0) return <AnswerView answers={section.answers} />;
  return (
    <div class="tip-lead passage" lang="de">
      {lead && <BlockView block={lead} />}
    </div>
  );
}

/** Another tip of the section, shown on request. */
function OneMore({ tip }: { tip: Tip }) {
  return (
    <div class="tip-one-more">
      <h4 lang="de">
        <TipText tip={tip} nodes={tip.title} />
      </h4>
      <TipDetails tip={tip} />
    </div>
  );
}
