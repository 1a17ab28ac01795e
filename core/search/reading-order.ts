import { decodeNumbers, encodeNumbers } from '../text/number-codec';
import type { Vocabulary } from './vocabulary';
import type { Field } from './weights';

/** The fields of running text. The order of their words is stored, from which counts and positions follow. */
export const RUNNING = ['text', 'tips'] as const satisfies readonly Field[];

/** The stems of each running field in order, without stop words. */
export type RunningStems = Readonly<Record<(typeof RUNNING)[number], readonly string[]>>;

/**
 * Packs running text: for each document the places of its stems in {@link commonestFirst}, so that common ones take one
 * character; a blank between the fields.
 */
export function packOrder(documents: readonly RunningStems[], vocabulary: Vocabulary): string[] {
  const ranks = new Map(commonestFirst(vocabulary).map((number, rank) => [vocabulary.stems[number], rank]));
  return documents.map((running) =>
    RUNNING.map((field) => encodeNumbers(running[field].map((stem) => ranks.get(stem) ?? 0))).join(' '),
  );
}

/** The numbers of all stems, those in most documents first. */
function commonestFirst(vocabulary: Vocabulary): number[] {
  const byCount: number[][] = [];
  for (const [number, stem] of vocabulary.stems.entries()) {
    const count = vocabulary.knownStem(stem)?.documents ?? 0;
    byCount[count] ??= [];
    byCount[count].push(number);
  }
  return byCount.reverse().flat();
}

/** How often a document has a term in a field. */
export type Occurrence = (document: number, field: Field, count: number) => void;

/** Unpacked running text: how often and where each document has a term. */
export class ReadingOrder {
  /** For each document and field the numbers of its stems in order. */
  private readonly numbers: readonly (readonly number[])[];
  /** For each stem, three numbers for each document and field with it: document, field, count. */
  private readonly occurrences: number[][] = [];

  constructor(packed: readonly string[], vocabulary: Vocabulary) {
    const numbers = commonestFirst(vocabulary);
    this.numbers = packed.flatMap((document) =>
      document.split(' ').map((field) => decodeNumbers(field).map((rank) => numbers[rank] ?? 0)),
    );
    for (const [at, stems] of this.numbers.entries()) this.count(at, stems);
  }

  private count(at: number, stems: readonly number[]): void {
    const document = Math.floor(at / RUNNING.length);
    const field = at % RUNNING.length;
    for (const stem of stems) {
      this.occurrences[stem] ??= [];
      const of = this.occurrences[stem];
      const last = of.length - 3;
      if (of[last] === document && of[last + 1] === field) of[last + 2] = (of[last + 2] ?? 0) + 1;
      else of.push(document, field, 1);
    }
  }

  /** Visits the documents that have a stem, by its number. */
  visit(stem: number, visitor: Occurrence): void {
    const of = this.occurrences[stem] ?? [];
    for (let at = 0; at < of.length; at += 3) visitor(of[at] ?? 0, RUNNING[of[at + 1] ?? 0] ?? 'text', of[at + 2] ?? 0);
  }

  /** The numbers of a document's stems in order, for each field by itself. */
  in(document: number): readonly (readonly number[])[] {
    return this.numbers.slice(document * RUNNING.length, (document + 1) * RUNNING.length);
  }
}
