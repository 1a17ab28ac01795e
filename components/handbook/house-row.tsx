import { useState } from 'preact/hooks';
import type { HandbookPack, HandbookSummary } from '../../core/handbook/handbook-summary';
import { hasHouses } from '../../core/handbook/has-houses';
import { houseOf, sharesPages } from '../../core/handbook/house';
import { withHouseData } from '../../core/handbook/house-data';
import { asOfInWords } from '../shared/days';
import { useLock } from '../shared/lock-context';
import { type Translate, useTranslate } from '../shared/translate';
import { HousePagesForm } from './house-pages-form';

interface HouseRowProps {
  readonly pack: HandbookPack;
  readonly summary: HandbookSummary;
  readonly onChange: (change: (summary: HandbookSummary) => HandbookSummary) => void;
  readonly onRemove: () => void;
}

/** A pack that has been applied; where there are several, a house with the pages that it speaks for. */
export function HouseRow({ pack, summary, onChange, onRemove }: HouseRowProps) {
  const t = useTranslate();
  const fixed = useLock('houses');
  const [saved, setSaved] = useState(false);
  const house = houseOf(pack);
  const chosen = hasHouses(summary) || house.pages.length > 0;
  const tied = chosen ? summary.packs.map(houseOf).filter((other) => sharesPages(house, other)) : [];
  return (
    <li>
      <span class="row-what">
        {pack.name}
        <span class="row-detail">
          {t('packIssued', asOfInWords(pack.issued))}
          {house.edition !== undefined && ` · ${t('houseEdition', house.edition)}`} ·{' '}
          <code>{pack.hash.slice(0, 16)}</code>
          {pack.managed && ` · ${t('managedBy')}`}
        </span>
        {chosen && <span class="row-detail">{whereOf(house.pages, t)}</span>}
        {tied.length > 0 && (
          <span class="row-detail house-tied">{t('houseTiedPages', tied.map(({ name }) => name).join(', '))}</span>
        )}
        {chosen && (
          <HousePagesForm
            name={pack.name}
            pages={house.pages}
            fixed={fixed || pack.managed}
            onPages={(ownPages) => {
              setSaved(true);
              onChange((now) => withHouseData(now, pack.id, (kept) => ({ ...kept, ownPages })));
            }}
          />
        )}
        <span role="status" class="row-detail">
          {saved && t('housePagesSaved')}
        </span>
      </span>
      {!pack.managed && (
        <button type="button" class="button" aria-label={t('removeLabel', pack.name)} onClick={onRemove}>
          {t('remove')}
        </button>
      )}
    </li>
  );
}

const whereOf = (pages: readonly string[], t: Translate): string =>
  pages.length === 0
    ? t('houseEverywhere')
    : pages.length === 1
      ? t('housePagesOne')
      : t('housePagesCount', pages.length);
