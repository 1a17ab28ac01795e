import { useMemo } from 'preact/hooks';
import { findQuote } from '../../core/annotations/anchor';
import { type AnchoredHighlight, cutText } from '../../core/annotations/cut-text';
import type { Highlight } from '../../core/annotations/highlight';
import { passageOffsets } from '../../core/annotations/passage-offsets';
import type { Inline, Section } from '../../core/guide/guide';
import { BlockView, TextSettingsProvider, useTextSettings } from '../guide-text/running-text';

/** The highlights of a section that are found in its passage, and those that are not. */
export interface AnchoredHighlights {
  readonly placed: readonly AnchoredHighlight[];
  readonly lost: readonly string[];
}

/** Finds a section's highlights among all of them, and in its passage. */
export function anchorHighlights(section: Section, highlights: ReadonlyMap<string, Highlight>): AnchoredHighlights {
  const its = [...highlights].filter(([, highlight]) => highlight.section === section.id);
  if (its.length === 0) return { placed: [], lost: [] };
  const { text } = passageOffsets(section.passage);
  const found = its.map(([id, highlight]) => ({ id, span: findQuote(text, highlight) }));
  return {
    placed: found.flatMap(({ id, span }) => (span ? [{ id, ...span }] : [])),
    lost: found.filter(({ span }) => !span).map(({ id }) => id),
  };
}

/** A section's passage whose words carry their offset, so that they can be highlighted. */
export function PassageView({ section, placed }: { section: Section; placed: readonly AnchoredHighlight[] }) {
  const settings = useTextSettings();
  const { starts } = useMemo(() => passageOffsets(section.passage), [section]);
  const drawText = (node: Inline & { type: 'text' }) =>
    cutText(node.value, starts.get(node) ?? 0, placed).map(({ at, text, id }) =>
      id ? (
        <mark key={at} data-at={at} data-highlight={id} class="highlight">
          {text}
        </mark>
      ) : (
        <span key={at} data-at={at}>
          {text}
        </span>
      ),
    );
  return (
    <TextSettingsProvider value={{ ...settings, drawText }}>
      <div class="passage" lang="de" data-passage={section.id}>
        {section.passage.map((block, i) => (
          <BlockView key={i} block={block} />
        ))}
      </div>
    </TextSettingsProvider>
  );
}
