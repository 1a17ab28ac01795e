import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Country } from '../../core/draft/context';
import { FINDING_GRADES, type RuleId } from '../../core/draft/finding';
import type { RuleInfo } from '../../core/draft/rule';
import { type MessageKey, type Translate, useTranslate } from '../shared/translate';
import { alignBeside, unalign } from './align';
import { DoneLine } from './done-line';
import { FindingCard, type IgnoreScope } from './finding-card';
import type { NamedFinding } from './finding-ranges';
import type { ThresholdsProps } from './thresholds';
import { asSentence, countInWords, LAW_WORDS } from './words';

export type FindingOrder = 'text' | 'grade';

interface FindingsViewProps {
  readonly findings: readonly NamedFinding[];
  readonly hasText: boolean;
  readonly rules: readonly RuleInfo[];
  /** Whose law was asked: said where nothing of it speaks against the text. */
  readonly country: Country;
  readonly active: string | undefined;
  readonly order: FindingOrder;
  readonly thresholds: Omit<ThresholdsProps, 'rule'>;
  /** An administrator has settled the rules: none can be switched off, no number changed. */
  readonly rulesFixed: boolean;
  /** The check has seen the text as it is now; until then the list is busy. */
  readonly settled: boolean;
  /** More of the text is unseen than what somebody is just typing: a pasted text is being checked. */
  readonly behind: boolean;
  /** There were duties in this text, and mending has done away with the last. */
  readonly dutiesGone: boolean;
  readonly failed: boolean;
  /** What was done last and can be taken back. */
  readonly done: MessageKey | undefined;
  readonly onUndo: () => void;
  readonly onOrder: (order: FindingOrder) => void;
  readonly onSelect: (finding: NamedFinding) => void;
  readonly onFix: (finding: NamedFinding) => void;
  /** Mends all of the same kind. */
  readonly onFixAll: (finding: NamedFinding) => void;
  /** Takes one of the wordings that the finding offers, by its number. */
  readonly onReplace: (finding: NamedFinding, choice: number) => void;
  readonly onIgnore: (finding: NamedFinding, scope: IgnoreScope) => void;
}

/** The findings: what matters most first, or in the order of the text beside their lines. */
export function FindingsView(props: FindingsViewProps) {
  const t = useTranslate();
  const { findings, hasText, order, settled, failed, done, onUndo, onOrder } = props;
  const counts = FINDING_GRADES.map(
    (grade) => [grade, findings.filter((one) => one.grade === grade).length] as const,
  ).filter(([, count]) => count > 0);
  return (
    <section class="desk-findings" aria-labelledby="findings" aria-busy={!settled && !failed}>
      <div class="findings-top">
        <div class="findings-head">
          <h2 id="findings">{t('findingsHeading')}</h2>
          {findings.length > 1 && (
            <p class="findings-order">
              {t('orderLabel')}{' '}
              <button type="button" class="link" onClick={() => onOrder(order === 'text' ? 'grade' : 'text')}>
                {t(order === 'text' ? 'orderByGrade' : 'orderByText')}
              </button>
            </p>
          )}
        </div>
        <p role="status" class="findings-count">
          {countLine(props, t)}
        </p>
        <DoneLine done={done} onUndo={onUndo} />
      </div>
      {hasText && document.documentElement.lang === 'en' && <p class="desk-hint">{t('findingsGerman')}</p>}
      {order === 'text' ? (
        <BesideText {...props} />
      ) : (
        counts.map(([grade, count]) => (
          <div key={grade}>
            <h3 class="visually-hidden">{countInWords(grade, count, t)}</h3>
            <ul>
              <Cards {...props} findings={findings.filter((one) => one.grade === grade)} />
            </ul>
          </div>
        ))
      )}
    </section>
  );
}

/** What the check has to say at the moment, in one line. */
function countLine(
  { findings, hasText, country, failed, behind, dutiesGone }: FindingsViewProps,
  t: Translate,
): string {
  if (failed) return t('checkFailed');
  if (!hasText) return t('findingsNoText');
  if (behind) return t('findingsBusy');
  const law = t(LAW_WORDS[country]);
  if (findings.length === 0) return dutiesGone ? t('dutiesGoneNone') : t('findingsNone', law);
  const counts = FINDING_GRADES.map((grade) =>
    countInWords(grade, findings.filter((one) => one.grade === grade).length, t),
  );
  const none = dutiesGone ? t('dutiesGone') : asSentence(t('checkedByLaw', law));
  return [counts[0] === '' && none, ...counts].filter(Boolean).join(' · ');
}

function BesideText(props: FindingsViewProps) {
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    const align = () => {
      const editor = document.querySelector<HTMLElement>('.editor');
      if (!list.current || !editor) return;
      if (matchMedia('(min-width: 960px)').matches) alignBeside(list.current, editor);
      else unalign(list.current);
    };
    align();
    const observer = new ResizeObserver(align);
    const editor = document.querySelector('.editor');
    if (editor) observer.observe(editor);
    return () => observer.disconnect();
  }, [props.findings, props.active]);
  return (
    <ul class="findings-beside" ref={list}>
      <Cards {...props} />
    </ul>
  );
}

function Cards(props: FindingsViewProps) {
  const { findings, rules, active, thresholds, rulesFixed, onSelect, onFix, onFixAll, onReplace, onIgnore } = props;
  const t = useTranslate();
  const [unfolded, setUnfolded] = useState(false);
  const folded = findings.filter((finding) => finding.folded);
  const fixable = (rule: RuleId) => findings.filter((one) => one.rule === rule && one.fix).length;
  return (
    <>
      {findings
        .filter((finding) => unfolded || !finding.folded || finding.key === active)
        .map((finding) => (
          <FindingCard
            key={finding.key}
            finding={finding}
            rule={rules.find(({ id }) => id === finding.rule)}
            active={finding.key === active}
            thresholds={thresholds}
            rulesFixed={rulesFixed}
            onSelect={() => onSelect(finding)}
            fixable={fixable(finding.rule)}
            onFix={() => onFix(finding)}
            onFixAll={() => onFixAll(finding)}
            onReplace={(choice) => onReplace(finding, choice)}
            onIgnore={(scope) => onIgnore(finding, scope)}
          />
        ))}
      {folded.length > 0 && (
        <li class="findings-folded">
          <button type="button" class="link" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
            {t(unfolded ? 'foldStyle' : 'unfoldStyle', folded.length)}
          </button>
        </li>
      )}
    </>
  );
}
