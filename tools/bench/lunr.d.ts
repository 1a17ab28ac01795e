/** The few parts of lunr that the benchmark uses; neither lunr nor lunr-languages has types of its own. */
declare module 'lunr' {
  interface Query {
    term(terms: unknown, options?: { wildcard?: number; boost?: number; usePipeline?: boolean }): Query;
  }
  interface Index {
    query(make: (query: Query) => void): { ref: string; score: number }[];
  }
  interface Builder {
    use(plugin: unknown): void;
    ref(name: string): void;
    field(name: string): void;
    add(document: object): void;
  }
  function lunr(configure: (this: Builder) => void): Index;
  namespace lunr {
    const de: unknown;
    const tokenizer: (text: string) => unknown[];
    const Index: { load(data: unknown): lunr.LunrIndex };
    const Query: { wildcard: { TRAILING: number } };
    type LunrIndex = Index;
  }
  export default lunr;
}
declare module 'lunr-languages/lunr.stemmer.support.js' {
  const install: (lunr: unknown) => void;
  export default install;
}
declare module 'lunr-languages/lunr.de.js' {
  const install: (lunr: unknown) => void;
  export default install;
}
