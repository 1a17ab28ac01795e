import { useEffect, useState } from 'preact/hooks';
import type { RuleInfo } from '../../core/draft/rule';
import type { PackChange } from '../../core/handbook/pack-plan';
import type { OpenedPack } from '../../core/ports/handbook-import';
import type { WorkCountry } from '../../core/tips/country';
import { asOfInWords } from '../shared/days';
import { type Translate, useTranslate } from '../shared/translate';
import { HashView } from './hash-view';

interface PackReviewProps {
  readonly opened: OpenedPack;
  readonly loadRules: () => Promise<readonly RuleInfo[]>;
  readonly onApply: () => void;
  readonly onDecline: () => void;
}

/** A pack before it is applied: from whom, which file exactly, and everything that it would change. */
export function PackReview({ opened: { pack, hash, changes }, loadRules, onApply, onDecline }: PackReviewProps) {
  const t = useTranslate();
  const [rules, setRules] = useState<readonly RuleInfo[]>([]);
  useEffect(() => {
    if (changes.some((change) => 'rule' in change)) loadRules().then(setRules, () => {}); // Rules have no names then.
  }, [changes]);
  return (
    <section class="handbook-review notice" aria-labelledby="pack-name">
      <h3 id="pack-name">{t('packReview', pack.name)}</h3>
      <p class="row-detail">{t('packIssued', asOfInWords(pack.issued))}</p>
      <HashView hash={hash} />
      <p>{t(changes.length === 0 ? 'packNothing' : 'packChanges')}</p>
      <ul class="handbook-changes" lang="de">
        {changes.map((change) => (
          <li key={JSON.stringify(change)}>{wordsOf(change, rules, t)}</li>
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
  removed: 'packChapterRemoved',
} as const;

function wordsOf(change: PackChange, rules: readonly RuleInfo[], t: Translate): string {
  const rule = 'rule' in change ? rules.find(({ id }) => id === change.rule) : undefined;
  switch (change.type) {
    case 'house':
      return t('packHouse');
    case 'country':
      return `${t('country')}: ${t(countryMessage(change.to))} (${t('packBefore', t(countryMessage(change.from)))})`;
    case 'rule-off':
      return t('packRuleOff', rule?.name ?? change.rule);
    case 'rule-on':
      return t('packRuleOn', rule?.name ?? change.rule);
    case 'threshold':
      return `${t('packThreshold', rule?.name ?? change.rule)}: ${rule?.thresholds[change.name]?.label ?? change.name} ${change.to}`;
    default: {
      const counts = [
        change.sections > 0 && t(change.sections === 1 ? 'handbookSectionsOne' : 'handbookSections', change.sections),
        change.words > 0 && t(change.words === 1 ? 'handbookWordsOne' : 'ownWords', change.words),
      ].filter(Boolean);
      return `${t(CHAPTER_CHANGES[change.type], change.title)} (${counts.join(', ')})`;
    }
  }
}

const countryMessage = (country: WorkCountry) => `country_${country}` as const;
