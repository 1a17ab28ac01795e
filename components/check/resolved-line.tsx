import { goneSince, type PastCheck, pastCheckOf } from '../../core/draft/past-check';
import type { CheckedDraft } from '../../core/ports/page-check';
import { useTranslate } from '../shared/translate';

/** What the change since the last check has done away with; of a check that is remembered the text is not known. */
export function ResolvedLine({ before, now }: { before: CheckedDraft | PastCheck; now: CheckedDraft }) {
  const t = useTranslate();
  const isSame = 'text' in before && before.text === now.text;
  const gone = goneSince('text' in before ? pastCheckOf(before) : before, pastCheckOf(now));
  return (
    <p class="check-resolved">
      {isSame
        ? t('checkSameText')
        : gone &&
          (gone.length > 0 ? t('checkGone', gone.join(', ')) : before.findings.length > 0 && t('checkAllThere'))}
    </p>
  );
}
