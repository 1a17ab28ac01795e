import { useEffect, useRef } from 'preact/hooks';
import type { Country } from '../../core/draft/context';
import type { DraftOptions } from '../../core/draft/draft-options';
import type { RuleInfo, Ruling } from '../../core/draft/rule';
import { heaviestRuling } from '../../core/draft/rulings';
import { sectionHref } from '../guide-text/running-text';
import { asOfInWords } from '../shared/days';
import { useLock } from '../shared/managed-locks';
import { useTranslate } from '../shared/translate';
import { useNextRow } from '../shared/use-next-row';
import { FindingGradeMark } from './finding-grade-mark';
import { Thresholds, type ThresholdsProps } from './thresholds';

interface RuleListProps {
  readonly rules: readonly RuleInfo[];
  /** Whose law is shown. */
  readonly country: Country;
  readonly options: DraftOptions;
  readonly onOptions: (change: (options: DraftOptions) => DraftOptions) => void;
  readonly onThreshold: ThresholdsProps['onThreshold'];
  /** The rule that the address asks for. */
  readonly wanted: string | undefined;
  /** A pack of the administrator has settled them. */
  readonly fixed: boolean;
}

/** Every rule with its weight, its authority and its numbers; each can be switched off. */
export function RuleList({ rules, country, options, onOptions, onThreshold, wanted, fixed: byPack }: RuleListProps) {
  const byPolicy = useLock('rules');
  const fixed = byPack || byPolicy;
  const t = useTranslate();
  const details = useRef<HTMLDetailsElement>(null);
  const summary = useRef<HTMLElement>(null);
  const words = useRef<HTMLUListElement>(null);
  useNextRow(words, summary);
  const isWanted = rules.some(({ id }) => id === wanted);
  useEffect(() => {
    if (!isWanted || !details.current) return;
    details.current.open = true;
    const row = document.getElementById(`rule-${wanted}`);
    row?.scrollIntoView({ block: 'center' });
    row?.focus({ preventScroll: true });
  }, [wanted, isWanted]);
  return (
    <details class="desk-part" ref={details}>
      <summary ref={summary}>
        <h2>{t('rulesHeading')}</h2>
      </summary>
      {fixed && <p class="desk-hint">{t('managedBy')}</p>}
      <ul class="rule-rows">
        {rules.map((rule) => {
          const off = options.ignoredRules.includes(rule.id);
          return (
            <li key={rule.id} id={`rule-${rule.id}`} tabIndex={-1}>
              <label class="rule-name">
                <input
                  type="checkbox"
                  checked={!off}
                  disabled={fixed}
                  onChange={() =>
                    onOptions((now) => ({
                      ...now,
                      ignoredRules: off
                        ? now.ignoredRules.filter((id) => id !== rule.id)
                        : [...now.ignoredRules, rule.id],
                    }))
                  }
                />{' '}
                <span lang="de">{rule.name}</span>
              </label>
              <p class="rule-detail">
                <RulingLine ruling={heaviestRuling(rule, country)} />{' '}
                <a href={sectionHref(rule.section)} target="_blank" rel="noopener">
                  {t('findingSection', rule.section)}
                </a>
              </p>
              {!off && !fixed && <Thresholds rule={rule} adjusted={options.thresholds} onThreshold={onThreshold} />}
            </li>
          );
        })}
      </ul>
      <label class="rule-name">
        <input
          type="checkbox"
          checked={options.browserSpelling}
          onChange={() => onOptions((now) => ({ ...now, browserSpelling: !now.browserSpelling }))}
        />{' '}
        {t('browserSpelling')}
      </label>
      <p class="desk-hint">{t('browserSpellingHint')}</p>
      {options.ignoredWords.length > 0 && (
        <>
          <h3>{t('ignoredWords')}</h3>
          <ul class="ignored-words" ref={words}>
            {options.ignoredWords.map((word) => (
              <li key={word}>
                <span lang="de">{word}</span>{' '}
                <button
                  type="button"
                  class="link"
                  aria-label={t('removeLabel', word)}
                  onClick={() =>
                    onOptions((now) => ({ ...now, ignoredWords: now.ignoredWords.filter((other) => other !== word) }))
                  }
                >
                  {t('remove')}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}

/** How much a rule weighs in the country, and who says so. */
function RulingLine({ ruling }: { readonly ruling: Ruling | undefined }) {
  const t = useTranslate();
  if (!ruling) return <>{t('ruleNotHere')} ·</>;
  return (
    <>
      <FindingGradeMark grade={ruling.grade} /> · <span lang="de">{ruling.authority.text}</span> ·{' '}
      {t('findingAsOf', asOfInWords(ruling.authority.asOf))} ·
    </>
  );
}
