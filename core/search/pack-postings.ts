import type { AsPlainObject } from 'minisearch';
import { decodeNumbers, encodeNumbers } from '../text/number-codec';
import { RUNNING } from './reading-order';
import { FIELDS, type Field } from './weights';

/**
 * The postings of all fields but running text (see `packOrder`) as text: a fraction of the size of MiniSearch's
 * objects, and decoded on first use.
 */
export interface PackedPostings {
  /**
   * For each term, in the order of the vocabulary's stems, blanks between: for each document with it how many numbers
   * further it is than the one before, and the number of its shape.
   */
  terms: string;
  /** The shapes, the commonest first, blanks between: in which fields how often, as pairs of numbers. */
  shapes: string;
  /** For each field, how many different terms each document has in it. */
  lengths: string[];
}

/** In which fields of a document a term stands how often, in the order of `FIELDS`. */
export type Shape = readonly (readonly [field: Field, count: number])[];

/** The form of MiniSearch's JSON that is read here; its field lengths count different terms. */
const SERIALIZATION_VERSION = 2;

/**
 * Packs what MiniSearch has counted, in the order of `terms`.
 * @throws where it writes a form that is not known here.
 */
export function packPostings(engine: AsPlainObject, terms: readonly string[]): PackedPostings {
  if (engine.serializationVersion !== SERIALIZATION_VERSION)
    throw new Error(`core/search: MiniSearch writes form ${engine.serializationVersion}, known is 2`);
  const fieldAt = new Map(FIELDS.map((field, at) => [String(engine.fieldIds[field]), { field, at }]));
  const numberOf = new Map(Object.entries(engine.documentIds).map(([at, id]) => [at, Number(id)]));
  const postings = new Map(
    engine.index.map(([term, fields]) => {
      const shapes = new Map<number, [number, number][]>();
      for (const [fieldId, documents] of Object.entries(fields)) {
        if (RUNNING.some((field) => field === fieldAt.get(fieldId)?.field)) continue;
        for (const [documentId, count] of Object.entries(documents)) {
          const document = numberOf.get(documentId) ?? 0;
          shapes.set(document, [...(shapes.get(document) ?? []), [fieldAt.get(fieldId)?.at ?? 0, count]]);
        }
      }
      const sorted = [...shapes].sort(([a], [b]) => a - b);
      return [
        term,
        sorted.map(([document, shape]) => ({
          document,
          shape: encodeNumbers(shape.sort(([a], [b]) => a - b).flat()),
        })),
      ];
    }),
  );
  const commonest = new Map<string, number>();
  for (const { shape } of [...postings.values()].flat()) commonest.set(shape, (commonest.get(shape) ?? 0) + 1);
  const shapes = [...commonest].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([shape]) => shape);
  const shapeAt = new Map(shapes.map((shape, at) => [shape, at]));
  return {
    terms: terms
      .map((term) => {
        let before = -1;
        return (postings.get(term) ?? [])
          .map(({ document, shape }) => {
            const gap = document - before - 1;
            before = document;
            return encodeNumbers([gap, shapeAt.get(shape) ?? 0]);
          })
          .join('');
      })
      .join(' '),
    shapes: shapes.join(' '),
    lengths: FIELDS.map((field) => {
      const id = engine.fieldIds[field] ?? -1;
      const of = Object.entries(engine.fieldLength).map(([at, lengths]) => [numberOf.get(at) ?? 0, lengths] as const);
      const inOrder = of.sort(([a], [b]) => a - b).map(([, lengths]) => Object.values(lengths)[id] ?? 0);
      return encodeNumbers(inOrder);
    }),
  };
}

/** The shapes of packed postings, by number. */
export const unpackShapes = (shapes: string): readonly Shape[] =>
  shapes.split(' ').map((packed) => {
    const numbers = decodeNumbers(packed);
    return Array.from({ length: numbers.length / 2 }, (_, at): Shape[number] => [
      FIELDS[numbers[2 * at] ?? 0] ?? 'text',
      numbers[2 * at + 1] ?? 0,
    ]);
  });
