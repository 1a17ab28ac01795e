import { useMemo } from 'preact/hooks';
import { FINDING_GRADES } from '../../core/draft/finding';
import { quoted } from '../../core/draft/group-findings';
import { previewOf } from '../../core/draft/preview';
import { shorten } from '../../core/guide/shorten';
import type { CheckedDraft } from '../../core/ports/page-check';
import { asSentence, countInWords, inWords, LAW_WORDS } from '../desk/words';
import { useTranslate } from '../shared/translate';
import { IN_DRAFT } from './check-words';

interface CheckSummaryProps {
  readonly checked: CheckedDraft;
  /** A checklist stands below what was found. */
  readonly hasChecklist: boolean;
}

/** Characters of the text that say which one was read, where the page has no name for its field. */
const FIRST_WORDS = 40;

/**
 * The answer in one line, then how many of each weight there are, what was read, and the length against the network's
 * limit.
 */
export function CheckSummary({ checked, hasChecklist }: CheckSummaryProps) {
  const t = useTranslate();
  const { text, label, context, findings, wordsUnread } = checked;
  const { length, limit, bytesOver } = useMemo(() => previewOf(text, context.network, context.kind), [text, context]);
  const counts = FINDING_GRADES.map((grade) =>
    countInWords(grade, findings.filter((one) => one.grade === grade).length, t),
  );
  const [first, ...others] = counts.filter(Boolean);
  const rest = others.join(', ');
  const size = limit
    ? `${t('lengthOf', inWords(length))} ${t('lengthLimit', inWords(limit.most))}`
    : t('lengthPlain', inWords(length));
  // By whose law: another one may have more to say. Never that there is no breach: what is advised may have its law.
  const law = t(LAW_WORDS[context.country]);
  return (
    <>
      <h2 class="check-headline">
        {findings.length === 0 ? t('checkNothing') : `${first} ${t(IN_DRAFT[context.kind])}`}
      </h2>
      {findings.length === 0 && <p>{t(hasChecklist ? 'checkNothingChecklist' : 'checkNothingMeans')}</p>}
      {wordsUnread && <p>{t('houseWordsUnread')}</p>}
      <p class="check-counts">
        {rest && `${t('checkBesides', rest)} · `}
        {`${rest ? t('checkedByLaw', law) : asSentence(t('checkedByLaw', law))} · `}
        {`${t('readLabel', label ?? quoted(shorten(text.replace(/\s+/g, ' ').trim(), FIRST_WORDS)))} · `}
        <span class={limit && length > limit.most ? 'is-over' : undefined}>{size}</span>
        {bytesOver > 0 && (
          <>
            {' · '}
            <span class="is-over">{t('lengthBytesOver', inWords(bytesOver))}</span>
          </>
        )}
      </p>
    </>
  );
}
