import type { TemplateTexts } from '../guide/compiled-templates';
import type { SectionId } from '../guide/guide';
import { writtenWords } from '../text/words';
import { featuresOf } from '../topic/topic-features';
import { topicModel } from '../topic/topic-model';
import type { TopicTable } from '../topic/topic-table';
import { type DocumentRequest, documentRequest, subjectOf } from './document-request';
import { excerpt } from './excerpt';
import { type FusedHit, fuseTopics } from './fuse-topics';
import type { SearchResult } from './guide-search';
import { namedCountry } from './named-country';
import type { SearchIndex } from './search-index';
import { expressionKey } from './synonyms';
import { titleTest } from './title-test';
import { TEMPLATE_WEIGHTS, TOPIC_WEIGHTS } from './weights';

/** What the templates are found by. */
export interface TemplateSearch {
  readonly index: SearchIndex;
  readonly texts: TemplateTexts;
  readonly topics: TopicTable;
}

/** Words that only say that a document is wanted: what is left says which. */
const ONLY_DOCUMENT =
  /^(?:(?:muster|text|excel|word)?vorlagen?|muster|mustertexte?|textbausteine?|vordruck|formulare?|beispieltexte?|textbeispiele?|templates?|excel|word|text|beispiel|mail|e-mail)$/u;

/** How many templates are shown: a second one only where a document is asked for. */
const MOST: Readonly<Record<DocumentRequest, number>> = { document: 2, writing: 1, open: 1, none: 1 };

/** With those whose title holds the words: nobody who has read a title looks for it in vain. */
const MOST_DOCUMENTS = 3;

/**
 * Puts templates among the sections that answer a query: above them where it asks for a document or for help with
 * writing one, or leaves that open, and template and first section are about the same; else at most one that it names,
 * below the first section. Others whose title holds the words stand behind the sections. No section is pushed out.
 * Never throws.
 */
export function withTemplates(
  sections: readonly SearchResult[],
  templates: TemplateSearch,
  query: string,
): readonly SearchResult[] {
  const request = documentRequest(query);
  const rest = writtenWords(query)
    .filter((word) => !ONLY_DOCUMENT.test(word.toLowerCase()))
    .flatMap((word) => [...subjectOf(word), word])
    .join(' ');
  const { sure, hits } = findTemplates(templates, rest, request, sections[0]?.section);
  const above = sure ? 0 : 1;
  // A template opens in the text of that country where it has one.
  const country = namedCountry(query);
  const shown = ({ id, score, share, why }: FusedHit): SearchResult[] => {
    const text = templates.texts[id];
    return text
      ? [
          {
            section: id,
            title: text.title,
            excerpt: excerpt(templates.index, text.text, rest),
            score,
            share,
            why,
            ...(country ? { country } : {}),
          },
        ]
      : [];
  };
  const found = hits.flatMap(shown);
  const titled = titledTemplates(templates, rest, hits).flatMap(shown);
  const [beside, behind] = request === 'document' ? [titled, []] : [[], titled];
  return [...sections.slice(0, above), ...found, ...beside, ...sections.slice(above), ...behind];
}

/** Templates whose title holds what is asked for, the best first, beside those that are shown already. */
function titledTemplates(
  { index, texts }: TemplateSearch,
  rest: string,
  shown: readonly FusedHit[],
): readonly FusedHit[] {
  const holds = titleTest(index, rest);
  if (!holds) return [];
  return index
    .search(rest, Object.keys(texts).length)
    .filter(({ id }) => !shown.some((one) => one.id === id) && holds(texts[id]?.title ?? ''))
    .slice(0, Math.max(0, MOST_DOCUMENTS - shown.length));
}

/** The templates to show, and whether they are sure enough to stand first. `first`: the section that answers best. */
function findTemplates(
  { index, texts, topics }: TemplateSearch,
  rest: string,
  request: DocumentRequest,
  first: SectionId | undefined,
): { readonly sure: boolean; readonly hits: readonly FusedHit[] } {
  const indexed = index.search(rest, TOPIC_WEIGHTS.hitsFused);
  const asked = expressionKey(rest);
  // "Contentkalender" names what is called a Content-Kalender.
  const names = (key: string) => ` ${asked} `.includes(` ${key} `) || asked === key.replaceAll(' ', '');
  const named = ({ id }: Pick<FusedHit, 'id'>): boolean => texts[id]?.keys.some(names) ?? false;
  if (request === 'none')
    return { sure: false, hits: indexed.slice(0, 1).filter((hit) => hit.share >= 0.99 && named(hit)) };
  const weights = new Map(
    topicModel(topics)
      .speakFor(featuresOf(rest), TOPIC_WEIGHTS.pieceShare)
      .map(({ section, weight }) => [section, weight]),
  );
  const shares = new Map(indexed.map(({ id, share }) => [id, share]));
  const { alone, share, agreed } = TEMPLATE_WEIGHTS.sure[request];
  const isAgreed = ({ id }: FusedHit) => first !== undefined && texts[id]?.sections.includes(first) === true;
  const isSure = (hit: FusedHit): boolean => {
    const weight = weights.get(hit.id) ?? 0;
    return weight >= alone || (shares.get(hit.id) ?? 0) >= share || (isAgreed(hit) && weight >= agreed);
  };
  const fused = fuseTopics(indexed, rest, MOST[request], topics).slice(0, MOST[request]);
  const sure = fused.filter(isSure);
  if (fused[0] && sure[0] === fused[0]) return { sure: true, hits: sure };
  return {
    sure: false,
    hits: fused
      .slice(0, 1)
      .filter(
        (hit) =>
          named(hit) ||
          (request === 'document' && hit.share >= TEMPLATE_WEIGHTS.besideShare) ||
          (request === 'open' && isAgreed(hit) && (weights.get(hit.id) ?? 0) >= TEMPLATE_WEIGHTS.besideAgreed),
      ),
  };
}
