import type { Template } from './template';
import { blockText } from './template-text';

/** A paragraph or an article of a statute, as German texts cite it. */
const CITATION = /§|(?<!\p{L})Art(?:ikel[ns]?|\.)[ \u00a0\u202f]?\d/u;

/**
 * Whether a template cites a statute: in its text, in the example that fills it, or in what it says about adapting and
 * exceptions.
 */
export const citesLaw = (
  template: Pick<Template, 'blocks' | 'example' | 'exampleIn' | 'adapting' | 'exception'>,
): boolean => wordsOf(template).some((text) => CITATION.test(text));

/**
 * Whether a template rests on law: it names the facts, or it cites a statute. Such a template is "keine
 * Rechtsberatung", and past its review day it is no longer handed out unread.
 */
export const restsOnLaw = (template: Parameters<typeof citesLaw>[0] & Pick<Template, 'facts'>): boolean =>
  template.facts.length > 0 || citesLaw(template);

const wordsOf = ({ blocks, example, exampleIn, adapting, exception }: Parameters<typeof citesLaw>[0]): string[] => [
  ...blocks.map(blockText),
  ...[example, ...Object.values(exampleIn)].flatMap((values) => Object.values(values)),
  ...adapting,
  exception,
];
