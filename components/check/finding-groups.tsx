import { useState } from 'preact/hooks';
import { groupFindings } from '../../core/draft/group-findings';
import type { CheckedDraft } from '../../core/ports/page-check';
import { FindingGroupView } from './finding-group-view';

/**
 * What was found, a line for each rule, the most serious first. The first one is unfolded, so that somebody who reads
 * nothing else knows what to do; what somebody has folded or unfolded stays so, also after the text was checked again.
 */
export function FindingGroups({ checked: { text, findings, ruleNames } }: { checked: CheckedDraft }) {
  const [chosen, setChosen] = useState<Readonly<Record<string, boolean>>>({});
  return (
    <ul class="check-groups">
      {groupFindings(text, findings).map((group, at) => {
        const key = `${group.rule}-${group.grade}`;
        const open = chosen[key] ?? at === 0;
        return (
          <FindingGroupView
            key={key}
            id={`found-${key}`}
            group={group}
            ruleName={ruleNames[group.rule] ?? ''}
            open={open}
            onToggle={() => setChosen((now) => ({ ...now, [key]: !open }))}
          />
        );
      })}
    </ul>
  );
}
