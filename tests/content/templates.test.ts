import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../core/draft/check';
import { type DraftContext, FIRST_CONTEXT } from '../../core/draft/context';
import { openGaps } from '../../core/draft/gaps';
import type { Country } from '../../core/guide/guide';
import type { Template } from '../../core/guide/template';
import { citesLaw } from '../../core/guide/template-law';
import { exampleIn, fillGaps, templateText } from '../../core/guide/template-text';
import { compileTemplateEntries } from '../../core/guide-compiler/compile-templates';
import { isNetworkId, NETWORK_NAMES } from '../../core/situation/vocabulary';
import { templateFor } from '../../core/tips/page-template';
import { shareOf } from '../../tools/endurance';
import { bundledGuide } from '../support/bundled-guide';

const { templates } = bundledGuide();
const named = templates.map((template) => [`${template.id} ${template.title}`, template] as const);

/**
 * The contexts in which a template may be checked: its countries, its networks, for consumers and for business; some of
 * them without patience.
 */
const contextsOf = ({ countries, situations, writes = 'message' }: Template): readonly DraftContext[] => {
  const networks = new Set([undefined, ...situations.flatMap(({ network }) => (network === '*' ? [] : network))]);
  const all = countries.flatMap((country) =>
    [...networks].flatMap((network) =>
      (['consumers', 'business'] as const).map((audience) => ({
        ...FIRST_CONTEXT,
        country,
        network,
        audience,
        kind: writes,
      })),
    ),
  );
  return shareOf(all, 5);
};

/** What is said of a text, in words that an editor can act on. */
const saidOf = (template: Template, text: (country: Country) => string): string[] => [
  ...new Set(
    contextsOf(template).flatMap((context) =>
      checkDraft(text(context.country), context).map(
        ({ rule, start, end, reason }) =>
          `${rule} (${context.country}${context.network ? `, ${context.network}` : ''}): „${text(context.country).slice(start, end).slice(0, 60)}“ ${reason}`,
      ),
    ),
  ),
];

describe.each(named)('%s', (_name, template) => {
  it('filled with its example is free of findings in each of its countries', () => {
    expect(
      saidOf(template, (country) => fillGaps(templateText(template, country), exampleIn(template, country))),
    ).toEqual([]);
  });

  it('unfilled has gaps, and nothing else is found', () => {
    const said = saidOf(template, (country) => templateText(template, country));
    expect(said.filter((each) => !each.startsWith('open-gap'))).toEqual([]);
    for (const country of template.countries)
      expect(openGaps(templateText(template, country)).length).toBeGreaterThan(0);
  });

  it('keeps German typography', () => {
    for (const country of template.countries) {
      const text = fillGaps(templateText(template, country), exampleIn(template, country));
      expect(text).not.toMatch(/["»«]|(^|\s)'|\d %| - |\.\.\.|!(?!\S)/);
    }
  });

  it('says how to adapt it, when not to use it and how people ask for it', () => {
    expect(template.adapting).toHaveLength(3);
    expect(template.exception).toMatch(/\S/);
    expect(template.asked.length).toBeGreaterThanOrEqual(3);
    expect(template.searchWords.length).toBeGreaterThanOrEqual(3);
  });
});

/** What few need, and then badly: nobody who writes a post, reads one or books an advertisement has it in mind. */
const FOR_AN_OCCASION: ReadonlySet<string> = new Set(['V16', 'V17', 'V24', 'V25', 'V36', 'V43']);

it('beside a post and an advertisement none is offered that is for an occasion', () => {
  const entries = compileTemplateEntries({ templates });
  const offered = Object.keys(NETWORK_NAMES)
    .filter(isNetworkId)
    .flatMap((network) =>
      (['composer', 'post', 'ads'] as const).flatMap((kind) => {
        const found = templateFor({ network, kind, alternatives: [], known: true }, entries, 'all');
        return found ? [{ at: `${network}/${kind}`, id: found.id }] : [];
      }),
    );
  expect(offered.length).toBeGreaterThan(0);
  expect(offered.filter(({ id }) => FOR_AN_OCCASION.has(id))).toEqual([]);
});

describe('law in a template', () => {
  it('has the fact on which it rests: whoever cites a paragraph or an article names it in the head', () => {
    expect(templates.filter(citesLaw).length).toBeGreaterThan(10);
    expect(templates.flatMap((one) => (citesLaw(one) && one.facts.length === 0 ? one.id : []))).toEqual([]);
  });

  const GERMAN = /^(?:BDSG|UWG|DDG|KUG|BGB|AGG|UrhG|MStV|TDDDG)/;

  it('“Buchst.” stands only where German law is cited: everywhere else it is “lit.”', () => {
    const cited = templates.flatMap((template) =>
      template.countries.flatMap((country) =>
        [...templateText(template, country).matchAll(/Buchst\. \w+ (\w+)/g)].flatMap(([words, law = '']) =>
          country === 'DE' && GERMAN.test(law) ? [] : `${template.id} ${country}: ${words}`,
        ),
      ),
    );
    expect(cited).toEqual([]);
  });
});
