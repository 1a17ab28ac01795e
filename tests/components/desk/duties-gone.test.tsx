import { expect, it } from 'vitest';
import type { CheckedText } from '../../../components/desk/use-check';
import { useDutiesGone } from '../../../components/desk/use-duties-gone';
import { FIRST_CONTEXT } from '../../../core/draft/context';
import { draw } from '../support/draw';
import { findingIn } from '../support/findings';

const TEXT = 'Unser junges Team.';
const DUTY = { ...findingIn(TEXT, 'junges'), key: 'f1', words: 'junges' };
const checked = (findings: CheckedText['findings'], more: Partial<CheckedText> = {}): CheckedText => ({
  ...{ text: TEXT, context: FIRST_CONTEXT, findings, placed: findings, settled: true, behind: false, failed: false },
  ...more,
});

function Gone({ draft = 'a', check }: { draft?: string; check: CheckedText }) {
  return <p>{useDutiesGone(draft, check) ? 'gone' : 'not said'}</p>;
}

/** What is said of one check after the other. */
function saidOf(...views: Parameters<typeof Gone>[0][]) {
  const view = draw(<Gone check={checked([])} />);
  return views.map((props) => {
    view.again(<Gone {...props} />);
    return view.the('p').textContent;
  });
}

it('the last possible breach is said to be gone once it has been there, and until there is one again', () => {
  const [there, none] = [{ check: checked([DUTY]) }, { check: checked([]) }];
  expect(saidOf(none, there, none, none, there)).toEqual(['not said', 'not said', 'gone', 'gone', 'not said']);
});

it('what another law, another rule, another draft or an empty desk has silenced is not said to be gone', () => {
  const there = { check: checked([DUTY]) };
  for (const after of [
    { check: checked([], { context: { ...FIRST_CONTEXT, country: 'CH' } }) },
    { check: checked([], { options: { ignoredRules: ['agg-wording'] } }) },
    { check: checked([], { text: '' }) },
    { draft: 'b', check: checked([]) },
  ])
    expect(saidOf(there, after)).toEqual(['not said', 'not said']);
});

it('while a gap is open nothing is said to be gone: what belongs there may be what the law asks for', () => {
  const open = { check: checked([], { text: 'Mindestentgelt: ▢ Betrag Euro.' }) };
  expect(saidOf({ check: checked([DUTY]) }, open, { check: checked([]) })).toEqual(['not said', 'not said', 'gone']);
});
