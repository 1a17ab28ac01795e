import type { Heading, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { frontmatter } from 'micromark-extension-frontmatter';
import { parse as parseYaml } from 'yaml';
import type { Block, Section, SectionId } from '../guide/guide';
import { passageText } from '../guide/plain-text';
import { shorten } from '../guide/shorten';
import { parseDetails, type SectionDetails } from '../guide-compiler/parse-chapter';
import { lineOf } from '../guide-compiler/parse-inline';
import type { Problem } from '../guide-compiler/problem';
import type { HandbookChapter, ReadChapter, ReadChapters } from './handbook-chapter';
import { handbookSectionId } from './handbook-id';
import { HANDBOOK_LIMITS } from './limits';
import { headingText, plainBlocks } from './plain-blocks';
import { definitionsOf, type PlainContext } from './plain-inline';
import { slugOf } from './slug';
import { withFreeSlug } from './unique-slug';
import { cutWordList } from './word-list';

/** The heading above a section's situations and search words. */
const DETAILS_HEADING = 'Angaben';

const NO_DETAILS: SectionDetails = { situations: [], searchWords: [], searchWordsEnglish: [], templates: [] };

/**
 * Reads any Markdown with headings: `#` is the title, `##` are the sections; in a text whose headings begin lower or
 * are all of one level, the levels count as they are. Several `#` with `##` below them are as many chapters. Tips and
 * "Angaben" are not needed.
 */
export function readPlainForm(
  file: string,
  text: string,
  guideSections: ReadonlySet<SectionId>,
  slugFor: (slug: string) => string,
): ReadChapters {
  const told = { problems: [] as Problem[], hints: [] as Problem[] };
  const slugs = new Set<string>();
  const chapters = sheetsOf(text).flatMap(({ source, lines }): ReadChapter[] => {
    const at = (problem: Problem): Problem => ({ ...problem, line: problem.line + lines });
    const read = readSheet(file, source, guideSections, slugFor);
    told.problems.push(...read.problems.map(at));
    told.hints.push(...read.hints.map(at));
    const { chapter } = read;
    if (chapter.sections.length === 0 && chapter.words.length === 0) return [];
    const named = withFreeSlug(chapter, (slug) => slugs.has(slug));
    slugs.add(named.slug);
    return [{ chapter: named, source }];
  });
  if (chapters.length === 0)
    told.problems.push({
      file,
      line: 1,
      what: 'In der Datei steht kein Abschnitt',
      mend: 'Überschriften mit ## und darunter Text schreiben',
    });
  return { chapters, ...told };
}

/** One chapter's part of a text and the number of lines before it. */
interface Sheet {
  readonly source: string;
  readonly lines: number;
}

const FENCE = /^ {0,3}(?:```|~~~)/;

/** Cuts a text at its `#` headings, where it has several and `##` below them. */
function sheetsOf(text: string): Sheet[] {
  const lines = text.split('\n');
  const starts: number[] = [];
  let fenced = false;
  let sections = false;
  for (const [at, line] of lines.entries()) {
    if (FENCE.test(line)) fenced = !fenced;
    if (fenced) continue;
    if (/^# +\S/.test(line)) starts.push(at);
    sections ||= /^## +\S/.test(line);
  }
  if (starts.length < 2 || !sections) return [{ source: text, lines: 0 }];
  // Text before the first title belongs to the first chapter.
  starts[0] = 0;
  return starts.map((start, i) => ({ source: lines.slice(start, starts[i + 1]).join('\n'), lines: start }));
}

/** Reads the text of one chapter. */
function readSheet(
  file: string,
  text: string,
  guideSections: ReadonlySet<SectionId>,
  slugFor: (slug: string) => string,
) {
  const list = cutWordList(file, text);
  const problems: Problem[] = [...list.problems];
  const hints: Problem[] = [...list.hints];
  const root = fromMarkdown(list.rest, {
    extensions: [frontmatter(['yaml'])],
    mdastExtensions: [frontmatterFromMarkdown(['yaml'])],
  });
  const context: PlainContext = {
    hint: (line, what, mend) => hints.push({ file, line, what, mend }),
    definitions: definitionsOf(root),
    guideSections,
  };
  const head = headOf(root, file, problems);
  const { heading, body, depth } = titleIn(root.children, head.title !== '', context);
  const named = (heading && headingText(heading, context)) || head.title || file.replace(/\.[a-z]{1,8}$/i, '');
  const title = shorten(named, HANDBOOK_LIMITS.titleLength);
  const slug = slugFor(slugOf(head.slug || title));
  const { sections, summary } = sectionsOf(slug, title, body, depth, context, { file, problems });
  const chapter: HandbookChapter = {
    slug,
    title,
    summary: head.summary || summary,
    format: 'plain',
    sections,
    words: list.words,
    templates: [],
  };
  return { chapter, problems, hints };
}

function headOf({ children: [first] }: Root, file: string, problems: Problem[]) {
  let data: unknown;
  try {
    data = first?.type === 'yaml' ? parseYaml(first.value, { maxAliasCount: 0, logLevel: 'error' }) : undefined;
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n')[0] : String(error);
    problems.push({
      file,
      line: 1,
      what: `Der Kopf ist nicht lesbar: ${why}`,
      mend: 'Werte mit Doppelpunkt in "…" setzen',
    });
  }
  const field = (...names: string[]): string => {
    for (const name of names) {
      const value: unknown =
        typeof data === 'object' && data !== null && Object.hasOwn(data, name) ? Reflect.get(data, name) : undefined;
      if (typeof value === 'string' && value.trim()) return value.replace(/\s+/g, ' ').trim();
    }
    return '';
  };
  return {
    title: field('titel', 'title'),
    slug: field('kurzname'),
    summary: shorten(field('zusammenfassung', 'description'), HANDBOOK_LIMITS.summaryLength),
  };
}

/** The title of a chapter, its content, and the heading depth of its sections. */
function titleIn(nodes: readonly RootContent[], named: boolean, context: PlainContext) {
  const headings = nodes.filter(
    (node): node is Heading => node.type === 'heading' && headingText(node, context) !== DETAILS_HEADING,
  );
  const depths = headings.map(({ depth }) => depth);
  const top = Math.min(...depths);
  const lower = Math.min(...depths.filter((depth) => depth > top));
  const [heading] = headings;
  const alone = heading?.depth === top && depths.filter((depth) => depth === top).length === 1;
  if (alone && (top === 1 || (!named && Number.isFinite(lower))))
    return {
      heading,
      body: nodes.filter((node) => node !== heading),
      depth: Number.isFinite(lower) ? lower : top + 1,
    };
  // Headings of one level, or none at all: they are the sections.
  return { heading: undefined, body: nodes, depth: Number.isFinite(top) ? top : 2 };
}

/** A stretch of a text with the heading above it. */
interface Stretch {
  readonly heading: Heading | undefined;
  readonly body: RootContent[];
}

function cutAt(nodes: readonly RootContent[], depth: number): Stretch[] {
  const parts: Stretch[] = [{ heading: undefined, body: [] }];
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth <= depth) parts.push({ heading: node, body: [] });
    else parts.at(-1)?.body.push(node);
  }
  return parts;
}

interface Told {
  readonly file: string;
  readonly problems: Problem[];
}

function sectionsOf(
  slug: string,
  title: string,
  body: readonly RootContent[],
  depth: number,
  context: PlainContext,
  { file, problems }: Told,
): { sections: Section[]; summary: string } {
  const sections: Section[] = [];
  const [before, ...parts] = cutAt(body, depth);
  const first = contentOf(before?.body ?? [], context, { file, problems });
  const intro = first.passage;
  // A short text at the beginning is the summary; everything after it is a section.
  const lead = passageText(intro.slice(0, 1)).replace(/\s+/g, ' ').trim();
  const summary = lead.length <= HANDBOOK_LIMITS.summaryLength && parts.length > 0 ? lead : '';
  const opening = summary ? intro.slice(1) : intro;
  const add = (heading: string, line: number, passage: readonly Block[], details: SectionDetails) => {
    const report = (what: string, mend: string) => problems.push({ file, line, what, mend });
    if (passage.length > HANDBOOK_LIMITS.blocks)
      report(`Der Abschnitt hat mehr als ${HANDBOOK_LIMITS.blocks} Absätze`, 'mit ## teilen');
    if (passageText(passage).length > HANDBOOK_LIMITS.sectionLength)
      report(
        `Der Abschnitt hat mehr als ${HANDBOOK_LIMITS.sectionLength.toLocaleString('de')} Zeichen`,
        'mit ## teilen',
      );
    sections.push({
      id: handbookSectionId(slug, sections.length + 1),
      title: heading,
      answers: [],
      passage,
      tips: [],
      ...details,
    });
  };
  if (opening.length > 0) add(title, 1, opening, first.details);
  for (const { heading, body: content } of parts) {
    if (!heading) continue;
    const { passage, details } = contentOf(content, context, { file, problems });
    const name = shorten(headingText(heading, context), HANDBOOK_LIMITS.titleLength);
    if (passage.length === 0 || !name)
      context.hint(
        lineOf(heading),
        `Der Abschnitt „${name.slice(0, 60)}“ fehlt: er hat keinen Text`,
        'darunter Text schreiben',
      );
    else add(name, lineOf(heading), passage, details);
  }
  return { sections, summary };
}

/** The passage of a section, and its "Angaben" where it has any. */
function contentOf(nodes: readonly RootContent[], context: PlainContext, { file, problems }: Told) {
  let details = NO_DETAILS;
  const passage: Block[] = [];
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at];
    if (!node) continue;
    const list = nodes[at + 1];
    if (node.type === 'heading' && list && headingText(node, context) === DETAILS_HEADING) {
      details = parseDetails(
        { heading: node, body: [list] },
        (line, what, mend) => problems.push({ file, line, what, mend }),
        [],
      );
      at++;
    } else passage.push(...plainBlocks(node, context));
  }
  return { passage, details };
}
