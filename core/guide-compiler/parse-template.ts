import type { RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { frontmatter } from 'micromark-extension-frontmatter';
import { COUNTRIES, type Country } from '../guide/guide';
import type { GapValues, Template, TemplateBlock } from '../guide/template';
import { sentencesOf } from '../text/sentences';
import { checkTemplateGaps } from './check-template-gaps';
import { lineOf, type Report } from './parse-inline';
import { parseTemplateBlocks } from './parse-template-blocks';
import { parseTemplateHead } from './parse-template-head';
import type { Problem } from './problem';

/** A template read from its file, and what is wrong with it. */
export interface ParsedTemplate {
  readonly file: string;
  readonly template: Template;
  readonly problems: readonly Problem[];
}

/** What stands under a heading `## Name` or `## Name (AT)`. */
interface Part {
  readonly name: string;
  readonly country: Country | undefined;
  readonly line: number;
  readonly nodes: RootContent[];
  /** The lines as they are written, without blank ones. */
  readonly written: { readonly text: string; readonly line: number }[];
}

const NAMES = ['Vorlage', 'Beispiel', 'Anpassen', 'Gilt nicht, wenn', 'Fragen'];
/** Parts that may have a variant for one country. */
const VARIANTS = ['Vorlage', 'Beispiel'];
const HEADING = /^## (.+?)(?: \((\w+)\))?\s*$/;
/** Sentences on adapting: fewer leave one alone, more are not read. */
const ADAPTING = 3;

/** Reads a template of the form that `content/README.md` describes. Never throws: mistakes come back as problems. */
export function parseTemplate(file: string, source: string): ParsedTemplate {
  const problems: Problem[] = [];
  const report: Report = (line, what, mend) => problems.push({ file, line, what, mend });
  const head = parseTemplateHead(source, report);
  const parts = partsOf(source, report);
  const partsNamed = (name: string) => parts.filter((part) => part.name === name);
  for (const name of NAMES)
    if (!partsNamed(name).some(({ country }) => country === undefined))
      report(1, `Der Teil „${name}“ fehlt`, `eine Überschrift „## ${name}“ mit ihrem Text ergänzen`);
  const [adapting] = partsNamed('Anpassen');
  const [exception] = partsNamed('Gilt nicht, wenn');
  const template: Template = {
    ...head,
    blocks: blocksOf(partsNamed('Vorlage'), head.countries, report),
    example: valuesOf(partsNamed('Beispiel').filter(({ country }) => !country)[0], report),
    exampleIn: Object.fromEntries(
      partsNamed('Beispiel').flatMap((part) => (part.country ? [[part.country, valuesOf(part, report)]] : [])),
    ),
    adapting: sentencesIn(adapting, ADAPTING, report),
    exception: sentencesIn(exception, 1, report)[0] ?? '',
    asked: partsNamed('Fragen').flatMap(({ written }) => written.map(({ text }) => text.replace(/^[-?] /, ''))),
  };
  if (template.form === 'sheet' && !template.blocks.some(({ type }) => type === 'table'))
    report(1, 'Das Blatt hat keine Tabelle', 'unter „## Vorlage“ Zeilen der Form „| Tag | Thema |“ schreiben');
  const line = partsNamed('Beispiel')[0]?.line ?? 1;
  checkTemplateGaps(template, (what, mend) => report(line, what, mend));
  return { file, template, problems };
}

/** A variant for one country takes that country out of the general text. */
function blocksOf(parts: readonly Part[], countries: readonly Country[], report: Report): readonly TemplateBlock[] {
  const varied = parts.flatMap(({ country }) => country ?? []);
  const general = countries.filter((country) => !varied.includes(country));
  return parts.flatMap(({ country, nodes }) => {
    const blocks = parseTemplateBlocks(nodes, countries, report);
    const here = country ? [country] : varied.length > 0 ? general : undefined;
    return here ? blocks.map((block) => ({ ...block, countries: block.countries ?? here })) : blocks;
  });
}

function partsOf(source: string, report: Report): Part[] {
  const root = fromMarkdown(source, {
    extensions: [frontmatter(['yaml'])],
    mdastExtensions: [frontmatterFromMarkdown(['yaml'])],
  });
  const lines = source.split(/\r?\n/);
  const parts: Part[] = [];
  for (const node of root.children) {
    if (node.type === 'yaml') continue;
    const line = lineOf(node);
    if (node.type === 'heading' && node.depth <= 2) {
      const [, name = '', word] = HEADING.exec(lines[line - 1] ?? '') ?? [];
      const country = COUNTRIES.find((known) => known === word);
      if (!NAMES.includes(name) || (word !== undefined && !(country && VARIANTS.includes(name))))
        report(
          line,
          `Überschrift „${lines[line - 1]}“ ist unbekannt`,
          `eine von: ${NAMES.map((known) => `## ${known}`).join(', ')}; für ein Land „## Vorlage (AT)“`,
        );
      else if (parts.some((part) => part.name === name && part.country === country))
        report(line, `„${lines[line - 1]}“ steht zweimal`, 'beide Teile zusammenlegen');
      parts.push({ name, country, line, nodes: [], written: [] });
      continue;
    }
    const last = parts.at(-1);
    if (!last) {
      report(line, 'Text vor der ersten Überschrift', 'davor „## Vorlage“ setzen');
      continue;
    }
    last.nodes.push(node);
    const end = node.position?.end.line ?? line;
    for (const [at, text] of lines.slice(line - 1, end).entries())
      if (text.trim()) last.written.push({ text: text.trim(), line: line + at });
  }
  return parts;
}

const VALUE = /^- ▢ (\p{L}[\p{L}-]*) = (\S.*)$/u;

function valuesOf(part: Part | undefined, report: Report): GapValues {
  const values: Record<string, string> = {};
  for (const { text, line } of part?.written ?? []) {
    const [, word, value] = VALUE.exec(text) ?? [];
    if (word === undefined || value === undefined)
      report(line, `„${text.slice(0, 40)}“ füllt keine Lücke`, 'eine Zeile der Form „- ▢ Wort = Wert“ schreiben');
    else if (Object.hasOwn(values, word)) report(line, `„▢ ${word}“ hat zwei Werte`, 'eine der beiden Zeilen löschen');
    else values[word] = value;
  }
  return values;
}

function sentencesIn(part: Part | undefined, wanted: number, report: Report): string[] {
  if (!part) return [];
  const text = part.written.map(({ text }) => text.replace(/^- /, '')).join(' ');
  const sentences = sentencesOf(text).map(({ start, end }) => text.slice(start, end).trim());
  if (sentences.length !== wanted)
    report(
      part.line,
      `„${part.name}“ hat ${sentences.length} Sätze`,
      wanted === 1 ? 'einen Satz schreiben' : `genau ${wanted} Sätze schreiben`,
    );
  return sentences;
}
