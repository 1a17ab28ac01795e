import type { ComponentChildren } from 'preact';
import { isTipExpired } from '../../core/guide/expiry';
import { COUNTRIES, type Inline, type Tip } from '../../core/guide/guide';
import { DEFAULT_COUNTRY } from '../../core/tips/country';
import { useTranslate } from '../shared/translate';
import { GradeLine } from './grade-line';
import { OneLine } from './one-line';
import { RunningText, TextSettingsProvider, useTextSettings } from './running-text';
import { countryAndDate } from './source-note';

interface TipDetailsProps {
  readonly tip: Tip;
  /** What else holds where the reader works. */
  readonly children?: ComponentChildren;
}

/** Everything a tip says below its title: action, reason, example, exception, grade, as-of date, sources. */
export function TipDetails({ tip, children }: TipDetailsProps) {
  const t = useTranslate();
  return (
    <div class="tip-details" lang="de">
      <p class="tip-action">
        <TipText tip={tip} nodes={tip.action} />
      </p>
      {tip.example && (
        <dl class="tip-example">
          <div>
            <dt>{t('before')}</dt>
            <dd>{tip.example.before}</dd>
          </div>
          <div>
            <dt>{t('after')}</dt>
            <dd>{tip.example.after}</dd>
          </div>
        </dl>
      )}
      <p class="tip-reason">
        Warum? Weil <TipText tip={tip} nodes={tip.reason} />.
      </p>
      <p class="tip-exception">
        Gilt nicht, wenn <TipText tip={tip} nodes={tip.exception} />.
      </p>
      <CountryNote tip={tip} />
      {children}
      <TipFooter tip={tip} />
    </div>
  );
}

/** What differs where the reader works. */
function CountryNote({ tip }: { tip: Tip }) {
  const t = useTranslate();
  const { country = DEFAULT_COUNTRY } = useTextSettings();
  return COUNTRIES.filter((one) => country === 'all' || country === one).map((one) => {
    const note = tip.countryNotes[one];
    return (
      note && (
        <p key={one} class="tip-country">
          <b class="block-label">{t(`countryName_${one}`)}</b> <TipText tip={tip} nodes={note} />
        </p>
      )
    );
  });
}

/** Words of a tip. Past its review date their numbers are not shown. */
export function TipText({ tip, nodes }: { tip: Tip; nodes: readonly Inline[] }) {
  const settings = useTextSettings();
  const hideNumbers = tip.facts.length > 0 && isTipExpired(tip, settings.fact, settings.today);
  return (
    <TextSettingsProvider value={{ ...settings, hideNumbers }}>
      <RunningText nodes={nodes} />
    </TextSettingsProvider>
  );
}

function TipFooter({ tip }: { tip: Tip }) {
  const t = useTranslate();
  const { fact } = useTextSettings();
  const sources = tip.facts.flatMap((id) => fact(id) ?? []);
  return (
    <OneLine name="tip-footer" label={t('sourcesWhole')}>
      <p>
        <GradeLine tip={tip} />
        {tip.norm && <> · {tip.norm}</>}
      </p>
      {sources.length > 0 && (
        <ul class="tip-sources" aria-label={t('sources')}>
          {sources.map((known) => (
            <li key={known.id}>
              {known.source}, {countryAndDate(known)}
            </li>
          ))}
        </ul>
      )}
    </OneLine>
  );
}
