import { type FindingGroup, quoted, wordingsOf } from '../../core/draft/group-findings';
import { isHandbookId } from '../../core/handbook/handbook-id';
import { FindingGradeMark } from '../desk/finding-grade-mark';
import { sectionHref } from '../guide-text/running-text';
import { CopyButton } from '../shared/copy-button';
import { asOfInWords } from '../shared/days';
import { useTranslate } from '../shared/translate';

/** Passages and reasons that are shown of a rule; the desk has them all. */
const MOST_WORDS = 3;
const MOST_REASONS = 2;
const MOST_WORDINGS = 2;

interface FindingGroupViewProps {
  readonly group: FindingGroup;
  /** The German name of the rule, for what is about the whole text. */
  readonly ruleName: string;
}

/** What one rule says: the passages as title, why, for a duty what holds in the country, who says so, and wordings to copy. */
export function FindingGroupView({ group, ruleName }: FindingGroupViewProps) {
  const t = useTranslate();
  const { grade, words, reasons, findings } = group;
  const [{ ruling, authority, section }] = findings;
  const named = words.slice(0, MOST_WORDS).map(quoted).join(', ');
  return (
    <li class="check-group" data-rule={group.rule}>
      <h3>
        <FindingGradeMark grade={grade} />
        <span class="check-words" lang="de">
          {named || ruleName}
          {words.length > MOST_WORDS && ` ${t('checkMore', words.length - MOST_WORDS)}`}
        </span>
      </h3>
      {reasons.slice(0, MOST_REASONS).map((reason) => (
        <p key={reason} lang="de">
          {reason}
        </p>
      ))}
      {grade === 'pflicht' && (
        <p class="check-ruling" lang="de">
          {ruling}
        </p>
      )}
      {grade === 'umstritten' && <p>{t('findingDisputed')}</p>}
      <Wordings group={group} />
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
    </li>
  );
}

function Wordings({ group }: { group: FindingGroup }) {
  const t = useTranslate();
  const wordings = wordingsOf(group);
  if (wordings.length === 0) return null;
  const written = wordings.filter((wording) => wording !== '').slice(0, MOST_WORDINGS);
  if (written.length === 0) return <p class="check-wording">{t('checkDelete')}</p>;
  return (
    <ul class="check-wordings" aria-label={t('checkWording')}>
      {written.map((wording) => (
        <li key={wording}>
          <CopyButton text={wording} label={t('checkCopyWording', quoted(wording))} />
        </li>
      ))}
    </ul>
  );
}
