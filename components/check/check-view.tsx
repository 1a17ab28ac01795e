import { useEffect, useRef } from 'preact/hooks';
import { groupFindings } from '../../core/draft/group-findings';
import type { CheckedDraft, ReadingRefused } from '../../core/ports/page-check';
import { type MessageKey, useTranslate } from '../shared/translate';
import { DeskLink } from './check-offer';
import { CheckSummary } from './check-summary';
import { FindingGroupView } from './finding-group-view';
import { ResolvedLine } from './resolved-line';
import type { PageCheckState } from './use-page-check';

interface CheckViewProps {
  readonly state: Exclude<PageCheckState, { readonly type: 'none' }>;
  readonly deskHref: string;
  readonly onAgain: () => void;
  readonly onEdit: (checked: CheckedDraft) => void;
  readonly onBack: () => void;
}

const REFUSED: Readonly<Record<ReadingRefused['refused'], MessageKey>> = {
  private: 'readPrivate',
  none: 'checkNoField',
  unclear: 'checkUnclear',
  closed: 'checkClosed',
};

/** What was found in the text of the page, in the place of the tips: an answer first, then each rule, and what to do next. */
export function CheckView({ state, deskHref, onAgain, onEdit, onBack }: CheckViewProps) {
  const t = useTranslate();
  const checked = state.type === 'checked' ? state.now : state.type === 'busy' ? state.before : undefined;
  const head = useRef<HTMLDivElement>(null);
  // The button that was pressed has given way: the keyboard goes on here, and the answer is read out.
  useEffect(() => head.current?.focus(), [state.type]);
  return (
    <section class="check" aria-label={t('checkText')} aria-busy={state.type === 'busy'}>
      <div class="check-head" ref={head} tabIndex={-1}>
        <button type="button" class="link check-back" onClick={onBack}>
          {t('backToTips')}
        </button>
        <div role="status">
          {state.type === 'busy' && <p class={checked ? 'visually-hidden' : 'check-busy'}>{t('checkBusy')}</p>}
          {state.type === 'refused' && <p class="check-refused">{t(REFUSED[state.why])}</p>}
          {state.type === 'failed' && <p class="check-refused">{t('checkStopped')}</p>}
          {checked && <CheckSummary checked={checked} />}
          {state.type === 'checked' && state.before && <ResolvedLine before={state.before} now={state.now} />}
        </div>
      </div>
      {checked && (
        <ul class="check-groups">
          {groupFindings(checked.text, checked.findings).map((group) => (
            <FindingGroupView
              key={`${group.rule} ${group.grade}`}
              group={group}
              ruleName={checked.ruleNames[group.rule] ?? ''}
            />
          ))}
        </ul>
      )}
      <p class="check-actions">
        {checked && (
          <button type="button" class="link" onClick={() => onEdit(checked)}>
            {t('editAtDesk')}
          </button>
        )}
        <button type="button" class="link" onClick={onAgain}>
          {t('checkAgain')}
        </button>
        {!checked && <DeskLink href={deskHref} label={t('checkPaste')} />}
      </p>
    </section>
  );
}
