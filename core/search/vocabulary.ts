import { fold } from '../text/fold';
import { rootOf } from '../text/stem';
import { compoundSplitter } from './compounds';
import { unpackGroups } from './synonyms';

/** The vocabulary as it is stored: lists of equal length by word and by stem, the texts joined by blanks. */
export interface PackedVocabulary {
  /** Folded spellings in order of code units. */
  keys: string;
  /** Number of the stem of each word. */
  stemOf: number[];
  /** How many documents have the word. */
  documents: number[];
  /** How much oftener it is written in lower case than with a capital; below 0 = a noun or a name. */
  lower: number[];
  /** How the guide writes it; empty where that follows from key and `lower`. */
  written: string;
  stems: string;
  /** The root of each stem; its length where it is the beginning of the stem. */
  roots: (number | string)[];
  /** Expressions of one meaning, see `packGroups`. */
  groups: string[];
}

/** What is known of a stem over all its words. */
export interface KnownStem {
  number: number;
  documents: number;
  lower: number;
}

const list = (joined: string): string[] => (joined === '' ? [] : joined.split(' '));
const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** How a word is most likely written: a noun with its capital. Only what differs is stored. */
export const guessedForm = (key: string, lower: number): string => (lower < 0 ? capitalise(key) : key);

/** All words of the guide without stop words: what exists, how it is stemmed, how it is written, how rare it is. */
export class Vocabulary {
  readonly keys: readonly string[];
  readonly stems: readonly string[];
  private readonly byStem = new Map<string, KnownStem>();
  private meanings: ReadonlyMap<string, readonly string[]> | undefined;
  private byRoot: Map<string, string[]> | undefined;
  private forms: string[] | undefined;
  private formOfStem: number[] | undefined;

  /** The stems of the parts of a compound, see {@link compoundSplitter}. */
  readonly partsOf: (word: string) => readonly string[];

  constructor(readonly packed: PackedVocabulary) {
    this.keys = list(packed.keys);
    this.stems = list(packed.stems);
    const known = this.stems.map((stemmed, number): KnownStem => {
      const entry = { number, documents: 0, lower: 0 };
      this.byStem.set(stemmed, entry);
      return entry;
    });
    packed.stemOf.forEach((number, at) => {
      const entry = known[number];
      if (!entry) return;
      entry.documents += this.documentsWith(at);
      entry.lower += packed.lower[at] ?? 0;
    });
    this.partsOf = compoundSplitter({
      hasStem: (stemmed) => this.byStem.has(stemmed),
      hasWord: (word) => this.hasKey(fold(word)),
    });
  }

  /** What is known of a stem; nothing where no word of the guide has it. */
  knownStem(stemmed: string): KnownStem | undefined {
    return this.byStem.get(stemmed);
  }

  /** The stem of the word at a place of `keys`. */
  stemAt(at: number): string {
    return this.stems[this.packed.stemOf[at] ?? -1] ?? '';
  }

  /** How many documents have the word at a place of `keys`. */
  documentsWith(at: number): number {
    return this.packed.documents[at] ?? 0;
  }

  /** Is this folded spelling a word of the guide? */
  hasKey(key: string): boolean {
    return this.keys[this.firstFrom(key)] === key;
  }

  /** Place of the first key that is not smaller. */
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

  /** Other stems of the guide with the same derivational root. */
  sameRoot(stemmed: string): string[] {
    if (!this.byRoot) {
      this.byRoot = new Map();
      for (const [at, other] of this.stems.entries()) {
        const packed = this.packed.roots[at];
        const root = typeof packed === 'string' ? packed : other.slice(0, packed);
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
    return this.forms[at] || guessedForm(this.keys[at] ?? '', this.packed.lower[at] ?? 0);
  }

  /** How the guide writes the commonest word with this stem; the stem itself where it has none. */
  writtenForm(stemmed: string): string {
    if (!this.formOfStem) {
      const commonest: number[] = [];
      this.packed.stemOf.forEach((number, at) => {
        const best = commonest[number];
        if (best === undefined || this.documentsWith(at) > this.documentsWith(best)) commonest[number] = at;
      });
      this.formOfStem = commonest;
    }
    const at = this.formOfStem[this.byStem.get(stemmed)?.number ?? -1];
    return at === undefined ? stemmed : this.writtenAt(at);
  }
}
