import { type FindingGroup, isDeletion, quoted, wordingsOf } from '../../core/draft/group-findings';
import { isHandbookId } from '../../core/handbook/handbook-id';
import { FindingGradeMark } from '../desk/finding-grade-mark';
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
  readonly group: FindingGroup;
  /** The German name of the rule, for what is about the whole text. */
  readonly ruleName: string;
}

/** What one rule says in three lines: the passages as title, why, who says so; folded below, what holds and what to write. */
export function FindingGroupView({ group, ruleName }: FindingGroupViewProps) {
  const t = useTranslate();
  const { grade, words, reasons, findings } = group;
  const [{ authority, section }] = findings;
  const named = words.slice(0, MOST_WORDS).map(quoted).join(', ');
  return (
    <li class="check-group" data-rule={group.rule}>
      <FindingGradeMark grade={grade} />
      <h3 class="check-words" lang="de">
        {named || ruleName}
        {words.length > MOST_WORDS && ` ${t('checkMore', words.length - MOST_WORDS)}`}
      </h3>
      {reasons.slice(0, MOST_REASONS).map((reason) => (
        <p key={reason} lang="de">
          {reason}
        </p>
      ))}
      {grade === 'umstritten' && <p>{t('findingDisputed')}</p>}
      <p class="check-authority">
        {grade !== 'stil' && (
          <>
            <span lang="de">{authority.text}</span> · {t('findingAsOf', asOfInWords(authority.asOf))} ·{' '}
          </>
        )}
        <a href={sectionHref(section)} target="_blank" rel="noopener">
          {isHandbookId(section) ? t('handbookChapterLink') : t('findingSection', section)}
        </a>
      </p>
      <GroupDetails group={group} />
    </li>
  );
}

/** What holds in the country of the reader, for a duty, and wordings to copy. */
function GroupDetails({ group }: { group: FindingGroup }) {
  const t = useTranslate();
  const wordings = wordingsOf(group);
  const written = wordings.filter((wording) => wording !== '').slice(0, MOST_WORDINGS);
  const isDuty = group.grade === 'pflicht';
  if (!isDuty && written.length === 0)
    return wordings.length > 0 ? <p class="check-wording">{t('checkDelete')}</p> : null;
  return (
    <details class="check-details">
      <summary>{t(isDuty ? 'checkRulingAndWordings' : 'checkWording')}</summary>
      {isDuty && (
        <p class="check-ruling" lang="de">
          {group.findings[0].ruling}
        </p>
      )}
      {isDuty && group.findings.every(isDeletion) && <p class="check-wording">{t('checkDelete')}</p>}
      <ul class="check-wordings">
        {written.map((wording) => (
          <li key={wording}>
            <CopyButton text={wording} label={t('checkCopyWording', quoted(wording))} />
          </li>
        ))}
      </ul>
    </details>
  );
}
