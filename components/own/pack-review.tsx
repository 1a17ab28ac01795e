import { useEffect, useState } from 'preact/hooks';
import type { PackChange } from '../../core/own/pack-plan';
import type { WorkCountry } from '../../core/tips/country';
import { type Translate, useTranslate } from '../translate';
import { HashView } from './hash-view';
import type { OpenedPack } from './use-own-import';

interface PackReviewProps {
  readonly opened: OpenedPack<unknown>;
  readonly ruleNames: () => Promise<ReadonlyMap<string, string>>;
  readonly onApply: () => void;
  readonly onDecline: () => void;
}

/** A pack before it is applied: from whom, which file exactly, and everything that it would change. */
export function PackReview({ opened: { pack, hash, changes }, ruleNames, onApply, onDecline }: PackReviewProps) {
  const t = useTranslate();
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    if (changes.some((change) => 'rule' in change)) ruleNames().then(setNames, () => {});
  }, [changes]);
  return (
    <section class="own-review notice" aria-labelledby="pack-name">
      <h3 id="pack-name">{t('packReview', pack.name)}</h3>
      <p class="row-detail">{t('packIssued', pack.issued)}</p>
      <HashView hash={hash} />
      <p>{t(changes.length === 0 ? 'packNothing' : 'packChanges')}</p>
      <ul class="own-changes" lang="de">
        {changes.map((change) => (
          <li key={JSON.stringify(change)}>{wordsOf(change, t, (rule) => names.get(rule) ?? rule)}</li>
        ))}
      </ul>
      <p class="confirm-buttons">
        <button type="button" class="button" onClick={onDecline}>
          {t('cancel')}
        </button>
        <button type="button" class="button button-main" onClick={onApply}>
          {t('packApply')}
        </button>
      </p>
    </section>
  );
}

const CHAPTER_CHANGES = {
  new: 'packChapterNew',
  replaced: 'packChapterReplaced',
  same: 'packChapterSame',
  removed: 'packChapterRemoved',
} as const;

function wordsOf(change: PackChange, t: Translate, nameOf: (rule: string) => string): string {
  switch (change.type) {
    case 'house':
      return t('packHouse');
    case 'country':
      return `${t('country')}: ${t(countryMessage(change.to))} (${t('packBefore', t(countryMessage(change.from)))})`;
    case 'rule-off':
      return t('packRuleOff', nameOf(change.rule));
    case 'rule-on':
      return t('packRuleOn', nameOf(change.rule));
    case 'threshold':
      return `${t('packThreshold', nameOf(change.rule))}: ${change.name} = ${change.to}`;
    default: {
      const counts = [
        change.sections > 0 && t(change.sections === 1 ? 'ownSectionsOne' : 'ownSections', change.sections),
        change.words > 0 && t(change.words === 1 ? 'ownWordsOne' : 'ownWords', change.words),
      ].filter(Boolean);
      return `${t(CHAPTER_CHANGES[change.type], change.title)} (${counts.join(', ')})`;
    }
  }
}

const countryMessage = (country: WorkCountry) => `country_${country}` as const;
