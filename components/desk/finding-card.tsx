import type { RuleInfo } from '../../core/draft/rule';
import { isHandbookId } from '../../core/handbook/handbook-id';
import { wholeText } from '../../core/text/whole-text';
import { sectionHref } from '../guide-text/running-text';
import { asOfInWords } from '../shared/days';
import { useTranslate } from '../shared/translate';
import { FindingGradeMark } from './finding-grade-mark';
import type { NamedFinding } from './finding-ranges';
import { FindingWordings } from './finding-wordings';
import { Thresholds, type ThresholdsProps } from './thresholds';

/** For how much of the text a finding is ignored. */
export type IgnoreScope = 'finding' | 'word' | 'rule';

interface FindingCardProps {
  readonly finding: NamedFinding;
  readonly rule: RuleInfo | undefined;
  readonly active: boolean;
  readonly thresholds: Omit<ThresholdsProps, 'rule'>;
  readonly rulesFixed: boolean;
  readonly onSelect: () => void;
  /** How many findings of the same kind can be mended. */
  readonly fixable: number;
  readonly onFix: () => void;
  readonly onFixAll: () => void;
  readonly onReplace: (choice: number) => void;
  readonly onIgnore: (scope: IgnoreScope) => void;
}

/** Longest passage that is a word or name rather than a sentence, in characters. */
const LONGEST_WORD = 40;
/** Characters of a passage that a card quotes. */
const QUOTED = 60;

/** One finding: what, why, who says so, and what can be done about it. */
export function FindingCard({
  finding,
  rule,
  active,
  thresholds,
  rulesFixed,
  fixable,
  onSelect,
  onFix,
  onFixAll,
  onReplace,
  onIgnore,
}: FindingCardProps) {
  const t = useTranslate();
  const { key, words, grade, reason, fix, ruling, authority, section } = finding;
  return (
    <li class={active ? 'finding is-active' : 'finding'} data-key={key}>
      <button type="button" class="finding-head" aria-expanded={active} onClick={onSelect}>
        <FindingGradeMark grade={grade} />
        <span class="finding-rule" lang="de">
          {rule?.name}
        </span>
      </button>
      <p class="finding-reason" lang="de">
        {reason}
      </p>
      {active && words && !reason.includes(words) && (
        <p class="finding-words" lang="de">
          {quoted(words)}
        </p>
      )}
      {grade === 'umstritten' && <p class="finding-disputed">{t('findingDisputed')}</p>}
      {fix && (
        <p class="finding-fix">
          <button type="button" class="button" onClick={onFix}>
            {t('findingFix')}
            {active && <kbd>Alt+Enter</kbd>}
          </button>
          {active && fixable > 1 && (
            <button type="button" class="link" onClick={onFixAll}>
              {t('findingFixAll', fixable)}
            </button>
          )}
        </p>
      )}
      {active && <FindingWordings finding={finding} onReplace={onReplace} />}
      {active && (
        <div class="finding-more">
          <p class="finding-ruling" lang="de">
            {ruling}
          </p>
          <p class="finding-authority">
            <span lang="de">{authority.text}</span> · {t('findingAsOf', asOfInWords(authority.asOf))} ·{' '}
            <a href={sectionHref(section)} target="_blank" rel="noopener">
              {isHandbookId(section) ? t('handbookChapterLink') : t('findingSection', section)}
            </a>
          </p>
          {rule && !rulesFixed && <Thresholds rule={rule} {...thresholds} />}
          <p class="finding-ignore">
            {t('ignore')}{' '}
            <button type="button" class="link" onClick={() => onIgnore('finding')}>
              {t(finding.whole ? 'ignoreDraft' : 'ignoreFinding')}
            </button>{' '}
            {words && words.length <= LONGEST_WORD && (
              <>
                <button type="button" class="link" onClick={() => onIgnore('word')}>
                  {t('ignoreWord')}
                </button>{' '}
              </>
            )}
            {!rulesFixed && (
              <button type="button" class="link" onClick={() => onIgnore('rule')}>
                {t('ignoreRule')}
              </button>
            )}
          </p>
        </div>
      )}
    </li>
  );
}

const quoted = (words: string) => `„${words.length > QUOTED ? `${wholeText(words, QUOTED)} …` : words}“`;
