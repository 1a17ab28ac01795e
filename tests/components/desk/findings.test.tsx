import { useState } from 'preact/hooks';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { NamedFinding } from '../../../components/desk/finding-ranges';
import { type FindingOrder, FindingsView } from '../../../components/desk/findings-view';
import type { FindingGrade, RuleId } from '../../../core/draft/finding';
import type { RuleInfo } from '../../../core/draft/rule';
import { everywhere } from '../../../core/draft/rulings';
import { click, draw, t } from '../support/draw';

const RULES: readonly RuleInfo[] = [
  ruleOf('long-sentence', 'Langer Satz', { words: { label: 'Wörter je Satz höchstens', value: 25 } }),
  ruleOf('agg-wording', 'Benachteiligung'),
];

function ruleOf(id: RuleId, name: string, thresholds: RuleInfo['thresholds'] = {}): RuleInfo {
  const rulings = everywhere('stil', 'Rat der Redaktion.', 'Redaktion', '2026-11');
  return { id, name, rulings, section: '10.2', thresholds };
}

let made = 0;
const finding = (grade: FindingGrade, more: Partial<NamedFinding> = {}): NamedFinding => ({
  key: `f${++made}`,
  rule: 'agg-wording',
  grade,
  start: 0,
  end: 4,
  words: 'jung',
  whole: false,
  reason: `Weil ${grade}.`,
  marks: [],
  replacements: [],
  ruling: 'So entscheiden Gerichte.',
  folded: false,
  grouped: false,
  authority: { text: 'AGG § 11', asOf: '2025-12' },
  section: '10.4',
  ...more,
});

const acts = {
  onSelect: vi.fn(),
  onFix: vi.fn(),
  onFixAll: vi.fn(),
  onReplace: vi.fn(),
  onIgnore: vi.fn(),
  onUndo: vi.fn(),
  onThreshold: vi.fn(),
};
beforeEach(() => {
  for (const act of Object.values(acts)) act.mockReset();
});

type Props = Parameters<typeof FindingsView>[0];

function List({ findings = [], ...more }: Partial<Props>) {
  const [order, setOrder] = useState<FindingOrder>('text');
  return (
    <FindingsView
      findings={findings}
      hasText
      rules={RULES}
      country="CH"
      active={undefined}
      order={order}
      thresholds={{ adjusted: {}, onThreshold: acts.onThreshold }}
      rulesFixed={false}
      settled
      behind={false}
      dutiesGone={false}
      failed={false}
      done={undefined}
      onUndo={acts.onUndo}
      onOrder={setOrder}
      onSelect={acts.onSelect}
      onFix={acts.onFix}
      onFixAll={acts.onFixAll}
      onReplace={acts.onReplace}
      onIgnore={acts.onIgnore}
      {...more}
    />
  );
}

const THREE = [finding('stil'), finding('pflicht'), finding('stil')];
const said = (view: ReturnType<typeof draw>) => view.the('[role=status]').textContent;

describe('the list of findings', () => {
  it('says how many there are of each weight, the heaviest first', () => {
    const view = draw(<List findings={THREE} />);
    expect(said(view)).toBe(`${t('checkDutyOne')} · ${t('checkStyleCount', 2)}`);
  });

  it('says by whose law no possible breach was found, before what else there is', () => {
    expect(said(draw(<List findings={[finding('stil')]} />))?.toLowerCase()).toBe(
      `${t('checkedByLaw', t('lawOf_CH'))} · ${t('checkStyleCount', 1)}`.toLowerCase(),
    );
  });

  it('says that there are none, and by whose law that is so', () => {
    expect(said(draw(<List />))).toBe(t('findingsNone', t('lawOf_CH')));
  });

  it('is busy while somebody types, and keeps saying what it knows', () => {
    const view = draw(<List findings={THREE} settled={false} />);
    expect(view.the('.desk-findings').getAttribute('aria-busy')).toBe('true');
    expect(said(view)).toBe(`${t('checkDutyOne')} · ${t('checkStyleCount', 2)}`);
  });

  it('says that a text is being checked which nobody has looked at yet', () => {
    expect(said(draw(<List settled={false} behind />))).toBe(t('findingsBusy'));
  });

  it('says when the last possible breach is gone, in the place of its number', () => {
    expect(said(draw(<List findings={[finding('stil')]} dutiesGone />))).toBe(
      `${t('dutiesGone')} · ${t('checkStyleCount', 1)}`,
    );
    expect(said(draw(<List dutiesGone />))).toBe(t('dutiesGoneNone'));
  });

  it('calls its weight by one name, in the count and at the card', () => {
    const view = draw(<List findings={[finding('pflicht')]} />);
    expect(view.the('.finding-grade').textContent?.toLowerCase()).toBe(
      t('checkDutyOne').replace('1 ', '').toLowerCase(),
    );
  });

  it('asks for text where there is none', () => {
    expect(said(draw(<List hasText={false} />))).toBe(t('findingsNoText'));
  });

  it('that could not be made says so, and is not busy for ever', () => {
    const view = draw(<List failed settled={false} />);
    expect([view.the('.desk-findings').getAttribute('aria-busy'), said(view)]).toEqual(['false', t('checkFailed')]);
  });

  it('is in the order of the text or by weight, as asked; each weight says how many there are', async () => {
    const view = draw(<List findings={THREE} />);
    expect(view.texts('.finding-reason')).toEqual(['Weil stil.', 'Weil pflicht.', 'Weil stil.']);
    await click(view.button(t('orderByGrade')));
    expect(view.texts('.finding-reason')).toEqual(['Weil pflicht.', 'Weil stil.', 'Weil stil.']);
    expect(view.texts('h3')).toEqual([t('checkDutyOne'), t('checkStyleCount', 2)]);
    await click(view.button(t('orderByText')));
    expect(view.texts('.finding-reason')).toEqual(['Weil stil.', 'Weil pflicht.', 'Weil stil.']);
  });

  it('folds what is only style away, except what is looked at', async () => {
    const [law, style, more] = [
      finding('pflicht'),
      finding('stil', { folded: true }),
      finding('stil', { folded: true }),
    ];
    const view = draw(<List findings={[law, style, more]} active={more.key} />);
    const shown = () => view.texts('.finding-reason').length;
    expect(shown()).toBe(2);
    await click(view.button(t('unfoldStyle', 2)));
    expect(shown()).toBe(3);
    await click(view.button(t('foldStyle', 2)));
    expect(shown()).toBe(2);
  });

  it('says at its head what was done last, once, with the way back, in room that is always there', async () => {
    const view = draw(<List findings={THREE} />);
    expect(view.texts('.undo-line')).toEqual(['']);
    const after = draw(<List findings={THREE} done="fixDone" />);
    const line = after.the('.findings-top .undo-line');
    expect([line.getAttribute('role'), line.textContent]).toEqual(['status', `${t('fixDone')} ${t('undo')}`]);
    await click(after.button(t('undo')));
    expect(acts.onUndo).toHaveBeenCalledOnce();
  });

  it('of one finding has no order to choose', () => {
    expect(draw(<List findings={THREE.slice(0, 1)} />).texts('.findings-head button')).toEqual([]);
  });
});

describe('a finding', () => {
  const one = (more: Partial<NamedFinding> = {}, props: Partial<Props> = {}) => {
    const found = finding('pflicht', more);
    return { found, view: draw(<List findings={[found]} active={found.key} {...props} />) };
  };

  it('that nobody looks at says its rule, its weight and its reason, no more', () => {
    const view = draw(<List findings={[finding('pflicht')]} />);
    expect(view.the('.finding-head').textContent).toBe(`${t('findingGradeDuty')}Benachteiligung`);
    expect(view.the('.finding-head').getAttribute('aria-expanded')).toBe('false');
    expect(view.find('.finding-more')).toBeNull();
  });

  it('that is looked at says who says so, as of when, and leads to its section', () => {
    const { view } = one();
    expect(view.the('.finding-ruling').textContent).toBe('So entscheiden Gerichte.');
    expect(view.the('.finding-authority').textContent).toContain('AGG § 11');
    expect(view.the('.finding-authority a').getAttribute('href')).toBe('/reader.html#10.4');
    expect(view.the('.finding-words').textContent).toBe('„jung“');
  });

  it('of a handbook chapter leads to the chapter', () => {
    const { view } = one({ section: 'eigen-haus' });
    expect(view.the('.finding-authority a').textContent).toBe(t('handbookChapterLink'));
  });

  it('quotes the beginning of a long passage, and cuts no emoji in half', () => {
    const { view } = one({ words: `${'x'.repeat(59)}🔥${'y'.repeat(40)}` });
    expect(view.the('.finding-words').textContent).toBe(`„${'x'.repeat(59)} …“`);
  });

  it('about the whole text quotes nothing', () => {
    expect(one({ whole: true, words: undefined }).view.find('.finding-words')).toBeNull();
  });

  it('that is disputed says so', () => {
    expect(draw(<List findings={[finding('umstritten')]} />).the('.finding-disputed').textContent).toBe(
      t('findingDisputed'),
    );
  });

  it('with a safe fix offers it, without one it does not', async () => {
    const { found, view } = one({ fix: [{ start: 0, end: 4, replacement: '' }] });
    await click(view.the('.finding-fix button'));
    expect(acts.onFix).toHaveBeenCalledExactlyOnceWith(found);
    expect(one().view.find('.finding-fix')).toBeNull();
  });

  it('with others that can be mended alike offers to mend them all', async () => {
    const fix = [{ start: 0, end: 4, replacement: '' }];
    const [first, second] = [finding('stil', { fix }), finding('stil', { fix })];
    const view = draw(<List findings={[first, second]} active={first.key} />);
    await click(view.button(t('findingFixAll', 2)));
    expect(acts.onFixAll).toHaveBeenCalledExactlyOnceWith(first);
    expect(one({ fix }).view.texts('.finding-fix .link')).toEqual([]);
  });

  it('offers wordings, and takes the one that is chosen', async () => {
    const replacements = ['Team', ' Kollegium '].map((replacement) => ({ start: 0, end: 4, replacement }));
    const { found, view } = one({ replacements });
    expect(view.texts('.finding-replacements button')).toEqual(['Team', 'Kollegium']);
    await click(view.button('Kollegium'));
    expect(acts.onReplace).toHaveBeenCalledExactlyOnceWith(found, 1);
  });

  it('about something missing offers lines to insert', () => {
    const at = [{ start: 9, end: 9, replacement: '\n\n▢ Betrag brutto.' }];
    const { view } = one({ whole: true, words: undefined, replacements: at });
    expect(view.texts('.finding-replacements p')).toEqual([`${t('findingInsertions')} ${t('findingGaps')}:`]);
    const { view: other } = one({ replacements: [{ start: 0, end: 4, replacement: 'Team' }] });
    expect(other.texts('.finding-replacements p')).toEqual([`${t('findingReplacements')}:`]);
  });

  it('offers to copy what fits nowhere as it is', () => {
    const { view } = one({ wordings: ['▢ Zahl Jahre Erfahrung'] });
    expect(view.texts('.finding-replacements p')).toEqual([`${t('findingWordings')} ${t('findingGaps')}:`]);
    expect(view.texts('.finding-replacements button')).toEqual(['[Zahl] Jahre Erfahrung']);
  });

  it('quotes its words once: not below a reason that has them already', () => {
    expect(one({ reason: '„jung“ kann benachteiligen.' }).view.find('.finding-words')).toBeNull();
  });

  it.each([
    ['here', 'ignoreFinding', 'finding'],
    ['wherever the word stands', 'ignoreWord', 'word'],
    ['with all that its rule says', 'ignoreRule', 'rule'],
  ] as const)('is let pass %s', async (_, key, scope) => {
    const { found, view } = one();
    await click(view.button(t(key)));
    expect(acts.onIgnore).toHaveBeenCalledExactlyOnceWith(found, scope);
  });

  it('about a sentence is not let pass as a word', () => {
    const { view } = one({ words: 'Ein Satz, der länger ist als vierzig Zeichen, ist kein Wort.' });
    expect(view.texts('.finding-ignore button')).toEqual([t('ignoreFinding'), t('ignoreRule')]);
  });

  it('about the whole text is let pass for this draft', () => {
    const { view } = one({ whole: true, words: undefined });
    expect(view.texts('.finding-ignore button')).toEqual([t('ignoreDraft'), t('ignoreRule')]);
  });

  it('whose rules an administrator has settled cannot have its rule switched off nor its number changed', () => {
    const { view } = one({ rule: 'long-sentence' }, { rulesFixed: true });
    expect(view.texts('.finding-ignore button')).toEqual([t('ignoreFinding'), t('ignoreWord')]);
    expect(view.find('.threshold')).toBeNull();
  });

  it.each([
    ['another number', '30', 30],
    ['its own number, which is no change', '25', undefined],
    ['nonsense, which gives the number back', '-3', undefined],
  ])('takes %s', async (_, typed, value) => {
    const { view } = one({ rule: 'long-sentence' });
    const field = view.the<HTMLInputElement>('.threshold input');
    field.value = typed;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    expect(acts.onThreshold).toHaveBeenCalledExactlyOnceWith('long-sentence', 'words', value);
    expect(field.value).toBe(String(value ?? 25));
  });
});
