import { create, insertMultiple, load, type Results, save, search } from '@orama/orama';
import { stemmer } from '@orama/stemmers/german';
import { Charset, Encoder, Index } from 'flexsearch';
import german from 'flexsearch/lang/de';
import Fuse from 'fuse.js';
import lunr from 'lunr';
import addGerman from 'lunr-languages/lunr.de.js';
import addStemmers from 'lunr-languages/lunr.stemmer.support.js';
import MiniSearch, { type SearchOptions } from 'minisearch';
import type { Guide } from '../../core/guide/guide';
import { findSections } from '../../core/search/guide-search';
import { buildSearchIndex, loadSearchIndex, type SearchDocument } from '../../core/search/search-index';
import type { SynonymGroup } from '../../core/search/synonyms';
import type { TopicTable } from '../../core/topic/topic-table';

/** A section, with what people ask that it answers: ours learns topics from it, the peers search it as a field. */
export interface BenchDocument extends SearchDocument {
  readonly questions: string;
}

/** Adds to a document what people ask that it answers. */
export const questionsFrom =
  ({ questions }: Guide) =>
  (document: SearchDocument): BenchDocument => ({
    ...document,
    questions: questions.get(document.id)?.asked.join('\n') ?? '',
  });

/** Answers with ids, best first, at most ten. */
export type Answer = (query: string) => readonly string[] | Promise<readonly string[]>;

/** A search engine as the benchmark sees it: build at build time, load in the browser, answer. */
export interface Peer {
  readonly name: string;
  /** The index as it would be shipped. */
  build(documents: readonly BenchDocument[]): Promise<string> | string;
  /** Makes ready to answer; `documents` are for those that search in the texts themselves. */
  load(data: string, documents: readonly BenchDocument[]): Promise<Answer> | Answer;
}

const LIMIT = 10;
const FIELDS = ['title', 'text', 'tips', 'keywords', 'synonyms', 'questions'] as const;
/** The same weights for every peer that takes any; with ours, or with none, no peer was better. */
const BOOST = { title: 2, keywords: 2 };

/** The search of the product; its topics are part of what it ships. */
export const ours = (groups: readonly SynonymGroup[], topics: TopicTable): Peer => ({
  name: 'Leitfaden',
  build: (documents) => JSON.stringify([buildSearchIndex(documents, groups).serialize(), topics]),
  load: (data, documents) => {
    const [index, learned]: [string, TopicTable] = JSON.parse(data);
    const ready = loadSearchIndex(index);
    const texts = Object.fromEntries(documents.map(({ id, title, text }) => [id, { title, text }]));
    return (query) => findSections(ready, texts, query, LIMIT, learned).map(({ section }) => section);
  },
});

const miniSearch = (name: string, options: SearchOptions): Peer => {
  const settings = { fields: [...FIELDS], searchOptions: { boost: BOOST, ...options } };
  return {
    name,
    build: (documents) => {
      const engine = new MiniSearch<BenchDocument>(settings);
      engine.addAll(documents);
      return JSON.stringify(engine);
    },
    load: (data) => {
      const engine = MiniSearch.loadJSON<BenchDocument>(data, settings);
      return (query) =>
        engine
          .search(query)
          .slice(0, LIMIT)
          .map(({ id }) => String(id));
    },
  };
};

/** lunr with the German stemmer; the last word also as a beginning, as its guide advises for search while typing. */
const lunrGerman = (): Peer => {
  if (!lunr.de) {
    addStemmers(lunr);
    addGerman(lunr);
  }
  return {
    name: 'lunr, German',
    build: (documents) =>
      JSON.stringify(
        lunr(function () {
          this.use(lunr.de);
          this.ref('id');
          for (const field of FIELDS) this.field(field);
          for (const document of documents) this.add(document);
        }),
      ),
    load: (data) => {
      const index = lunr.Index.load(JSON.parse(data));
      return (query) => {
        const words = lunr.tokenizer(query);
        const last = words.at(-1);
        const hits = index.query((asked) => {
          asked.term(words);
          if (last)
            asked.term(String(last), { wildcard: lunr.Query.wildcard.TRAILING, boost: 0.5, usePipeline: false });
        });
        return hits.slice(0, LIMIT).map(({ ref }) => ref);
      };
    },
  };
};

/** FlexSearch with German filters and stems; it weighs early words more, so title and search words come first. */
const flexSearchGerman = (): Peer => {
  const make = () =>
    new Index({ encoder: new Encoder(Charset.Normalize).assign(german), tokenize: 'forward', resolution: 9 });
  const parts: [string, string][] = [];
  return {
    name: 'FlexSearch, German',
    build: (documents) => {
      const index = make();
      for (const { id, title, keywords, synonyms, questions, text, tips } of documents) {
        index.add(id, [title, keywords, synonyms, questions, text, tips].join('\n'));
      }
      parts.length = 0;
      index.export((key, data) => {
        parts.push([key, data]);
      });
      return JSON.stringify(parts);
    },
    load: (data) => {
      const index = make();
      for (const [key, part] of JSON.parse(data) as [string, string][]) index.import(key, part);
      return (query) => index.search(query, { limit: LIMIT, suggest: true }).map(String);
    },
  };
};

const oramaGerman = (): Peer => {
  const make = () =>
    create({
      schema: {
        id: 'string',
        title: 'string',
        text: 'string',
        tips: 'string',
        keywords: 'string',
        synonyms: 'string',
        questions: 'string',
      },
      components: { tokenizer: { language: 'german', stemming: true, stemmer } },
    });
  return {
    name: 'Orama, German',
    build: async (documents) => {
      const database = make();
      await insertMultiple(
        database,
        documents.map(({ chapter: _, ...document }) => document),
        500,
      );
      return JSON.stringify(save(database));
    },
    load: (data) => {
      const database = make();
      load(database, JSON.parse(data));
      return async (query) => {
        const results: Results<{ id: string }> = await search(database, {
          term: query,
          properties: [...FIELDS],
          boost: BOOST,
          limit: LIMIT,
        });
        return results.hits.map(({ id }) => id);
      };
    },
  };
};

/** Fuse.js with word-wise search, which was its best in the study; `ignoreLocation` so that it reads whole texts. */
const fuse = (): Peer => {
  const keys = FIELDS.map((name) => ({ name, weight: name in BOOST ? 2 : 1 }));
  return {
    name: 'Fuse.js',
    build: (documents) => JSON.stringify(Fuse.createIndex(keys, documents)),
    load: (data, documents) => {
      const index = Fuse.parseIndex<BenchDocument>(JSON.parse(data));
      const engine = new Fuse(documents, { keys, ignoreLocation: true, threshold: 0.4 }, index);
      return (query) => engine.search(query, { limit: LIMIT }).map(({ item }) => item.id);
    },
  };
};

/** The engines to compare with, each with what its manual advises for German. */
export const PEERS: readonly (() => Peer)[] = [
  () => miniSearch('MiniSearch', {}),
  () => miniSearch('MiniSearch, prefix and fuzzy', { prefix: true, fuzzy: 0.2 }),
  lunrGerman,
  flexSearchGerman,
  oramaGerman,
  fuse,
];
