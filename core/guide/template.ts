import type { DraftKind } from '../draft/context';
import type { Country, Day, FactId, SectionId, SituationPattern } from './references';

/** `V1`. Public: links hold it, so it never changes and is never reused. */
export type TemplateId = string;

/** A stretch of text, in bold or not; a template needs no more. */
export interface TemplateSpan {
  readonly text: string;
  readonly strong?: true;
}

/** One line; line breaks count in what people copy. */
export type TemplateLine = readonly TemplateSpan[];

/** A piece of a template. Without `countries` it stands in the text of every country. */
export type TemplateBlock = { readonly countries?: readonly Country[] } & (
  | { readonly type: 'paragraph'; readonly lines: readonly TemplateLine[] }
  | { readonly type: 'heading'; readonly line: TemplateLine }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly TemplateLine[] }
  | { readonly type: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
);

/** The word of a gap -> what stands there in the example. */
export type GapValues = Readonly<Record<string, string>>;

/** A text is copied or becomes a draft; a sheet is a table, saved as a file. */
export const TEMPLATE_FORMS = ['text', 'sheet'] as const;
export type TemplateForm = (typeof TEMPLATE_FORMS)[number];

/** A document to copy, with gaps for what only the writer knows (`core/draft/gaps.ts`). */
export interface Template {
  readonly id: TemplateId;
  readonly title: string;
  readonly form: TemplateForm;
  /** What it becomes at the desk; absent for papers of the house (a consent, a guideline), which no network takes. */
  readonly writes?: DraftKind;
  readonly asOf: Day;
  readonly reviewBy: Day;
  readonly countries: readonly Country[];
  readonly sections: readonly SectionId[];
  readonly situations: readonly SituationPattern[];
  readonly searchWords: readonly string[];
  /** The names by which sections call for it under "Vorlagen". */
  readonly names: readonly string[];
  readonly facts: readonly FactId[];
  readonly blocks: readonly TemplateBlock[];
  readonly example: GapValues;
  /** What differs from the example in one country. */
  readonly exampleIn: Partial<Readonly<Record<Country, GapValues>>>;
  /** Three sentences on adapting it. */
  readonly adapting: readonly string[];
  /** When not to use it, one sentence. */
  readonly exception: string;
  /** What people ask and type; for the search, never shown. */
  readonly asked: readonly string[];
}
