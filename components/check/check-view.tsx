import './check-results.css';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Country } from '../../core/draft/context';
import { locationAbroad } from '../../core/draft/location-abroad';
import type { CheckedDraft, ReadingRefused } from '../../core/ports/page-check';
import { LAW_WORDS } from '../desk/words';
import { CountryChoice } from '../shared/country-choice';
import { PrivateNotice } from '../shared/private-notice';
import { type MessageKey, useTranslate } from '../shared/translate';
import { type CountrySources, useCountry } from '../shared/use-country';
import { DeskLink } from './check-offer';
import { CheckSummary } from './check-summary';
import { FindingGroups } from './finding-groups';
import { ResolvedLine } from './resolved-line';
import type { PageCheckState } from './use-page-check';

interface CheckViewProps {
  readonly state: Exclude<PageCheckState, { readonly type: 'none' }>;
  readonly deskHref: string;
  readonly onAgain: () => void;
  /** Checks the same text under another law, this once; absent where the text is not the user's. */
  readonly onUnder?: (country: Country) => void;
  /** Opens the text at the desk; absent where there is no text of the user's. */
  readonly onEdit?: (checked: CheckedDraft) => void;
  /** Keeps it beside the page; absent where the browser has no panel, and in it. */
  readonly onKeep?: ((checked: CheckedDraft) => void) | undefined;
  /** Whose law was asked, to be changed here. */
  readonly law?: CountrySources | undefined;
  /** The text can be unfolded: beside the page it may be out of sight. */
  readonly withText?: boolean;
  /** A checklist belongs to the page and stands below. */
  readonly hasChecklist?: boolean;
  /** What is written from here on cannot be kept, and the surface does not say so: a private window. */
  readonly keepsNoRecords?: boolean | undefined;
  readonly onBack: () => void;
}

const REFUSED: Readonly<Record<ReadingRefused['refused'], MessageKey>> = {
  private: 'readPrivate',
  none: 'checkNoField',
  unclear: 'checkUnclear',
  closed: 'checkClosed',
};

/**
 * What was found in the text of the page, in the place of the tips: an answer first, then each rule, and what to do
 * next.
 */
export function CheckView(props: CheckViewProps) {
  const {
    state,
    deskHref,
    onAgain,
    onUnder,
    onEdit,
    onKeep,
    law,
    withText = false,
    hasChecklist = false,
    keepsNoRecords = false,
    onBack,
  } = props;
  const t = useTranslate();
  const checked = state.type === 'checked' ? state.now : state.type === 'busy' ? state.before : undefined;
  const head = useRef<HTMLDivElement>(null);
  // The button that was pressed has given way: the keyboard goes on here, and the answer is read out.
  useEffect(() => head.current?.focus(), [state.type]);
  return (
    <section class="check" aria-label={t('checkText')} aria-busy={state.type === 'busy'}>
      <div class="check-head" ref={head} tabIndex={-1}>
        <div class="check-top">
          <button type="button" class="link" onClick={onBack}>
            {t('backToTips')}
          </button>
          {checked && law && <CheckedLaw sources={law} country={checked.context.country} onUnder={onUnder} />}
        </div>
        <div role="status">
          {state.type === 'busy' && <p class={checked ? 'visually-hidden' : 'check-busy'}>{t('checkBusy')}</p>}
          {state.type === 'refused' && <p class="check-refused">{t(REFUSED[state.why])}</p>}
          {state.type === 'failed' && <p class="check-refused">{t('checkStopped')}</p>}
          {checked && <CheckSummary checked={checked} hasChecklist={hasChecklist} />}
          {state.type === 'checked' && state.before && <ResolvedLine before={state.before} now={state.now} />}
        </div>
        {checked && law && onUnder && <LocationAbroad checked={checked} sources={law} onUnder={onUnder} />}
        {checked && checked.findings.length > 0 && document.documentElement.lang === 'en' && (
          <p class="check-counts">{t('findingsGerman')}</p>
        )}
      </div>
      {checked && <FindingGroups checked={checked} />}
      {checked && withText && <CheckedText text={checked.text} />}
      {keepsNoRecords && <PrivateNotice />}
      <p class="check-actions">
        {checked && onEdit && (
          <button type="button" class="link" onClick={() => onEdit(checked)}>
            {t('editAtDesk')}
          </button>
        )}
        {checked && onKeep && (
          <button type="button" class="link" onClick={() => onKeep(checked)}>
            {t('keepInPanel')}
          </button>
        )}
        <button type="button" class="link" onClick={onAgain}>
          {t('checkAgain')}
        </button>
        {!checked && <DeskLink href={deskHref} label={t('checkPaste')} />}
      </p>
    </section>
  );
}

/** Whose law was asked; another one asks again. Where another was asked this once, the way back to one's own. */
function CheckedLaw(props: {
  sources: CountrySources;
  country: Country;
  onUnder: ((country: Country) => void) | undefined;
}) {
  const { sources, country, onUnder } = props;
  const t = useTranslate();
  const setting = useCountry(sources);
  const { country: mine } = setting;
  if (mine === country || mine === 'all' || !onUnder) return <CountryChoice {...setting} />;
  return (
    <button type="button" class="link" onClick={() => onUnder(mine)}>
      {t('checkUnder', t(LAW_WORDS[mine]))}
    </button>
  );
}

/** A job ad that names a place in another country: its law may hold there. */
function LocationAbroad(props: {
  checked: CheckedDraft;
  sources: CountrySources;
  onUnder: (country: Country) => void;
}) {
  const { checked, sources, onUnder } = props;
  const { text, context } = checked;
  const t = useTranslate();
  const { fixed } = useCountry(sources);
  const location = useMemo(
    () => (context.kind === 'job' && !fixed ? locationAbroad(text, context.country) : undefined),
    [text, context, fixed],
  );
  return (
    location && (
      <p class="check-abroad">
        {t('placeElsewhere', location.name)}{' '}
        <button type="button" class="link" onClick={() => onUnder(location.country)}>
          {t('checkUnder', t(LAW_WORDS[location.country]))}
        </button>
      </p>
    )
  );
}

/** The text that was checked, folded: what is found comes first. */
function CheckedText({ text }: { text: string }) {
  const t = useTranslate();
  return (
    <details class="check-text">
      <summary>{t('showText')}</summary>
      <p lang="de">{text}</p>
    </details>
  );
}
