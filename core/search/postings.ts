import type { AsPlainObject } from 'minisearch';
import { BM25, FIELD_WEIGHTS, FIELDS, type Field } from './weights';

/** The documents with a term in one field, in ascending order, and what each one gains by it. */
interface FieldPostings {
  readonly field: Field;
  readonly documents: Uint32Array;
  readonly gains: Float64Array;
}

/** A list of postings of one term, the strongest field first. */
type TermPostings = readonly FieldPostings[];

/**
 * Reads the postings of a stored MiniSearch index. MiniSearch's own search makes an object for each document with any of
 * the terms, which takes most of its time in a large guide; sums over arrays give the same BM25+ scores in a fraction of
 * it (`npm run bench:search`). A term is read when it is first asked for.
 */
export class PostingsReader {
  private readonly stored = new Map<string, AsPlainObject['index'][number][1]>();
  private readonly read = new Map<string, TermPostings>();

  constructor(private readonly data: AsPlainObject) {
    for (const [term, postings] of data.index) this.stored.set(term, postings);
  }

  /** Visits the documents with a term, once for each field: what does the document gain by it there? */
  visit(term: string, visitor: (document: number, gain: number) => void): void {
    for (const { field, documents, gains } of this.postings(term)) {
      const boost = FIELD_WEIGHTS[field];
      for (let at = 0; at < documents.length; at++) visitor(documents[at] ?? 0, boost * (gains[at] ?? 0));
    }
  }

  /** The strongest field of a document that a term stands in; nothing where it stands in none. */
  fieldOf(term: string, document: number): Field | undefined {
    return this.postings(term).find(({ documents }) => contains(documents, document))?.field;
  }

  private postings(term: string): TermPostings {
    let postings = this.read.get(term);
    if (!postings) {
      postings = this.decode(term);
      this.read.set(term, postings);
    }
    return postings;
  }

  private decode(term: string): TermPostings {
    const stored = this.stored.get(term);
    if (!stored) return [];
    return FIELDS.flatMap((field): FieldPostings | [] => {
      const number = this.data.fieldIds[field];
      const frequencies = number === undefined ? undefined : stored[String(number)];
      if (number === undefined || !frequencies) return [];
      // Keys that are whole numbers come in ascending order.
      const documents = Uint32Array.from(Object.keys(frequencies), Number);
      return { field, documents, gains: this.gains(number, documents, Float64Array.from(Object.values(frequencies))) };
    });
  }

  /** BM25+, with the same numbers as MiniSearch. */
  private gains(field: number, documents: Uint32Array, frequencies: Float64Array): Float64Array {
    const { k, b, d } = BM25;
    const { documentCount, averageFieldLength, fieldLength } = this.data;
    const rarity = Math.log(1 + (documentCount - documents.length + 0.5) / (documents.length + 0.5));
    const average = averageFieldLength[field] || 1;
    return frequencies.map((frequency, at) => {
      const length = (fieldLength[String(documents[at])]?.[field] ?? 0) / average;
      return rarity * (d + (frequency * (k + 1)) / (frequency + k * (1 - b + b * length)));
    });
  }
}

/** Binary search in ascending numbers. */
function contains(numbers: Uint32Array, wanted: number): boolean {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return numbers[low] === wanted;
}
