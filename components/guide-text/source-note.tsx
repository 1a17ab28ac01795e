import type { Fact, FactKind } from '../../core/guide/guide';
import { asOfInWords } from '../shared/days';
import { type MessageKey, useTranslate } from '../shared/translate';

const KINDS: Readonly<Record<FactKind, MessageKey>> = {
  gesetz: 'sourceStatute',
  gericht: 'sourceCourt',
  behörde: 'sourceAuthority',
  netzwerk: 'sourceNetwork',
  studie: 'sourceStudy',
  bericht: 'sourceReport',
};

interface SourceNoteProps {
  readonly fact: Fact;
  readonly number: number;
  readonly id: string;
  /** Where its figure is. */
  readonly section: string;
  /** Somebody has come here by the number of a figure: the way back to it. */
  readonly onBack?: (() => void) | undefined;
}

/** Where a figure comes from: statement, source, year, country, sample. Its address opens only on a click. */
export function SourceNote({ fact, number, id, section, onBack }: SourceNoteProps) {
  const t = useTranslate();
  return (
    <p class={onBack ? 'source-note is-followed' : 'source-note'} id={id} tabIndex={-1} lang="de">
      <span class="source-number">{number}</span> {fact.source}, {countryAndDate(fact)}.
      {fact.sample && ` ${t('sample', fact.sample)}.`} <span class="source-kind">{t(KINDS[fact.kind])}</span>
      {fact.note && <span class="source-remark"> {fact.note}</span>}
      {fact.url && (
        <span class="source-url">
          {' '}
          <a href={fact.url} target="_blank" rel="noreferrer noopener">
            {hostOf(fact.url)}
          </a>
        </span>
      )}
      {onBack && (
        <>
          {' '}
          <a
            class="source-back"
            role="doc-backlink"
            href={`#${section}`}
            aria-label={t('sourceBackLabel', number)}
            onClick={(event) => {
              event.preventDefault();
              onBack();
            }}
          >
            {t('sourceBack')}
          </a>
        </>
      )}
    </p>
  );
}

/** `USA, 09/2008`; a country only where the source names one. */
export const countryAndDate = ({ country, asOf }: Fact): string =>
  [country === 'ohne Angabe' ? '' : country, asOfInWords(asOf)].filter(Boolean).join(', ');

function hostOf(url: string): string {
  try {
    return new URL(url).hostname.replace(/^www\./, '');
  } catch {
    return url; // No address: shown as it is.
  }
}
