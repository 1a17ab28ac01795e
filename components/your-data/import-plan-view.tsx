import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Backup } from '../../core/registry/backup';
import type { ImportMode, ImportPlan, PlanLine } from '../../core/registry/import-plan';
import { Choices } from '../settings/choices';
import { type Translate, useTranslate } from '../shared/translate';
import { STORED_NAMES } from './stored-names';

interface ImportPlanViewProps {
  readonly file: Backup;
  readonly language: string;
  readonly plan: (file: Backup, mode: ImportMode) => Promise<ImportPlan>;
  readonly onImport: (mode: ImportMode) => void;
  readonly onCancel: () => void;
  readonly onFail: (error: unknown) => void;
}

const MODES = ['merge', 'replace'] as const;

/** A preview of an import: what it changes if it is merged, or if it replaces what is here. */
export function ImportPlanView({ file, language, plan, onImport, onCancel, onFail }: ImportPlanViewProps) {
  const t = useTranslate();
  const [mode, setMode] = useState<ImportMode>('merge');
  const [planned, setPlanned] = useState<ImportPlan>();
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is handed in stays the same while the view lives.
  useEffect(() => {
    let current = true;
    plan(file, mode).then((made) => current && setPlanned(made), onFail);
    return () => {
      current = false;
    };
  }, [file, mode]);
  useLayoutEffect(() => heading.current?.focus(), [file]);
  const isNothing = planned?.lines.length === 0 && planned.quarantined === 0;
  return (
    <div class="notice import-plan">
      <h3 ref={heading} tabIndex={-1}>
        {t('importFrom', dayInWords(file.exported, language))}
      </h3>
      <Choices
        legend={t('importMode')}
        choices={MODES.map((value) => ({ value, name: t(`importMode_${value}`) }))}
        value={mode}
        onChange={setMode}
      />
      <p class="row-detail">{t(`importModeHelp_${mode}`)}</p>
      <ul class="plan-lines" aria-live="polite">
        {planned?.lines.map((line) => (
          <li key={line.name}>
            {nameOf(line, t)}: {countsOf(line, t).join(', ')}
          </li>
        ))}
        {planned && planned.quarantined > 0 && <li>{t('planQuarantined', planned.quarantined)}</li>}
        {isNothing && <li>{t('planNothing')}</li>}
      </ul>
      <p class="confirm-buttons">
        {planned && !isNothing && (
          <button type="button" class="button" onClick={() => onImport(mode)}>
            {t('importDo')}
          </button>
        )}
        <button type="button" class="button" onClick={onCancel}>
          {t('cancel')}
        </button>
      </p>
    </div>
  );
}

const nameOf = ({ name }: PlanLine, t: Translate): string => {
  const key = STORED_NAMES[name];
  return key ? t(key) : name;
};

const countsOf = ({ added, changed, removed }: PlanLine, t: Translate): string[] => [
  ...(added > 0 ? [t('planAdded', added)] : []),
  ...(changed > 0 ? [t('planChanged', changed)] : []),
  ...(removed > 0 ? [t('planRemoved', removed)] : []),
];

function dayInWords(iso: string, language: string): string {
  const day = new Date(iso);
  return Number.isNaN(day.getTime()) ? '?' : new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(day);
}
