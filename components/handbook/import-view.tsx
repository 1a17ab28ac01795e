import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Problem } from '../../core/guide-compiler/problem';
import type { FileReport } from '../../core/handbook/import-report';
import { useTranslate } from '../shared/translate';
import { useKeptFocus } from '../shared/use-kept-focus';
import { PackReview } from './pack-review';
import type { ImportState, useHandbookImport } from './use-handbook-import';

/** What an import is doing, what it asks, and what came of it. The focus follows, because what had it is gone. */
export function ImportView({ running }: { running: ReturnType<typeof useHandbookImport> }) {
  const { state } = running;
  const t = useTranslate();
  const view = useRef<HTMLDivElement>(null);
  const { step } = state;
  // Where it is closed, nothing follows.
  useKeptFocus(view);
  const before = useRef(step);
  // While rendering, not after it: by then the user may have moved on, and would lose the focus.
  useLayoutEffect(() => {
    if (step === 'busy') view.current?.querySelector<HTMLElement>('button')?.focus();
    else if (step !== 'idle') view.current?.focus();
    // What closes draws up what stands below it: who has just deleted something there keeps it in sight.
    else if (before.current !== 'idle') document.activeElement?.scrollIntoView({ block: 'nearest' });
    before.current = step;
  }, [step]);
  return (
    <div ref={view} tabIndex={-1} class="handbook-import">
      <p role="status" class="section-status">
        {said(state, t)}
      </p>
      {state.step === 'busy' && (
        <p class="handbook-progress">
          <progress max={1} value={state.progress.share} aria-label={t('handbookProgress')} />
          <button type="button" class="button" onClick={running.stop}>
            {t('cancel')}
          </button>
        </p>
      )}
      {state.step === 'review' && (
        <PackReview
          opened={state.opened}
          loadRules={running.loadRules}
          onApply={running.confirm}
          onDecline={running.decline}
        />
      )}
      {state.step === 'done' && (
        <>
          <ul class="handbook-reports">
            {state.reports.map((report) => (
              <Report key={report.file} report={report} />
            ))}
          </ul>
          <p class="handbook-after">
            {state.undo && (
              <button type="button" class="link" onClick={running.undo}>
                {t('undo')}
              </button>
            )}
            <button type="button" class="link" onClick={running.close}>
              {t('handbookClose')}
            </button>
          </p>
        </>
      )}
    </div>
  );
}

function said(state: ImportState, t: ReturnType<typeof useTranslate>): string {
  switch (state.step) {
    case 'idle':
    case 'review':
      return '';
    case 'busy':
      return t(
        state.progress.step === 'reading'
          ? 'handbookReading'
          : state.progress.step === 'compiling'
            ? 'handbookCompiling'
            : 'handbookSaving',
      );
    case 'failed':
      return t(state.says, state.value);
    case 'done': {
      if (state.pack !== undefined) return t('handbookPackApplied', state.pack);
      const sections = state.reports.flatMap(({ chapters }) => chapters).reduce((sum, one) => sum + one.sections, 0);
      const refused = state.reports.filter(({ problems }) => problems.length > 0).length;
      return [
        state.undo && t(sections === 1 ? 'handbookImportedOne' : 'handbookImported', sections),
        refused > 0 && t(refused === 1 ? 'handbookRefusedOne' : 'handbookRefused', refused),
      ]
        .filter(Boolean)
        .join(' ');
    }
  }
}

/** What came of one file: its chapters, or the mistakes with line and mend; what is only drawn otherwise is folded. */
function Report({ report: { file, chapters, problems, hints } }: { report: FileReport }) {
  const t = useTranslate();
  return (
    <li>
      <p class="handbook-file">
        <strong>{file}</strong>
        {chapters.length > 0 && ` · ${chapters.map(({ title }) => title).join(' · ')}`}
        {problems.length > 0 && ` · ${t('handbookNotTaken')}`}
      </p>
      {problems.length > 0 && <Problems problems={problems} />}
      {hints.length > 0 && (
        <details>
          <summary>{t(hints.length === 1 ? 'handbookHintOne' : 'handbookHints', hints.length)}</summary>
          <Problems problems={hints} />
        </details>
      )}
    </li>
  );
}

/** Mistakes as the build words them: line, what, mend. */
export function Problems({ problems }: { problems: readonly Problem[] }) {
  const t = useTranslate();
  return (
    <ul class="handbook-problems" lang="de">
      {problems.map(({ line, what, mend }, i) => (
        <li key={i}>
          <span class="handbook-line">{t('handbookLine', line)}</span>
          <span>
            {what}. <span class="handbook-mend">{mend}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
