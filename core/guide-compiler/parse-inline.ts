import type { Nodes, PhrasingContent } from 'mdast';
import type { Inline } from '../guide/guide';

/**
 * Called for every node that the guide does not allow, with its line; `about` names what handbook chapters may contain
 * nevertheless.
 */
export type Report = (line: number, what: string, mend: string, about?: 'web-link') => void;

/** The line on which a node begins, for messages; 1 where the parser does not say. */
export const lineOf = (node: Nodes): number => node.position?.start.line ?? 1;

/** Turns Markdown phrasing into the guide's own tree; what has no place in the guide is reported and left out. */
export function toInline(nodes: readonly PhrasingContent[], report: Report): Inline[] {
  return mergeTexts(nodes.flatMap((node) => inlineOf(node, report)));
}

function inlineOf(node: PhrasingContent, report: Report): Inline[] {
  switch (node.type) {
    case 'text':
      return [{ type: 'text', value: node.value.replace(/\n/g, ' ') }];
    case 'strong':
    case 'emphasis':
      return [{ type: node.type, children: toInline(node.children, report) }];
    case 'link':
      return linkOf(node.url, toInline(node.children, report), lineOf(node), report);
    case 'html':
      report(
        lineOf(node),
        `HTML im Text: ${node.value}`,
        'nur Text, **fett**, *kursiv*, Listen und Verweise verwenden',
      );
      return [];
    default:
      report(
        lineOf(node),
        `„${node.type}“ gibt es im Leitfaden nicht`,
        'nur Text, **fett**, *kursiv*, Listen und Verweise verwenden',
      );
      return [];
  }
}

/** Whether a link may lead outside: `https` with a host, nothing that a browser would run or a name could hide. */
export const isWebAddress = (url: string): boolean =>
  /^https:\/\/[^\s/?#@\\]+(?:[/?#]|$)/i.test(url) && URL.canParse(url) && new URL(url).protocol === 'https:';

function linkOf(url: string, children: readonly Inline[], line: number, report: Report): Inline[] {
  const fact = /^fakt:([a-z0-9,-]+)$/.exec(url)?.[1];
  if (fact) return [{ type: 'figure', facts: fact.split(','), children }];
  const section = /^#(\d+\.\d+)$/.exec(url)?.[1];
  if (section) return [{ type: 'section-link', section, children }];
  const web = isWebAddress(url);
  report(
    line,
    `Verweis „${url}“ ist weder Fakt noch Abschnitt`,
    '[Zahl](fakt:nutzung-011) oder [13.7](#13.7) schreiben',
    web ? 'web-link' : undefined,
  );
  return web ? [{ type: 'web-link', url, children }] : [...children];
}

/** Joins adjacent text nodes. */
export function mergeTexts(nodes: readonly Inline[]): Inline[] {
  const out: Inline[] = [];
  for (const node of nodes) {
    const last = out.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      out[out.length - 1] = { type: 'text', value: last.value + node.value };
    else out.push(node);
  }
  return out;
}
