import { decodeNumbers } from '../text/number-codec';
import { type PackedPostings, type Shape, unpackShapes } from './pack-postings';
import type { Occurrence, ReadingOrder } from './reading-order';
import type { Vocabulary } from './vocabulary';
import { BM25, FIELD_LENGTH_SHARES, FIELD_WEIGHTS, FIELDS, type Field } from './weights';

/** The occurrences of a term in a document. */
interface Posting {
  /** The fields with it and how often, packed ones first. */
  readonly shape: [field: Field, count: number][];
  gain: number;
}

/**
 * What each document gains by a term: BM25+ in each field by itself, times the field's weight. Each term is read when
 * it is first asked for: a plan has many terms, and neighbouring keys have nearly the same ones. A test holds that
 * MiniSearch, which counts what is packed here, gives the same scores where all fields share one normalisation; it
 * knows none for a single field.
 */
export class Postings {
  private readonly terms: readonly string[];
  private readonly shapes: readonly Shape[];
  /** For each field, what a document's length there adds to the saturation of BM25+. */
  private readonly saturations: ReadonlyMap<Field, readonly number[]>;
  private readonly documents: number;
  private readonly asked = new Map<string, ReadonlyMap<number, Posting>>();

  constructor(
    packed: PackedPostings,
    private readonly order: ReadingOrder,
    private readonly vocabulary: Vocabulary,
    lengthShares: Readonly<Record<Field, number>> = FIELD_LENGTH_SHARES,
  ) {
    this.terms = packed.terms.split(' ');
    this.shapes = unpackShapes(packed.shapes);
    this.saturations = new Map(
      FIELDS.map((field, at) => [field, saturationsOf(packed.lengths[at] ?? '', lengthShares[field])]),
    );
    this.documents = decodeNumbers(packed.lengths[0] ?? '').length;
  }

  /** Visits the documents with a term: what does each one gain by it, over all its fields? */
  visit(term: string, visitor: (document: number, gain: number) => void): void {
    for (const [document, { gain }] of this.of(term)) visitor(document, gain);
  }

  /** The strongest field of a document that holds a term; nothing where none does. */
  fieldOf(term: string, document: number): Field | undefined {
    const shape = this.of(term).get(document)?.shape ?? [];
    return FIELDS.find((field) => shape.some(([other]) => other === field));
  }

  private of(term: string): ReadonlyMap<number, Posting> {
    let postings = this.asked.get(term);
    if (!postings) {
      postings = this.read(this.vocabulary.knownStem(term)?.number ?? -1);
      this.asked.set(term, postings);
    }
    return postings;
  }

  private read(stem: number): Map<number, Posting> {
    const postings = new Map<number, Posting>();
    const inField = new Map<Field, number>();
    const take: Occurrence = (document, field, count) => {
      const posting = postings.get(document);
      if (posting) posting.shape.push([field, count]);
      else postings.set(document, { shape: [[field, count]], gain: 0 });
      inField.set(field, (inField.get(field) ?? 0) + 1);
    };
    const numbers = decodeNumbers(this.terms[stem] ?? '');
    for (let at = 0, document = -1; at < numbers.length; at += 2) {
      document += (numbers[at] ?? 0) + 1;
      for (const [field, count] of this.shapes[numbers[at + 1] ?? 0] ?? []) take(document, field, count);
    }
    this.order.visit(stem, take);
    const worth = new Map([...inField].map(([field, count]) => [field, FIELD_WEIGHTS[field] * this.rarity(count)]));
    for (const [document, posting] of postings)
      for (const [field, count] of posting.shape) {
        const saturation = this.saturations.get(field)?.[document] ?? 0;
        posting.gain += (worth.get(field) ?? 0) * (BM25.d + (count * (BM25.k + 1)) / (count + saturation));
      }
    return postings;
  }

  /** Inverse document frequency, as MiniSearch counts it. */
  private rarity(withTerm: number): number {
    return Math.log(1 + (this.documents - withTerm + 0.5) / (withTerm + 0.5));
  }
}

function saturationsOf(packed: string, b: number): number[] {
  const lengths = decodeNumbers(packed);
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  return lengths.map((length) => BM25.k * (1 - b + (b * length) / (average || 1)));
}
