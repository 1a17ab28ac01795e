import { act } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { type LoadedSection, OPEN_CARD, TipCard, type TipCardProps } from '../../../components/advice/tip-card';
import { TEXT_TIPS } from '../../../components/advice/use-text-tips';
import { CardAnnotationsProvider } from '../../../components/annotations/card-annotations';
import { TextSettingsProvider } from '../../../components/guide-text/running-text';
import type { TipReason } from '../../../core/tips/arrange-tips';
import { rankedFor } from '../../../core/tips/country';
import { click, draw, settled, t } from '../support/draw';
import { JOB_AD, later, rowOf, sectionOf, tipOf } from '../support/tips';

/** A card as a list holds it: folded until somebody unfolds it. */
function Card({ ranked = tipOf('10.3'), ...more }: Partial<TipCardProps>) {
  const [open, setOpen] = useState(false);
  return (
    <TipCard
      ranked={ranked}
      situation={JOB_AD}
      load={async (section) => sectionOf(section)}
      open={open}
      onToggle={() => setOpen(!open)}
      {...more}
    />
  );
}

beforeAll(async () => void (await Promise.all([OPEN_CARD.load(), TEXT_TIPS.load()])));

const NO_ACTIONS = { read: false, onRead: () => {}, onLater: () => {}, onHide: () => {} };

async function unfolded(more: Partial<TipCardProps> = {}) {
  const view = draw(<Card {...more} />);
  await click(view.the('h3 button'));
  await settled();
  return view;
}

describe('the document of a section', () => {
  const documents = ['Absage', 'Einladung'].map((title, at) => ({ id: `V${at + 1}`, title }));

  it('is one at most, below what the card’s tip says', async () => {
    const view = await unfolded({ load: async (section) => ({ ...sectionOf(section), templates: documents }) });
    const links = [...document.querySelectorAll('a[href*="#V"]')];
    expect(links.map((link) => link.textContent)).toEqual([t('templateLink', 'Absage')]);
    const [link] = links;
    const tip = document.querySelector('.tip-details');
    expect(tip && link && tip.compareDocumentPosition(link)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await click(view.the('.tip-open button'));
    expect(view.texts('.tip-details').length).toBe(sectionOf('10.3').section.tips.length);
  });

  it('is none where the section has none, and none on a folded card', async () => {
    draw(<Card load={async (section) => ({ ...sectionOf(section), templates: documents })} />);
    expect(document.querySelector('a[href*="#V"]')).toBeNull();
    await unfolded();
    expect(document.querySelector('a[href*="#V"]')).toBeNull();
  });
});

describe('in a country', () => {
  const duty = { grade: 'pflicht', countries: ['AT'] } as const;
  const [first, second] = sectionOf('10.3').section.tips;
  if (!first || !second) throw new Error('A section has two tips');
  const load = async () => sectionOf('10.3', { tips: [first, { ...second, ...duty }] });
  const ranked = tipOf('10.3', 1, {
    tips: [
      { id: '10.3-a', grade: 'erfahrung', countries: [], title: 'Rat 10.3-a' },
      { id: '10.3-b', ...duty, title: 'Rat 10.3-b' },
    ],
  });

  it.each([
    ['AT', 'Rat 10.3-b', 'Tun Sie 10.3-b.'],
    ['DE', 'Rat 10.3-a', 'Tun Sie 10.3-a.'],
  ] as const)('what is unfolded in %s is the tip that the title names', async (country, title, action) => {
    const view = draw(
      <TextSettingsProvider value={{ today: '2026-11-28', country, fact: () => undefined }}>
        {rankedFor([ranked], country).map((one) => (
          <Card key={one.row.section} ranked={one} load={load} />
        ))}
      </TextSettingsProvider>,
    );
    await click(view.the('h3 button'));
    await settled();
    expect(view.the('.tip-title').textContent).toBe(title);
    expect(view.the('.tip-action').textContent).toContain(action);
  });
});

describe('a folded card', () => {
  it('says what to do and the tip’s own reason; the short answer only where it is asked for', () => {
    const view = draw(<Card />);
    expect(view.the('.tip-title').textContent).toBe('Rat aus 10.3');
    expect(view.the('.tip-reason-short').textContent).toBe('weil 10.3 hilft');
    expect(view.find('.tip-answer')).toBeNull();
    view.again(<Card answered />);
    expect(view.the('.tip-answer').textContent).toBe('So beginnt 10.3.');
    expect(view.the('h3 button').getAttribute('aria-expanded')).toBe('false');
  });

  it('says the grade in a word, not by a shape alone', () => {
    expect(draw(<Card />).the('.grade').textContent).toBe(t('grade_erfahrung'));
  });

  it('answers for the country of the reader', () => {
    const ranked = tipOf('10.3', 1, { answerIn: { AT: 'In Österreich gilt der Kollektivvertrag.' } });
    const answerIn = (country: 'AT' | 'CH') =>
      draw(
        <TextSettingsProvider value={{ today: '2026-11-28', country, fact: () => undefined }}>
          <Card ranked={ranked} answered />
        </TextSettingsProvider>,
      ).the('.tip-answer').textContent;
    expect([answerIn('AT'), answerIn('CH')]).toEqual(['In Österreich gilt der Kollektivvertrag.', 'So beginnt 10.3.']);
  });

  it.each<readonly [TipReason, string]>([
    [{ type: 'finding', rule: 'hashtag-count', words: undefined, count: 9 }, 'weil Ihr Text neun Hashtags hat'],
    [{ type: 'finding', rule: 'hashtag-count', words: undefined, count: 30 }, 'weil Ihr Text 30 Hashtags hat'],
    [
      { type: 'finding', rule: 'agg-wording', words: 'junges Team', count: 1 },
      'weil in Ihrem Text „junges Team“ steht',
    ],
    [
      { type: 'finding', rule: 'green-claim', words: undefined, count: 1 },
      'weil die Prüfung Ihres Textes darauf hinweist',
    ],
    [{ type: 'finding', rule: 'sie-du-mix', words: 'Sie', count: 1 }, 'weil Ihr Text die Anrede wechselt'],
    [{ type: 'subject', name: 'Kinderfotos' }, 'weil es in Ihrem Text um Kinderfotos geht'],
  ])('that a checked text calls for says what of the text does: %j', (reason, said) => {
    expect(draw(<Card ranked={{ ...tipOf('6.5'), reason }} />).the('.tip-reason-short').textContent).toBe(said);
  });

  it('without a reason of its own says why it is shown', () => {
    const tips = [{ id: '10.3-a', grade: 'erfahrung', countries: [], title: 'Rat' }] as const;
    const view = draw(<Card ranked={tipOf('10.3', 1, { tips })} />);
    expect(view.the('.tip-reason-short').textContent).toBe(t('because_job_posting', 'LinkedIn'));
  });

  it('shows no number that is past its review date', () => {
    const tips = [{ ...rowOf('10.3').tips[0], title: 'Nennen Sie 3 Zahlen', reviewBy: '2026-11-27' }];
    const view = draw(<Card ranked={tipOf('10.3', 1, { tips: tips as never })} />);
    expect(view.the('.tip-title').textContent).toBe(`Nennen Sie [${t('reviewDue')}] Zahlen`);
  });

  it('of a handbook chapter names the house as its source, and no grade where nobody gave one', () => {
    const handbook = { slug: 'eigen-haus', source: 'Leitlinie', graded: false };
    const view = draw(<Card ranked={tipOf('eigen-haus-1', 1, { handbook })} />);
    expect(view.the('.tip-notes').textContent).toContain(t('handbookSource', 'Leitlinie'));
    expect(view.texts('.grade')).toEqual(['']);
  });

  it('says that it is read, bookmarked and has a note', () => {
    const annotations = { isBookmarked: () => true, hasNote: () => true, onBookmark: () => {} };
    const view = draw(
      <CardAnnotationsProvider value={annotations}>
        <Card read />
      </CardAnnotationsProvider>,
    );
    const notes = view.the('.tip-notes').textContent;
    for (const word of [t('markedRead'), t('bookmarkName'), t('note')]) expect(notes).toContain(word);
  });

  it('without a tip is no card', () => {
    expect(draw(<Card ranked={tipOf('10.3', 1, { tips: [] })} />).find('.tip-card')).toBeNull();
  });
});

describe('an unfolded card', () => {
  it('shows its first tip whole, the others folded, why it is shown, and the way to the passage', async () => {
    const view = await unfolded();
    expect(view.the('.tip-panel').textContent).not.toContain('Der ganze Absatz');
    expect(view.the('.tip-why').textContent).toBe(t('whyThisTip', t('because_job_posting', 'LinkedIn')));
    expect(view.texts('.tip-action')).toEqual(['Tun Sie 10.3-a.']);
    await click(view.the('.tip-open button'));
    expect(view.texts('.tip-action')).toEqual(['Tun Sie 10.3-a.', 'Tun Sie 10.3-b.']);
    await click(view.the('.tip-open button'));
    expect(view.texts('.tip-action')).toEqual(['Tun Sie 10.3-a.']);
    expect(view.the('.tip-open a').getAttribute('href')).toBe('/reader.html#10.3');
    expect(view.find('.tip-answer')).toBeNull();
    expect(view.find('.tip-reason-short')).toBeNull();
    expect(view.the('h3 button').getAttribute('aria-controls')).toBe(view.the('.tip-panel').id);
  });

  it('shows nothing of it before all of it is there', async () => {
    const loading = later<LoadedSection>();
    const view = await unfolded({ load: () => loading.promise });
    expect(view.the('.tip-panel').textContent).toBe('');
    await act(async () => loading.resolve(sectionOf('10.3')));
    expect(view.the('.tip-panel').textContent).toContain('Tun Sie 10.3-a.');
  });

  it('is loaded once, however often it is folded and unfolded', async () => {
    const load = vi.fn(async (section: string) => sectionOf(section));
    const view = await unfolded({ load });
    for (let i = 0; i < 2; i++) await click(view.the('h3 button'));
    await settled();
    expect(view.the('.tip-action').textContent).toContain('10.3');
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('that is folded before it was loaded is loaded when it is unfolded again', async () => {
    const loading = later<LoadedSection>();
    const view = await unfolded({ load: () => loading.promise });
    await click(view.the('h3 button'));
    await act(async () => loading.resolve(sectionOf('10.3')));
    expect(view.the('.tip-panel').hidden).toBe(true);
    await click(view.the('h3 button'));
    await settled();
    expect(view.the('.tip-action').textContent).toContain('10.3');
  });

  it('on the demo has nothing that could be done with it', async () => {
    expect((await unfolded()).find('.tip-actions')).toBeNull();
  });
});

it('an unfolded card says where the page itself speaks about it', async () => {
  const ranked = { ...tipOf('10.3'), reason: { type: 'topic', word: 'Elektriker' } } as const;
  const view = await unfolded({ ranked });
  expect(view.the('.tip-why').textContent).toBe(t('whyThisTip', t('because_topic', 'Elektriker')));
});

it('a handbook section without tips shows its text', async () => {
  const view = await unfolded({ load: async (section) => sectionOf(section, { tips: [] }) });
  expect(view.the('.tip-lead').textContent).toBe('Der ganze Absatz von 10.3.');
});

describe('what can be done with a tip', () => {
  it('marked as read, and taken back', async () => {
    const onRead = vi.fn();
    const view = await unfolded({ actions: { ...NO_ACTIONS, onRead } });
    await click(view.button(t('markRead')));
    view.again(<Card actions={{ ...NO_ACTIONS, read: true, onRead }} />);
    expect(view.button(t('markRead')).getAttribute('aria-pressed')).toBe('true');
    await click(view.button(t('markRead')));
    expect(onRead.mock.calls).toEqual([[true], [false]]);
  });

  it('put off until tomorrow', async () => {
    const onLater = vi.fn();
    await click((await unfolded({ actions: { ...NO_ACTIONS, onLater } })).button(t('later')));
    expect(onLater).toHaveBeenCalledOnce();
  });

  it.each([
    ['this tip', 'hideTip', undefined, { type: 'section', section: '10.3' }],
    ['its topic', 'hideChapter', 10, { type: 'chapter', chapter: 10 }],
    ['this network', 'hideNetwork', 'LinkedIn', { type: 'network', network: 'linkedin' }],
  ] as const)('not shown again: %s', async (_, key, value, scope) => {
    const onHide = vi.fn();
    const view = await unfolded({ actions: { ...NO_ACTIONS, onHide } });
    expect(view.find('.tip-hide')).toBeNull();
    await click(view.button(t('hide')));
    await click(view.button(t(key, value)));
    expect(onHide).toHaveBeenCalledExactlyOnceWith(scope);
  });

  it('of a handbook chapter is not hidden as a topic: the chapter is removed in the settings', async () => {
    const handbook = { slug: 'eigen-haus', source: 'Leitlinie', graded: true };
    const view = await unfolded({ ranked: tipOf('eigen-haus-1', 1, { handbook }), actions: NO_ACTIONS });
    await click(view.button(t('hide')));
    expect(view.texts('.tip-hide button')).toEqual([t('hideTip'), t('hideNetwork', 'LinkedIn')]);
  });

  it('copied as text that stands on its own', async () => {
    const writeText = vi.fn(async () => {});
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
    const view = await unfolded({ actions: NO_ACTIONS });
    await click(view.button(t('copyTip')));
    await settled();
    vi.unstubAllGlobals();
    expect(writeText).toHaveBeenCalledExactlyOnceWith(
      [
        '10.3 Abschnitt 10.3',
        'Rat 10.3-a: Tun Sie 10.3-a. (weil es hilft)\nVorher: Vage\nNachher: Genau\nGilt nicht, wenn es nicht passt.',
        'Rat 10.3-b: Tun Sie 10.3-b. (weil es hilft)\nGilt nicht, wenn es nicht passt.',
      ].join('\n\n'),
    );
    expect(view.the('.copy-result').textContent).toBe(t('copied'));
  });
});
