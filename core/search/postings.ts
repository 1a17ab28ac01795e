import { decodeNumbers } from '../text/number-codec';
import { type PackedPostings, type Shape, unpackShapes } from './pack-postings';
import type { Vocabulary } from './vocabulary';
import { BM25, FIELD_LENGTH_SHARES, FIELD_WEIGHTS, FIELDS, type Field, QUESTION_DOUBT as QD } from './weights';

/** The documents with a term, and for each one what it gains by the term and the shape of its places. */
interface TermPostings {
  readonly documents: readonly number[];
  readonly gains: readonly number[];
  /** How sure each document answers the term, from 0 to 1. */
  readonly sureness: readonly number[];
  readonly shapes: readonly Shape[];
}

const NONE: TermPostings = { documents: [], gains: [], sureness: [], shapes: [] };

/**
 * What each document gains by a term: BM25+ in each field by itself, times the field's weight. Each term is read when it is first
 * asked for: a plan has many terms, and neighbouring keys have nearly the same ones. A test holds that MiniSearch, which counts what
 * is packed here, gives the same scores where all fields share one normalisation; it knows none for a single field.
 */
export class Postings {
  private readonly terms: readonly string[];
  private readonly shapes: readonly Shape[];
  /** For each field, what a document's length there adds to the saturation of BM25+. */
  private readonly saturations: ReadonlyMap<Field, readonly number[]>;
  private readonly asked = new Map<string, TermPostings>();

  constructor(
    packed: PackedPostings,
    private readonly vocabulary: Vocabulary,
    private readonly documents: number,
  ) {
    this.terms = packed.terms.split(' ');
    this.shapes = unpackShapes(packed.shapes);
    this.saturations = new Map(FIELDS.map((field, at) => [field, saturationsOf(field, packed.lengths[at] ?? '')]));
  }

  /** Visits the documents with a term: what does each one gain by it, over all its fields? */
  visit(term: string, visitor: (document: number, gain: number, sureness: number) => void): void {
    const { documents, gains, sureness } = this.of(term);
    for (let at = 0; at < documents.length; at++) visitor(documents[at] ?? 0, gains[at] ?? 0, sureness[at] ?? 0);
  }

  /** The strongest field of a document that holds a term; nothing where none does. */
  fieldOf(term: string, document: number): Field | undefined {
    const { documents, shapes } = this.of(term);
    return shapes[documents.indexOf(document)]?.[0]?.[0];
  }

  private of(term: string): TermPostings {
    let postings = this.asked.get(term);
    if (!postings) {
      postings = this.read(term);
      this.asked.set(term, postings);
    }
    return postings;
  }

  private read(term: string): TermPostings {
    const numbers = decodeNumbers(this.terms[this.vocabulary.knownStem(term)?.number ?? -1] ?? '');
    if (numbers.length === 0) return NONE;
    const documents: number[] = [];
    const shapes: Shape[] = [];
    const inField = new Map<Field, number>();
    for (let at = 0, document = -1; at < numbers.length; at += 2) {
      document += (numbers[at] ?? 0) + 1;
      const shape = this.shapes[numbers[at + 1] ?? 0] ?? [];
      documents.push(document);
      shapes.push(shape);
      for (const [field] of shape) inField.set(field, (inField.get(field) ?? 0) + 1);
    }
    const worth = new Map([...inField].map(([field, count]) => [field, FIELD_WEIGHTS[field] * this.rarity(count)]));
    const gains = shapes.map((shape, at) => {
      let gain = 0;
      for (const [field, count] of shape) {
        const saturation = this.saturations.get(field)?.[documents[at] ?? 0] ?? 0;
        gain += (worth.get(field) ?? 0) * (BM25.d + (count * (BM25.k + 1)) / (count + saturation));
      }
      return gain;
    });
    return { documents, gains, shapes, sureness: shapes.map(surenessOf) };
  }

  /** Inverse document frequency, as MiniSearch counts it. */
  private rarity(withTerm: number): number {
    return Math.log(1 + (this.documents - withTerm + 0.5) / (withTerm + 0.5));
  }
}

function saturationsOf(field: Field, packed: string): number[] {
  const lengths = decodeNumbers(packed);
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const b = FIELD_LENGTH_SHARES[field];
  return lengths.map((length) => BM25.k * (1 - b + (b * length) / (average || 1)));
}

/** A word that stands among the questions only is the surer, the more of them have it. */
function surenessOf([[field, count] = ['text', 1], other]: Shape): number {
  return field !== 'questions' || other !== undefined ? 1 : count / (count + QD.v);
}
