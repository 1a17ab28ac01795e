import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SectionView } from '../../../components/reader/section-view';
import type { Fact, Inline } from '../../../core/guide/guide';
import { bundledGuide } from '../../support/bundled-guide';
import { click, draw, t } from '../support/draw';
import { sectionOf, words } from '../support/tips';

const [one, two] = [...bundledGuide().facts.values()] as [Fact, Fact];
const figure = (fact: Fact, value: string): Inline => ({ type: 'figure', facts: [fact.id], children: words(value) });
const { section } = sectionOf('10.3', {
  passage: [
    {
      type: 'paragraph',
      children: [figure(one, '12 Prozent'), ...words(' und '), figure(two, 'acht'), figure(one, 'zwölf')],
    },
  ],
});

const scrolled = vi.fn();
beforeEach(() => {
  location.hash = '#10.3';
  Element.prototype.scrollIntoView = scrolled;
});

/** The section with two sources, the first of which two figures have. */
function open() {
  const view = draw(<SectionView section={section} facts={{ [one.id]: one, [two.id]: two }} rule={undefined} />);
  const marks = [...document.querySelectorAll<HTMLElement>('.source-mark a')];
  const mark = (at: number): HTMLElement => {
    const found = marks[at];
    if (!found) throw new Error(`No number ${at}`);
    return found;
  };
  return { view, mark };
}

describe('the number beside a figure', () => {
  it('says which source it leads to, and leads keyboard and screen reader to its note, which stands out', async () => {
    const { view, mark } = open();
    expect(mark(1).getAttribute('aria-label')).toBe(t('sourceOf', '2'));
    await click(mark(1));
    expect(document.activeElement?.id).toBe('quelle-10.3-2');
    expect(view.texts('.is-followed')).toEqual([document.activeElement?.textContent]);
    expect(scrolled.mock.contexts.at(-1)).toBe(document.activeElement);
    expect(location.hash, 'the address goes on naming the section').toBe('#10.3');
  });

  it('is gone back to from there: to the figure that was left, of several with the same source', async () => {
    const { view, mark } = open();
    expect(view.find('.source-back')).toBeNull();
    await click(mark(2));
    const back = view.the('.is-followed .source-back');
    expect(back.getAttribute('aria-label')).toBe(t('sourceBackLabel', '1'));
    await click(back);
    expect(document.activeElement).toBe(mark(2));
    expect([view.find('.is-followed'), view.find('.source-back')]).toEqual([null, null]);
    expect(location.hash).toBe('#10.3');
  });

  it('another one takes the mark along: one note at most stands out', async () => {
    const { view, mark } = open();
    await click(mark(0));
    await click(mark(1));
    expect(view.texts('.is-followed').length).toBe(1);
    expect(view.the('.is-followed').id).toBe('quelle-10.3-2');
  });
});
