import { DRAFT_KINDS } from '../draft/context';
import { COUNTRIES } from '../guide/guide';
import {
  type GapValues,
  TEMPLATE_FORMS,
  type Template,
  type TemplateBlock,
  type TemplateLine,
  type TemplateSpan,
} from '../guide/template';
import { toStoredSituation } from './stored-situation';
import { list, matching, oneOf, record, text } from './strictly';

/** Reads a stored template. @throws {Unreadable} where this version could not have stored it. */
export const toStoredTemplate = ({ id, title, form, writes, ...more }: Record<string, unknown>): Template => ({
  id: matching(/^eigen-[a-z0-9-]+$/, id),
  title: text(title),
  form: oneOf(TEMPLATE_FORMS, form),
  ...(writes === undefined ? {} : { writes: oneOf(DRAFT_KINDS, writes) }),
  asOf: text(more.asOf),
  reviewBy: text(more.reviewBy),
  countries: countriesIn(more.countries),
  sections: list(more.sections).map((section) => matching(/^\d+\.\d+$/, section)),
  situations: list(more.situations).map((at) => toStoredSituation(record(at))),
  searchWords: list(more.searchWords).map(text),
  names: list(more.names).map(text),
  facts: [],
  blocks: list(more.blocks).map((block) => toBlock(record(block))),
  example: toValues(more.example),
  exampleIn: Object.fromEntries(
    Object.entries(record(more.exampleIn)).map(([country, values]) => [oneOf(COUNTRIES, country), toValues(values)]),
  ),
  adapting: list(more.adapting).map(text),
  exception: text(more.exception),
  asked: list(more.asked).map(text),
});

const countriesIn = (value: unknown) => list(value).map((country) => oneOf(COUNTRIES, country));

const toValues = (value: unknown): GapValues =>
  Object.fromEntries(Object.entries(record(value)).map(([word, filled]) => [word, text(filled)]));

function toBlock({ countries, type, ...block }: Record<string, unknown>): TemplateBlock {
  const where = countries === undefined ? {} : { countries: countriesIn(countries) };
  switch (oneOf(['paragraph', 'heading', 'list', 'table'] as const, type)) {
    case 'paragraph':
      return { ...where, type: 'paragraph', lines: list(block.lines).map(toLine) };
    case 'heading':
      return { ...where, type: 'heading', line: toLine(block.line) };
    case 'list':
      return { ...where, type: 'list', ordered: block.ordered === true, items: list(block.items).map(toLine) };
    case 'table':
      return {
        ...where,
        type: 'table',
        head: list(block.head).map(text),
        rows: list(block.rows).map((row) => list(row).map(text)),
      };
  }
}

const toLine = (value: unknown): TemplateLine =>
  list(value).map((span): TemplateSpan => {
    const { text: words, strong } = record(span);
    return { text: text(words), ...(strong === true ? { strong } : {}) };
  });
