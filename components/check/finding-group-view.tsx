import { gapsInBrackets } from '../../core/draft/gaps';
import { type FindingGroup, isDeletion, quoted, wordingsOf } from '../../core/draft/group-findings';
import { isHandbookId } from '../../core/handbook/handbook-id';
import { FindingGradeMark } from '../desk/finding-grade-mark';
import { GRADE_WORDS } from '../desk/words';
import { sectionHref } from '../guide-text/running-text';
import { CopyButton } from '../shared/copy-button';
import { asOfInWords } from '../shared/days';
import { useTranslate } from '../shared/translate';

/** Passages and wordings that are shown of a rule; the desk has them all. */
const MOST_WORDS = 3;
const MOST_WORDINGS = 2;
/** An age, a sex, a family: more reasons of one rule the desk has. */
const MOST_REASONS = 3;

interface FindingGroupViewProps {
  /** Names what is unfolded, on its page. */
  readonly id: string;
  readonly group: FindingGroup;
  /** The German name of the rule. */
  readonly ruleName: string;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/**
 * What one rule has found: folded, the passages and the rule's name; unfolded, why, what to write, who says so, and
 * what holds.
 */
export function FindingGroupView({ id, group, ruleName, open, onToggle }: FindingGroupViewProps) {
  const t = useTranslate();
  const { grade, words, rule } = group;
  return (
    <li class={`check-group check-group-${grade}`} data-rule={rule}>
      <h3>
        <button type="button" class="check-title" aria-expanded={open} aria-controls={id} onClick={onToggle}>
          <FindingGradeMark grade={grade} brief />
          {words.length > 0 && (
            <span class="check-words" lang="de">
              {words.slice(0, MOST_WORDS).map(quoted).join(', ')}
              {words.length > MOST_WORDS && ` ${t('checkMore', words.length - MOST_WORDS)}`}
            </span>
          )}{' '}
          <span class={words.length > 0 ? 'check-rule' : 'check-words'} lang="de">
            {ruleName}
          </span>
        </button>
      </h3>
      <div id={id} class="check-details" hidden={!open}>
        {open && <GroupDetails group={group} />}
      </div>
    </li>
  );
}

/**
 * Why, with wordings to copy; for a possible breach what holds in the reader's country; then who says so, and how much
 * weight that has.
 */
function GroupDetails({ group }: { group: FindingGroup }) {
  const t = useTranslate();
  const { grade, reasons, findings } = group;
  const [{ authority, section, ruling }] = findings;
  return (
    <>
      {reasons.slice(0, MOST_REASONS).map((reason) => (
        <p key={reason} lang="de">
          {reason}
        </p>
      ))}
      {grade === 'umstritten' && <p>{t('findingDisputed')}</p>}
      <Wordings group={group} />
      <p class="check-authority">
        {grade === 'pflicht' && (
          <span class="check-ruling" lang="de">
            {ruling}{' '}
          </span>
        )}
        {grade !== 'pflicht' && `${t(GRADE_WORDS[grade])} · `}
        {grade !== 'stil' && (
          <>
            <span lang="de">{authority.text}</span> · {t('findingAsOf', asOfInWords(authority.asOf))} ·{' '}
          </>
        )}
        <a href={sectionHref(section)} target="_blank" rel="noopener">
          {isHandbookId(section) ? t('handbookChapterLink') : t('findingSection', section)}
        </a>
      </p>
    </>
  );
}

/** What can be written instead, to copy; where nothing need be written, that. */
function Wordings({ group }: { group: FindingGroup }) {
  const t = useTranslate();
  const wordings = wordingsOf(group);
  const written = wordings.filter((wording) => wording !== '').slice(0, MOST_WORDINGS);
  const isOnlyDeletion = group.grade === 'pflicht' ? group.findings.every(isDeletion) : written.length === 0;
  return (
    <>
      {wordings.length > 0 && isOnlyDeletion && <p class="check-wording">{t('checkDelete')}</p>}
      {written.length > 0 && (
        <ul class="check-wordings">
          {written.map((wording) => (
            <li key={wording}>
              <CopyButton text={wording} label={t('checkCopyWording', quoted(gapsInBrackets(wording)))} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
