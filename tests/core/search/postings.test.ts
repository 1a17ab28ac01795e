import MiniSearch from 'minisearch';
import { expect, it } from 'vitest';
import { searchDocuments } from '../../../core/guide-compiler/compile';
import { type AnalysedDocument, analyseDocument, ENGINE_OPTIONS } from '../../../core/search/analyse-document';
import { packPostings } from '../../../core/search/pack-postings';
import { Postings } from '../../../core/search/postings';
import { packOrder, ReadingOrder } from '../../../core/search/reading-order';
import { buildSearchIndex } from '../../../core/search/search-index';
import { BM25, FIELD_WEIGHTS, type Field } from '../../../core/search/weights';
import { readSynonyms } from '../../../tools/guide/read-synonyms';
import { bundledGuide } from '../../support/bundled-guide';

const documents = searchDocuments(bundledGuide(), readSynonyms()).slice(0, 60);
const { vocabulary } = buildSearchIndex(documents);
const engine = new MiniSearch<AnalysedDocument>(ENGINE_OPTIONS);
const analysed = documents.map((document) => analyseDocument(document, vocabulary));
for (const [id, { terms }] of analysed.entries()) engine.add({ ...terms, id });
const order = new ReadingOrder(
  packOrder(
    analysed.map(({ running }) => running),
    vocabulary,
  ),
  vocabulary,
);
const SHARE = 0.7;
const alike: Record<Field, number> = {
  title: SHARE,
  keywords: SHARE,
  synonyms: SHARE,
  text: SHARE,
  tips: SHARE,
  norms: SHARE,
  chapter: SHARE,
  parts: SHARE,
};

it('a term scores as in MiniSearch, where all fields share one normalisation of length', () => {
  const postings = new Postings(packPostings(engine.toJSON(), vocabulary.stems), order, vocabulary, alike);
  const different = vocabulary.stems.flatMap((term) => {
    const theirs = engine.search(term, { boost: FIELD_WEIGHTS, bm25: { ...BM25, b: SHARE } });
    const ours = new Map<number, number>();
    postings.visit(term, (document, gain) => ours.set(document, gain));
    const same =
      ours.size === theirs.length && theirs.every(({ id, score }) => Math.abs((ours.get(id) ?? 0) - score) < 1e-9);
    return same ? [] : term;
  });
  expect(different).toEqual([]);
});

it('another form of MiniSearch’s JSON is refused, not guessed at', () => {
  expect(() => packPostings({ ...engine.toJSON(), serializationVersion: 3 }, vocabulary.stems)).toThrow(/form 3/);
});
