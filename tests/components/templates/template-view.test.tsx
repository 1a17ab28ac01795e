import { describe, expect, it } from 'vitest';
import { TextSettingsProvider } from '../../../components/guide-text/running-text';
import { CalledFromProvider } from '../../../components/templates/called-from';
import { TemplateBlocks } from '../../../components/templates/template-blocks';
import { TemplateView } from '../../../components/templates/template-view';
import type { Country } from '../../../core/guide/guide';
import type { Template } from '../../../core/guide/template';
import { templateText } from '../../../core/guide/template-text';
import type { WorkCountry } from '../../../core/tips/country';
import { bundledGuide } from '../../support/bundled-guide';
import { click, draw, settled, t } from '../support/draw';

const { templates } = bundledGuide();
const COUNTRIES: readonly Country[] = ['DE', 'AT', 'CH'];

const at = (id: string, country?: Country, work: WorkCountry = 'AT', onKeep?: (country: Country) => void) => (
  <TextSettingsProvider value={{ today: '2026-11-29', country: work, fact: () => undefined }}>
    <TemplateView
      load={async () => templates}
      id={id}
      country={country}
      chapters={[]}
      onOpen={() => {}}
      onKeep={onKeep}
    />
  </TextSettingsProvider>
);

async function opened(...what: Parameters<typeof at>) {
  const view = draw(at(...what));
  await settled();
  return view;
}

const NUMBER = /\bV[1-9]\d?\b/g;

it('the number of another template in an instruction leads to it, in every template', async () => {
  let links = 0;
  for (const { id, adapting, exception } of templates) {
    const named = [...[...adapting, exception].join(' ').matchAll(NUMBER)].map(([number]) => `#${number}`);
    const view = await opened(id);
    const led = [
      ...view.the('.template').querySelectorAll<HTMLAnchorElement>('.template-exception a, dd:first-of-type a'),
    ];
    expect(led.map((a) => `#${a.href.split('#')[1]}`).sort()).toEqual(named.sort());
    links += named.length;
  }
  expect(links).toBeGreaterThan(5);
});

it('it leads to the text of the country that the address names', async () => {
  const view = await opened('V16', 'CH');
  expect(view.the<HTMLAnchorElement>('.template-notes a').href).toMatch(/#V17-CH$/);
});

it('what is copied has no links', async () => {
  for (const { id } of templates) expect((await opened(id)).find('.template-text a')).toBeNull();
});

it('says once, before the text, what ▢ means, where the text has gaps', async () => {
  for (const template of templates) {
    const hasGaps = templateText(template, template.countries[0] ?? 'DE').includes('▢');
    const view = await opened(template.id);
    expect(view.texts('.template-gaps')).toEqual(hasGaps ? [`▢ ${t('templateGaps')}`] : []);
  }
});

it('no line begins with a full stop: what stands against a gap is in one box with it, in every template', () => {
  for (const template of templates)
    for (const country of COUNTRIES) {
      const view = draw(<TemplateBlocks template={template} country={country} />);
      for (const gap of view.the('.template-text').querySelectorAll('.gap')) {
        expect(gap.nextSibling?.textContent?.charAt(0) ?? '').not.toMatch(/[.,;:!?)“…]/);
        expect(gap.previousSibling?.textContent?.at(-1) ?? '').not.toMatch(/[„(]/);
      }
    }
});

it('the text on the page is the text that is copied', () => {
  for (const template of templates) {
    if (template.form === 'sheet') continue;
    const view = draw(<TemplateBlocks template={template} country="DE" />);
    const bare = (text: string) => text.replace(/[\s–]|^\d+\./gm, '');
    expect(bare(view.the('.template-text').textContent ?? '')).toBe(bare(templateText(template, 'DE')));
  }
});

it('every text can be filled at the desk, and no sheet, which is a file', async () => {
  for (const { id, form } of templates) {
    const buttons = (await opened(id)).texts('.template-actions button');
    expect([id, buttons.includes(t('templateOpen'))]).toEqual([id, form === 'text']);
    expect([id, buttons.includes(t('templateSaveCsv'))]).toEqual([id, form === 'sheet']);
  }
});

it('is called no legal advice where it cites a statute, though no fact is named, as in a document of a house', async () => {
  const said = async (exception: string) => {
    const [first] = templates.filter(({ facts }) => facts.length === 0);
    const own = { ...first, id: 'eigen-blatt', exception } as Template;
    const view = draw(
      <TextSettingsProvider value={{ today: '2026-11-29', country: 'AT', fact: () => undefined }}>
        <TemplateView load={async () => [own]} id={own.id} country={undefined} chapters={[]} onOpen={() => {}} />
      </TextSettingsProvider>,
    );
    await settled();
    return view.the('.template-dates').textContent?.includes(t('noLegalAdvice'));
  };
  expect([await said('§ 78 UrhG entgegensteht.'), await said('es eilt.')]).toEqual([true, false]);
});

it('whatever leads from a template to another text keeps the page from which it was called for', async () => {
  const view = draw(
    <CalledFromProvider value={{ network: 'xing', house: 'adler' }}>
      <TextSettingsProvider value={{ today: '2026-11-29', country: 'AT', fact: () => undefined }}>
        <TemplateView load={async () => templates} id="V16" country="CH" chapters={[]} onOpen={() => {}} />
      </TextSettingsProvider>
    </CalledFromProvider>,
  );
  await settled();
  const to = (selector: string) => view.the<HTMLAnchorElement>(selector).href.split('#')[1];
  expect(to('.chapter-kicker a')).toBe('vorlagen?netz=xing&haus=adler');
  expect(to('.template-countries a')).toBe('V16-DE?netz=xing&haus=adler');
  expect(to('.template-notes a')).toBe('V17-CH?netz=xing&haus=adler');
});

describe('the country whose text is shown because the address names it', () => {
  it('is made the setting on request; the keyboard stays on it when the button has done its work', async () => {
    const kept: Country[] = [];
    const keep = (country: Country) => void kept.push(country);
    const view = await opened('V16', 'CH', 'AT', keep);
    await click(view.button(t('shownKeep')));
    expect(kept).toEqual(['CH']);
    view.again(at('V16', 'CH', 'CH', keep));
    expect(view.texts('.template-countries button')).toEqual([]);
    expect(document.activeElement).toBe(view.the('.template-countries [aria-current]'));
  });

  it.each<readonly [string, Country | undefined, WorkCountry]>([
    ['the address names no country', undefined, 'AT'],
    ['somebody works there anyway', 'AT', 'AT'],
    ['somebody works in several', 'CH', 'all'],
  ])('nothing is to be kept where %s', async (_, country, work) => {
    const view = await opened('V16', country, work, () => {});
    expect(view.texts('.template-countries button')).toEqual([]);
  });

  it('is not kept where the firm has settled the country', async () => {
    expect((await opened('V16', 'CH')).texts('.template-countries button')).toEqual([]);
  });
});
