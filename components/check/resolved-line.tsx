import { resolvedSince } from '../../core/draft/group-findings';
import type { CheckedDraft } from '../../core/ports/page-check';
import { useTranslate } from '../shared/translate';

/** What the change since the last check has done away with. */
export function ResolvedLine({ before, now }: { before: CheckedDraft; now: CheckedDraft }) {
  const t = useTranslate();
  const gone = resolvedSince(before, now);
  return (
    <p class="check-resolved">
      {before.text === now.text
        ? t('checkSameText')
        : gone.length > 0
          ? t('checkGone', gone.join(', '))
          : before.findings.length > 0 && t('checkAllThere')}
    </p>
  );
}
