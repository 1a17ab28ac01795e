import type { Heading, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { frontmatter } from 'micromark-extension-frontmatter';
import { parse as parseYaml } from 'yaml';
import type { Answer, Block, Chapter, Country, Inline, Section, SituationPattern, Tip } from '../guide/guide';
import { inlineText } from '../guide/plain-text';
import { isNetworkId, isPageKind } from '../situation/vocabulary';
import { sentencesOf } from '../text/sentences';
import { countryNamed } from './country-names';
import { type ChapterRules, DETAILS, GUIDE_RULES, LIMITS } from './limits';
import { commaList, parseFields } from './parse-fields';
import { lineOf, type Report, toInline } from './parse-inline';
import { parseTip } from './parse-tip';
import type { Problem } from './problem';

/** A chapter read from its file, the line of each section and tip, and what is wrong with it. */
export interface ParsedChapter {
  readonly file: string;
  readonly chapter: Chapter;
  /** Section or tip id -> line of its heading. */
  readonly lines: ReadonlyMap<string, number>;
  readonly problems: readonly Problem[];
}

/** Where a section helps and what it is found by. */
export type SectionDetails = Pick<Section, 'situations' | 'searchWords' | 'searchWordsEnglish' | 'templates'>;

/**
 * Reads a chapter file of the form that `content/README.md` describes. Never throws: mistakes come back as problems.
 */
export function parseChapter(file: string, source: string, rules: ChapterRules = GUIDE_RULES): ParsedChapter {
  const problems: Problem[] = [];
  const report: Report = (line, what, mend, about) => {
    if (!(about === 'web-link' && rules.webLinks)) problems.push({ file, line, what, mend });
  };
  const lines = new Map<string, number>();
  const root = fromMarkdown(source, {
    extensions: [frontmatter(['yaml'])],
    mdastExtensions: [frontmatterFromMarkdown(['yaml'])],
  });
  const head = parseHead(root, report);
  const sections = splitAt(root.children, 2, report, 'ein Abschnitt „## 13.1 Titel“')
    .map(({ heading, body }) => parseSection(head.number, heading, body, lines, report, rules))
    .filter((section) => section !== undefined);
  if (sections.length === 0) report(1, 'Das Kapitel hat keinen Abschnitt', 'einen Abschnitt „## 13.1 Titel“ schreiben');
  return { file, chapter: { ...head, sections }, lines, problems };
}

function parseHead(root: Root, report: Report): Omit<Chapter, 'sections'> {
  const [first] = root.children;
  const data = first?.type === 'yaml' ? readYaml(first.value, report) : {};
  const text = (key: string) => {
    const value = data[key];
    if (typeof value !== 'string' || !value.trim())
      report(1, `Im Kopf fehlt „${key}“`, `eine Zeile „${key}: …“ zwischen die Striche setzen`);
    return typeof value === 'string' ? value.trim() : '';
  };
  const number = data.nummer;
  if (typeof number !== 'number' || !Number.isInteger(number))
    report(1, 'Im Kopf fehlt „nummer“', 'eine Zeile „nummer: 13“ zwischen die Striche setzen');
  return {
    number: typeof number === 'number' ? number : 0,
    slug: text('kurzname'),
    title: text('titel'),
    summary: text('zusammenfassung'),
  };
}

function readYaml(source: string, report: Report): Record<string, unknown> {
  try {
    // No aliases: a head has no use for them, and a few lines of them make gigabytes.
    const data: unknown = parseYaml(source, { maxAliasCount: 0, logLevel: 'error' });
    if (data && typeof data === 'object') return { ...data };
  } catch (error) {
    report(
      1,
      `Der Kopf ist nicht lesbar: ${error instanceof Error ? error.message.split('\n')[0] : error}`,
      'Werte mit Doppelpunkt in "…" setzen',
    );
  }
  return {};
}

/** A heading with its content. */
export interface Part {
  readonly heading: Heading;
  readonly body: RootContent[];
}

/** Cuts content at the headings of a depth; content before the first one is reported. */
function splitAt(nodes: readonly RootContent[], depth: number, report: Report, expected: string): Part[] {
  const parts: Part[] = [];
  for (const node of nodes) {
    if (node.type === 'yaml') continue;
    const last = parts.at(-1);
    if (node.type === 'heading' && node.depth <= depth) {
      if (node.depth < depth) report(lineOf(node), 'Überschrift mit einem # gibt es nicht', `${expected} schreiben`);
      else parts.push({ heading: node, body: [] });
    } else if (last) last.body.push(node);
    else report(lineOf(node), 'Text vor der ersten Überschrift', `davor ${expected} setzen`);
  }
  return parts;
}

function parseSection(
  chapter: number,
  heading: Heading,
  body: readonly RootContent[],
  lines: Map<string, number>,
  report: Report,
  rules: ChapterRules,
): Section | undefined {
  const line = lineOf(heading);
  const [first] = toInline(heading.children, report);
  const head = first?.type === 'text' ? /^(\d+)\.(\d+) (.+)$/.exec(first.value) : null;
  if (!head || Number(head[1]) !== chapter) {
    report(line, 'Die Überschrift nennt keinen Abschnitt dieses Kapitels', `„## ${chapter}.1 Titel“ schreiben`);
    return undefined;
  }
  const id = `${head[1]}.${head[2]}`;
  if (lines.has(id))
    report(line, `Abschnitt ${id} gibt es schon (Zeile ${lines.get(id)})`, 'eine freie Nummer vergeben');
  lines.set(id, line);

  const start = body.findIndex((node) => node.type === 'heading');
  const opening = start < 0 ? body : body.slice(0, start);
  const answers = opening.flatMap((node) => answerOf(node, report) ?? []);
  if (rules.answerNeeded && answers[0]?.country !== undefined)
    report(line, `Abschnitt ${id}: das allgemeine „**Kurz:**“ fehlt`, 'es vor die Antworten einzelner Länder setzen');
  if (rules.answerNeeded && answers.length === 0)
    report(line, `Abschnitt ${id} beginnt nicht mit der Antwort`, 'einen Absatz „**Kurz:** …“ an den Anfang setzen');
  const passage = opening.filter((node) => !answerOf(node, () => {})).flatMap((node) => blockOf(node, report));
  if (passage.length < rules.passageMin || passage.length > rules.passageMax)
    report(
      line,
      `Abschnitt ${id} hat ${passage.length} Absätze`,
      `${rules.passageMin} bis ${rules.passageMax} Absätze schreiben`,
    );

  const parts = splitAt(start < 0 ? [] : body.slice(start), 3, report, '„### Tipp a: Titel“');
  const tips: Tip[] = [];
  let details: SectionDetails | undefined;
  for (const part of parts) {
    const [only] = part.heading.children;
    if (only?.type === 'text' && only.value === 'Angaben') {
      details = parseDetails(part, report, rules.details);
      continue;
    }
    const tip = parseTip(id, part.heading, part.body, report, rules);
    if (!tip) continue;
    if (lines.has(tip.id))
      report(
        lineOf(part.heading),
        `Tipp ${tip.id} gibt es schon (Zeile ${lines.get(tip.id)})`,
        'den nächsten freien Buchstaben vergeben',
      );
    lines.set(tip.id, lineOf(part.heading));
    tips.push(tip);
  }
  if (tips.length < rules.tipsMin || tips.length > rules.tipsPerSection)
    report(
      line,
      `Abschnitt ${id} hat ${tips.length} Tipps`,
      `${rules.tipsMin} bis ${rules.tipsPerSection} Tipps schreiben`,
    );
  if (!details)
    report(line, `Abschnitt ${id} fehlen die Angaben`, '„### Angaben“ mit Situationen und Suchwörtern ergänzen');
  return {
    id,
    title: head[3] ?? '',
    answers,
    passage,
    tips,
    situations: details?.situations ?? [],
    searchWords: details?.searchWords ?? [],
    searchWordsEnglish: details?.searchWordsEnglish ?? [],
    templates: details?.templates ?? [],
  };
}

/** The words in bold that open a paragraph, without their colon, and what follows; `undefined` where none do. */
function opened(node: RootContent, report: Report): { readonly label: string; readonly rest: Inline[] } | undefined {
  if (node.type !== 'paragraph') return undefined;
  const [first, ...rest] = toInline(node.children, report);
  const label = first?.type === 'strong' ? /^(.+):$/.exec(inlineText(first.children))?.[1] : undefined;
  if (!label) return undefined;
  const [next, ...more] = rest;
  const trimmed: Inline[] =
    next?.type === 'text' ? [{ type: 'text', value: next.value.trimStart() }, ...more] : [...rest];
  return { label, rest: trimmed };
}

const ANSWER = /^Kurz(?: \((DE|AT|CH)\))?$/;

/** The short answer that a paragraph "**Kurz:** …" or "**Kurz (AT):** …" gives; `undefined` for any other. */
function answerOf(node: RootContent, report: Report): Answer | undefined {
  const start = opened(node, () => {});
  const match = start && ANSWER.exec(start.label);
  if (!match) return undefined;
  const children = opened(node, report)?.rest ?? [];
  const text = inlineText(children);
  if (!text) report(lineOf(node), '„Kurz“ hat keinen Text', 'die Antwort in höchstens zwei Sätzen schreiben');
  if (text.length > LIMITS.answer)
    report(lineOf(node), `„Kurz“ hat ${text.length} Zeichen`, `auf ${LIMITS.answer} kürzen`);
  if (sentencesOf(text).length > LIMITS.answerSentences)
    report(lineOf(node), '„Kurz“ hat mehr als zwei Sätze', 'auf die Antwort und ihren Grund kürzen');
  const country = match[1] as Country | undefined;
  return { ...(country ? { country } : {}), children };
}

const EXAMPLE = 'Ausgedachtes Beispiel';

/** "> **Ausgedachtes Beispiel:** …": an invented case, kept apart from what is true. */
function exampleOf(node: RootContent, report: Report): Block[] {
  const [only, ...more] = node.type === 'blockquote' ? node.children : [];
  const start = only && opened(only, report);
  if (start?.label !== EXAMPLE || more.length > 0) {
    report(lineOf(node), 'Ein Zitatblock ist kein Beispiel', `„> **${EXAMPLE}:** …“ mit einem Absatz schreiben`);
    return [];
  }
  const words = inlineText(start.rest).split(/\s+/).filter(Boolean).length;
  if (words > LIMITS.exampleWords)
    report(lineOf(node), `Das Beispiel hat ${words} Wörter`, `auf ${LIMITS.exampleWords} kürzen`);
  return [{ type: 'paragraph', example: true, children: start.rest }];
}

function blockOf(node: RootContent, report: Report): Block[] {
  if (node.type === 'blockquote') return exampleOf(node, report);
  if (node.type === 'paragraph') {
    const start = opened(node, () => {});
    const country = start && countryNamed(start.label);
    return [
      country
        ? { type: 'paragraph', country, children: opened(node, report)?.rest ?? [] }
        : { type: 'paragraph', children: toInline(node.children, report) },
    ];
  }
  if (node.type === 'list') {
    const items = node.children.map((item) => {
      const [paragraph, ...more] = item.children;
      if (paragraph?.type === 'paragraph' && more.length === 0) return toInline(paragraph.children, report);
      report(
        lineOf(item),
        'Ein Listenpunkt hat mehr als einen Absatz',
        'auf eine Ebene und einen Absatz je Punkt bringen',
      );
      return [];
    });
    return [{ type: 'list', ordered: node.ordered === true, items }];
  }
  const what =
    node.type === 'html' ? `HTML im Text: ${node.value.slice(0, 60)}` : `„${node.type}“ gibt es im Leitfaden nicht`;
  report(lineOf(node), what, 'nur Absätze und einfache Listen verwenden');
  return [];
}

/** Reads the list under "### Angaben"; a line of `needed` that is missing is reported. */
export function parseDetails({ heading, body }: Part, report: Report, needed: readonly string[]): SectionDetails {
  const [list] = body;
  if (list?.type !== 'list') {
    report(lineOf(heading), 'Unter „Angaben“ steht keine Liste', '„- Situationen: …“ und „- Suchwörter: …“ schreiben');
    return { situations: [], searchWords: [], searchWordsEnglish: [], templates: [] };
  }
  const fields = parseFields(list, DETAILS, report);
  for (const name of needed) {
    if (!fields.get(name)?.text)
      report(lineOf(heading), `Unter „Angaben“ fehlt „${name}“`, `eine Zeile „- ${name}: …“ ergänzen`);
  }
  const line = fields.get('Situationen')?.line ?? lineOf(heading);
  return {
    situations: commaList(fields.get('Situationen')?.text).flatMap((word) => situationOf(word, line, report)),
    searchWords: commaList(fields.get('Suchwörter')?.text),
    searchWordsEnglish: commaList(fields.get('Suchwörter englisch')?.text),
    templates: commaList(fields.get('Vorlagen')?.text),
  };
}

/** The situation that a word such as `linkedin/job-posting` names; none, and a report, where it names none. */
export function situationOf(word: string, line: number, report: Report): SituationPattern[] {
  const [network = '', kind = ''] = word.split('/');
  if ((network === '*' || isNetworkId(network)) && isPageKind(kind)) return [{ network, kind }];
  report(
    line,
    `Situation „${word}“ ist unbekannt`,
    'Netzwerk und Seitenart wie linkedin/job-posting oder */composer schreiben',
  );
  return [];
}
