import { HIGHEST_THRESHOLD } from '../../core/draft/draft-options';
import type { RuleId } from '../../core/draft/finding';
import type { RuleInfo } from '../../core/draft/rule';
import { useTranslate } from '../shared/translate';

export interface ThresholdsProps {
  readonly rule: RuleInfo;
  /** Own values by rule and name. */
  readonly adjusted: Readonly<Partial<Record<RuleId, Readonly<Record<string, number>>>>>;
  /** `undefined` = back to the default. */
  readonly onThreshold: (rule: RuleId, name: string, value: number | undefined) => void;
}

/** The numbers that a rule depends on, to be seen and changed. */
export function Thresholds({ rule, adjusted, onThreshold }: ThresholdsProps) {
  const t = useTranslate();
  return (
    <>
      {Object.entries(rule.thresholds).map(([name, { label, value }]) => {
        const chosen = adjusted[rule.id]?.[name];
        // "Zeigen ab … Wörtern": the number stands where the dots are.
        const [before = '', behind = ''] = label.split('…');
        return (
          <p class="threshold" key={name}>
            <label>
              <span lang="de">{before.trim()}</span>{' '}
              <input
                type="number"
                class="field"
                min={0}
                max={HIGHEST_THRESHOLD}
                step={1}
                value={chosen ?? value}
                onChange={({ currentTarget }) => {
                  const number = currentTarget.valueAsNumber;
                  const usable = Number.isInteger(number) && number >= 0 && number <= HIGHEST_THRESHOLD;
                  onThreshold(rule.id, name, usable && number !== value ? number : undefined);
                  if (!usable) currentTarget.value = String(value);
                }}
              />
              {behind && <span lang="de">{behind}</span>}
            </label>
            {chosen !== undefined && chosen !== value && (
              <button type="button" class="link" onClick={() => onThreshold(rule.id, name, undefined)}>
                {t('thresholdDefault', value)}
              </button>
            )}
          </p>
        );
      })}
    </>
  );
}
