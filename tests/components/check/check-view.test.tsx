import { describe, expect, it, vi } from 'vitest';
import { CheckView } from '../../../components/check/check-view';
import { pastCheckOf } from '../../../core/draft/past-check';
import { NO_OWN } from '../../../core/handbook/handbook-summary';
import { DEFAULT_PREFERENCES } from '../../../core/preferences/preferences';
import { click, draw, t } from '../support/draw';
import { checkedDraft, findingIn } from '../support/findings';
import { storedSomewhere } from '../support/stored-somewhere';

type Props = Parameters<typeof CheckView>[0];

const TEXT = 'Ein junges und klimaneutrales Team sucht Sie!!!';
const DUTY = findingIn(TEXT, 'junges');
const STYLE = findingIn(TEXT, '!!!', {
  rule: 'shouting',
  grade: 'stil',
  reason: 'Ein Satzzeichen genügt.',
  fix: [{ start: TEXT.length - 3, end: TEXT.length, replacement: '!' }],
});

const LAW = {
  preferences: storedSomewhere(DEFAULT_PREFERENCES, { known: true }),
  summary: storedSomewhere(NO_OWN, { known: true }),
};

const View = (more: Partial<Props> & Pick<Props, 'state'>) => (
  <CheckView deskHref="/desk.html#tab=1" onAgain={() => {}} onEdit={() => {}} onBack={() => {}} {...more} />
);
const checked = (...findings: Parameters<typeof checkedDraft>[1]) =>
  ({ type: 'checked', now: checkedDraft(TEXT, findings), before: undefined }) as const;

describe('what was found in the text of a page', () => {
  it('is answered in one line: the duties and where they are, then the rest and the length', () => {
    const view = draw(<View state={checked(DUTY, STYLE)} />);
    expect(view.the('.check-headline').textContent).toBe(`${t('checkDutyOne')} ${t('inPost')}`);
    expect(view.the('.check-counts').textContent).toBe(
      `${t('checkBesides', t('checkStyleCount', 1))} · ${t('checkedByLaw', t('lawOf_DE'))} · Gelesen: „Ein junges und klimaneutrales Team …“ · ${t('lengthOf', TEXT.length)} ${t('lengthLimit', '3.000')}`,
    );
  });

  it('without a duty says what there is, then by whose law, and never that the law has nothing against it', () => {
    const view = draw(<View state={checked(STYLE, { ...STYLE, rule: 'emoji-heavy' })} />);
    expect(view.the('.check-headline').textContent).toBe(`${t('checkStyleCount', 2)} ${t('inPost')}`);
    expect(view.the('.check-counts').textContent).toMatch(new RegExp(`^${t('checkedByLaw', t('lawOf_DE'))} · `, 'i'));
  });

  it('says as plainly that there is nothing, and by whose law', () => {
    const view = draw(<View state={checked()} />);
    expect(view.the('.check-headline').textContent).toBe(t('checkNothing'));
    expect(view.the('[role=status]').textContent).toContain(t('checkNothingMeans'));
    expect(view.the('.check-counts').textContent).toMatch(new RegExp(`^${t('checkedByLaw', t('lawOf_DE'))} · `, 'i'));
    expect(view.texts('.check-group')).toEqual([]);
  });

  it('of a job ad that names a place abroad offers the law of that place, which is asked this once', async () => {
    const asked: string[] = [];
    const { context, ...ad } = checkedDraft('Für unsere Filiale in Linz suchen wir Verstärkung.', [STYLE]);
    const now = { ...ad, context: { ...context, kind: 'job' as const } };
    const view = draw(
      <View state={{ type: 'checked', now, before: undefined }} law={LAW} onUnder={(country) => asked.push(country)} />,
    );
    expect(view.the('.check-abroad').textContent).toBe(
      `${t('placeElsewhere', 'Linz')} ${t('checkUnder', t('lawOf_AT'))}`,
    );
    await click(view.the('.check-abroad button'));
    expect(asked).toEqual(['AT']);
    const there = { ...now, context: { ...now.context, country: 'AT' as const } };
    view.again(
      <View state={{ type: 'checked', now: there, before: undefined }} law={LAW} onUnder={(c) => asked.push(c)} />,
    );
    await click(view.button(t('checkUnder', t('lawOf_DE'))));
    expect(asked, 'and back to one’s own').toEqual(['AT', 'DE']);
    view.again(<View state={checked(STYLE)} />);
    expect(view.texts('.check-abroad')).toEqual([]);
  });

  it('names the checklist only where one stands below', () => {
    const view = draw(<View state={checked()} hasChecklist />);
    expect(view.the('[role=status]').textContent).toContain(t('checkNothingChecklist'));
    view.again(<View state={checked()} />);
    expect(view.the('[role=status]').textContent).not.toContain('Checkliste');
  });

  it('says what was read: the field as the page calls it, or how the text begins, on one line', () => {
    const state = checked();
    const view = draw(<View state={{ ...state, now: { ...state.now, label: 'Beschreibung' } }} />);
    expect(view.the('.check-counts').textContent).toContain('Gelesen: Beschreibung · ');
    view.again(<View state={{ ...state, now: { ...state.now, text: ' Wir stellen\n\nein. ' } }} />);
    expect(view.the('.check-counts').textContent).toContain('Gelesen: „Wir stellen ein.“ · ');
  });

  it('is German, and an English interface says so', () => {
    expect(draw(<View state={checked(STYLE)} />).the('.check-head').textContent).not.toContain(t('findingsGerman'));
    document.documentElement.lang = 'en';
    try {
      expect(draw(<View state={checked(STYLE)} />).the('.check-head').textContent).toContain(t('findingsGerman'));
    } finally {
      document.documentElement.lang = '';
    }
  });

  it('stands by rule, duties first, a line each: the passage as title and the rule’s name', () => {
    const view = draw(<View state={checked(STYLE, DUTY)} />);
    expect(view.texts('.check-words')).toEqual(['„junges“', '„!!!“']);
    expect(view.texts('.check-title')).toEqual([
      `${t('findingGradeDuty')}: „junges“ Benachteiligung`,
      `${t('findingGradeStyle')}: „!!!“ Laut`,
    ]);
  });

  it('is unfolded at its first line, with why, what holds and who says so; the others unfold one by one', async () => {
    const view = draw(<View state={checked(STYLE, DUTY)} />);
    const title = (rule: string) => view.the(`[data-rule=${rule}] .check-title`);
    const unfolded = () => [DUTY, STYLE].map(({ rule }) => title(rule).getAttribute('aria-expanded'));
    expect(unfolded()).toEqual(['true', 'false']);
    expect(view.the('.check-groups').textContent).toContain(DUTY.reason);
    expect(view.the('.check-groups').textContent).not.toContain(STYLE.reason);
    await click(title('shouting'));
    expect(unfolded()).toEqual(['true', 'true']);
    expect(view.the(`#${title('shouting').getAttribute('aria-controls')}`).textContent).toContain(STYLE.reason);
    await click(title('agg-wording'));
    expect(unfolded()).toEqual(['false', 'true']);
  });

  it('checked again, stays unfolded as it was; where its first line has gone, the next one is unfolded', async () => {
    const view = draw(<View state={checked(DUTY, STYLE)} />);
    view.again(<View state={checked(STYLE)} />);
    expect(view.the('.check-title').getAttribute('aria-expanded')).toBe('true');
    await click(view.the('.check-title'));
    view.again(<View state={checked(STYLE, { ...STYLE, rule: 'emoji-heavy' })} />);
    expect(view.the('.check-title').getAttribute('aria-expanded')).toBe('false');
  });

  it('says of a duty what holds and who says so', () => {
    const view = draw(<View state={checked(DUTY)} />);
    expect(view.the('.check-ruling').textContent).toBe('In Deutschland gilt das AGG. ');
    expect(view.the('.check-authority').textContent).toContain('AGG § 11');
    expect(view.the('.check-authority a').getAttribute('href')).toBe('/reader.html#10.4');
  });

  it('says each kind of reason of a rule once: an age and a sex are two, two ages are one', () => {
    const because = (words: string, ground: string) =>
      findingIn(TEXT, words, { reason: `„${words}“ kann wegen ${ground} benachteiligen.` });
    const age = because('junges', 'des Alters');
    const view = draw(
      <View state={checked(age, because('klimaneutrales', 'des Alters'), because('Team', 'des Geschlechts'))} />,
    );
    expect(view.texts('.check-details > p:not(.check-authority)')).toEqual([
      age.reason,
      '„Team“ kann wegen des Geschlechts benachteiligen.',
    ]);
  });

  it('about the whole text has the name of its rule as title', () => {
    const view = draw(<View state={checked(findingIn(TEXT, undefined))} />);
    expect(view.texts('.check-words')).toEqual(['Benachteiligung']);
  });

  it('offers a wording to copy, and says where deleting is enough', () => {
    const view = draw(<View state={checked(STYLE)} />);
    expect(view.the('.check-wordings button').textContent).toContain('„!“');
    const gone = { ...STYLE, fix: [{ start: 0, end: 3, replacement: '' }] };
    view.again(<View state={checked(gone)} />);
    expect(view.the('.check-wording').textContent).toBe(t('checkDelete'));
  });

  it.each([[], [DUTY]])(
    'was checked without the words of a house that cannot be read here: it says so, once',
    (...findings) => {
      const unread = checked(...findings);
      const view = draw(<View state={{ ...unread, now: { ...unread.now, wordsUnread: true } }} />);
      expect(view.texts('[role=status] p').filter((says) => says === t('houseWordsUnread'))).toHaveLength(1);
      view.again(<View state={unread} />);
      expect(view.the('[role=status]').textContent).not.toContain(t('houseWordsUnread'));
    },
  );

  it('says in a private window what cannot be kept, before the way to the desk', () => {
    const view = draw(<View state={checked(DUTY)} keepsNoRecords />);
    expect(view.the('.private-notice').textContent).toBe(t('privateWindow'));
    expect(view.the('.private-notice + .check-actions button').textContent).toBe(t('editAtDesk'));
    view.again(<View state={checked(DUTY)} />);
    expect(view.texts('.private-notice')).toEqual([]);
  });

  it('leads on: to the desk with this text, once more, and back to the tips', async () => {
    const acts = { onAgain: vi.fn(), onEdit: vi.fn(), onBack: vi.fn() };
    const state = checked(DUTY);
    const view = draw(<View state={state} {...acts} />);
    await click(view.button(t('editAtDesk')));
    await click(view.button(t('checkAgain')));
    await click(view.button(t('backToTips')));
    expect(acts.onEdit).toHaveBeenCalledExactlyOnceWith(state.now);
    expect([acts.onAgain, acts.onBack].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  });
});

describe('checked once more', () => {
  const again = (text: string, ...findings: Parameters<typeof checkedDraft>[1]) =>
    draw(
      <View
        state={{ type: 'checked', before: checkedDraft(TEXT, [DUTY, STYLE]), now: checkedDraft(text, findings) }}
      />,
    ).the('.check-resolved').textContent;

  it('says what has gone', () => {
    expect(again(TEXT.replace('!!!', '!'), DUTY)).toBe(t('checkGone', '„!!!“'));
  });

  it('says what has gone since a check of which only what it found is known', () => {
    const before = pastCheckOf(checkedDraft(TEXT, [DUTY, STYLE]));
    const view = draw(<View state={{ type: 'checked', before, now: checkedDraft('Ein junges Team', [DUTY]) }} />);
    expect(view.the('.check-resolved').textContent).toBe(t('checkGone', '„!!!“'));
    view.again(<View state={{ type: 'checked', before, now: checkedDraft(TEXT, [DUTY, STYLE]) }} />);
    expect(view.the('.check-resolved').textContent).toBe(t('checkAllThere'));
  });

  it('says that all is as it was', () => {
    expect(again(`${TEXT} Neu.`, DUTY, STYLE)).toBe(t('checkAllThere'));
    expect(again(TEXT, DUTY, STYLE)).toBe(t('checkSameText'));
  });
});

describe('where there is nothing to show', () => {
  it.each([
    ['a private message', 'private', 'readPrivate'],
    ['no field with text', 'none', 'checkNoField'],
    ['a field that could be anything', 'unclear', 'checkUnclear'],
    ['a page that has gone', 'closed', 'checkClosed'],
  ] as const)('it says why: %s', (_, why, says) => {
    const view = draw(<View state={{ type: 'refused', why }} />);
    expect(view.the('[role=status]').textContent).toBe(t(says));
    expect(view.the('.check-paste').getAttribute('href')).toBe('/desk.html#tab=1');
  });

  it('a check that has stopped says so', () => {
    expect(draw(<View state={{ type: 'failed' }} />).the('[role=status]').textContent).toBe(t('checkStopped'));
  });

  it('while it is under way it is busy and keeps what was shown', () => {
    const view = draw(<View state={{ type: 'busy', before: checkedDraft(TEXT, [DUTY]) }} />);
    expect(view.the('.check').getAttribute('aria-busy')).toBe('true');
    expect(view.texts('.check-words')).toEqual(['„junges“']);
  });
});
