import { fold } from '../text/fold';
import { lawKey } from '../text/norms';
import { stem } from '../text/stem';
import { STOP_WORDS } from '../text/stop-words';
import { rootOf } from '../text/word-family';
import { tokensOf } from '../text/words';
import { compoundSplitter } from './compounds';
import { unpackParts } from './pack-parts';
import {
  guessedForm,
  type PackedVocabulary,
  type UnpackedVocabulary,
  unpackRoots,
  unpackVocabulary,
} from './pack-vocabulary';
import { unpackGroups } from './synonyms';

/** What is known of a stem over all its words. */
export interface KnownStem {
  number: number;
  documents: number;
  lower: number;
}

/** What a word of a text is searched by. */
export interface StemmedToken {
  readonly stem: string;
  /** The stems of the parts of a compound. */
  readonly parts: readonly string[];
}

const MAX_REMEMBERED = 20_000;

/** All words of the guide without stop words: what exists, how it is stemmed, how it is written, how rare it is. */
export class Vocabulary {
  readonly keys: readonly string[];
  readonly stems: readonly string[];
  private readonly lists: UnpackedVocabulary;
  private readonly byStem = new Map<string, KnownStem>();
  private meanings: ReadonlyMap<string, readonly string[]> | undefined;
  private byRoot: Map<string, string[]> | undefined;
  private laws: Set<string> | undefined;
  private forms: string[] | undefined;
  private formOfStem: number[] | undefined;
  private parts: readonly string[] | undefined;
  private readonly inTexts = new Map<string, readonly StemmedToken[]>();

  /** The stems of the parts of a compound, see {@link compoundSplitter}. */
  readonly partsOf: (word: string) => readonly string[];

  constructor(readonly packed: PackedVocabulary) {
    this.lists = unpackVocabulary(packed);
    this.keys = this.lists.keys;
    this.stems = this.lists.stems;
    const known = this.stems.map((stemmed, number): KnownStem => {
      const entry = { number, documents: 0, lower: 0 };
      this.byStem.set(stemmed, entry);
      return entry;
    });
    this.lists.stemOf.forEach((number, at) => {
      const entry = known[number];
      if (!entry) return;
      entry.documents += this.documentsWith(at);
      entry.lower += this.lists.lower[at] ?? 0;
    });
    this.partsOf = compoundSplitter({
      hasStem: (stemmed) => this.byStem.has(stemmed),
      hasWord: (word) => this.hasWord(fold(word)),
    });
  }

  /** What is known of a stem; nothing where no word of the guide has it. */
  knownStem(stemmed: string): KnownStem | undefined {
    return this.byStem.get(stemmed);
  }

  /** The stem of the word at a place of `keys`. */
  stemAt(at: number): string {
    return this.stems[this.lists.stemOf[at] ?? -1] ?? '';
  }

  /** How many documents have the word at a place of `keys`. */
  documentsWith(at: number): number {
    return this.lists.documents[at] ?? 0;
  }

  /**
   * The tokens of a word as a text writes it, without stop words. What the guide's own words are was found when it was
   * built.
   */
  tokensIn(written: string): readonly StemmedToken[] {
    let tokens = this.inTexts.get(written);
    if (!tokens) {
      tokens = tokensOf(written, true).flatMap((token) => (STOP_WORDS.has(token) ? [] : this.stemmed(token)));
      if (this.inTexts.size >= MAX_REMEMBERED) this.inTexts.clear();
      this.inTexts.set(written, tokens);
    }
    return tokens;
  }

  private stemmed(token: string): StemmedToken {
    this.parts ??= this.packed.parts.split(' ');
    const key = fold(token);
    const at = this.firstFrom(key);
    const numbers = this.keys[at] === key ? unpackParts(this.parts[at]) : undefined;
    return numbers
      ? { stem: this.stemAt(at), parts: numbers.map((number) => this.stems[number] ?? '') }
      : { stem: stem(token), parts: this.partsOf(token) };
  }

  private hasWord(key: string): boolean {
    return this.keys[this.firstFrom(key)] === key;
  }

  /** Index of the first key that is not smaller (binary search). */
  firstFrom(key: string): number {
    let low = 0;
    let high = this.keys.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.keys[middle] ?? '') < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Is this the name of a law of which the guide cites a paragraph? */
  isLaw(written: string): boolean {
    if (!this.laws) {
      this.laws = new Set();
      for (let at = this.firstFrom('§'); this.keys[at]?.startsWith('§'); at++)
        this.laws.add(this.keys[at]?.split(':')[1] ?? '');
    }
    return this.laws.has(lawKey(written));
  }

  /** Other stems of the guide with the same derivational root. */
  sameRoot(stemmed: string): string[] {
    if (!this.byRoot) {
      this.byRoot = new Map();
      for (const [at, root] of unpackRoots(this.packed, this.stems).entries()) {
        const other = this.stems[at] ?? '';
        const family = this.byRoot.get(root);
        if (family) family.push(other);
        else this.byRoot.set(root, [other]);
      }
    }
    const family = this.byRoot.get(rootOf(stemmed)) ?? [];
    return family.filter((other) => other !== stemmed);
  }

  /** Stems of the guide that mean the same as an expression, see `expressionKey`. */
  sameMeaning(expression: string): readonly string[] {
    this.meanings ??= unpackGroups(this.packed.groups, (stemmed) => (this.byStem.get(stemmed)?.documents ?? 0) > 0);
    return this.meanings.get(expression) ?? [];
  }

  /** How the guide writes the word at a place of `keys`: with its umlauts, a noun with its capital. */
  writtenAt(at: number): string {
    this.forms ??= this.packed.written.split(' ');
    return this.forms[at] || guessedForm(this.keys[at] ?? '', this.lists.lower[at] ?? 0);
  }

  /** How the guide writes the commonest word with this stem; the stem itself where it has none. */
  writtenForm(stemmed: string): string {
    if (!this.formOfStem) {
      const commonest: number[] = [];
      this.lists.stemOf.forEach((number, at) => {
        const best = commonest[number];
        if (best === undefined || this.documentsWith(at) > this.documentsWith(best)) commonest[number] = at;
      });
      this.formOfStem = commonest;
    }
    const at = this.formOfStem[this.byStem.get(stemmed)?.number ?? -1];
    return at === undefined ? stemmed : this.writtenAt(at);
  }
}
