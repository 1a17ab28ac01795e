import { useEffect, useState } from 'preact/hooks';
import type { RuleInfo } from '../../core/draft/rule';
import type { PackChange } from '../../core/handbook/pack-plan';
import type { OpenedPack } from '../../core/ports/handbook-import';
import type { WorkCountry } from '../../core/tips/country';
import { asOfInWords } from '../shared/days';
import { type Translate, useTranslate } from '../shared/translate';
import { HashView } from './hash-view';
import { voiceInWords } from './voice-in-words';

interface PackReviewProps {
  readonly opened: OpenedPack;
  readonly loadRules: () => Promise<readonly RuleInfo[]>;
  readonly onApply: () => void;
  readonly onDecline: () => void;
}

/** A pack before it is applied: from whom, which file exactly, and everything that it would change. */
export function PackReview({
  opened: { pack, hash, standing, changes },
  loadRules,
  onApply,
  onDecline,
}: PackReviewProps) {
  const t = useTranslate();
  const [rules, setRules] = useState<readonly RuleInfo[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is handed in stays the same while the view lives.
  useEffect(() => {
    if (changes.some((change) => 'rule' in change || 'rules' in change)) loadRules().then(setRules, () => {}); // Rules have no names then.
  }, [changes]);
  return (
    <section class="handbook-review notice" aria-labelledby="pack-name">
      <h3 id="pack-name">{t('packReview', pack.name)}</h3>
      <p class="row-detail">
        {t('packIssued', asOfInWords(pack.issued))}
        {pack.edition !== undefined && ` · ${t('houseEdition', pack.edition)}`}
      </p>
      {standing !== 'first' && (
        <p class="pack-standing">
          <strong>{t(STANDINGS[standing])}</strong>
        </p>
      )}
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

const STANDINGS = {
  newer: 'packNewer',
  older: 'packOlder',
  same: 'packSame',
  'same-edition': 'packSameEdition',
} as const;

const TITLED_CHANGES = {
  'template-new': 'packTemplateNew',
  'template-replaced': 'packTemplateReplaced',
  'template-removed': 'packTemplateRemoved',
  'checklist-new': 'packChecklistNew',
  'checklist-replaced': 'packChecklistReplaced',
  'checklist-removed': 'packChecklistRemoved',
} as const;

const WORD_CHANGES = {
  'word-new': 'packWordNew',
  'word-changed': 'packWordChanged',
  'word-removed': 'packWordRemoved',
} as const;

const CHAPTER_CHANGES = {
  new: 'packChapterNew',
  replaced: 'packChapterReplaced',
  removed: 'packChapterRemoved',
} as const;

function wordsOf(change: PackChange, rules: readonly RuleInfo[], t: Translate): string {
  const rule = 'rule' in change ? rules.find(({ id }) => id === change.rule) : undefined;
  switch (change.type) {
    case 'template-new':
    case 'template-replaced':
    case 'template-removed':
    case 'checklist-new':
    case 'checklist-replaced':
    case 'checklist-removed':
      return t(TITLED_CHANGES[change.type], change.title);
    case 'word-new':
    case 'word-changed':
    case 'word-removed':
      return t(WORD_CHANGES[change.type], change.word);
    case 'more-words':
      return t('packMore', change.count);
    case 'pages':
      return t('packPages', change.pages.join(', '));
    case 'no-pages':
      return t('packNoPages');
    case 'pages-removed':
      return t('packPagesRemoved', change.pages.join(', '));
    case 'voice-removed':
      return t('packVoiceRemoved', voiceInWords(change.voice, t));
    case 'voice':
      return t('packVoice', voiceInWords(change.voice, t));
    case 'own-settings':
      return t('packHouseOwn');
    case 'house':
      return t(change.on ? 'packHouse' : 'packHouseOff');
    case 'country':
      return `${t('country')}: ${t(countryMessage(change.to))} (${t('packBefore', t(countryMessage(change.from)))})`;
    case 'country-removed':
      return `${t('packCountryRemoved')}: ${t(countryMessage(change.to))} (${t('packBefore', t(countryMessage(change.from)))})`;
    case 'country-back':
      return `${t('packCountryBack')}: ${t(countryMessage(change.to))} (${t('packBefore', t(countryMessage(change.from)))})`;
    case 'rules-removed':
      return t('packRulesRemoved', change.rules.map((id) => rules.find((one) => one.id === id)?.name ?? id).join(', '));
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
