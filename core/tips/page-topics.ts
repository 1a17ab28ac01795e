import type { SectionId } from '../guide/guide';
import { STOP_WORDS } from '../text/stop-words';
import { featuresOf, type WordFeatures } from '../topic/topic-features';
import { topicModel } from '../topic/topic-model';
import type { TopicTable } from '../topic/topic-table';
import { ENGLISH_STOP_WORDS, PAGE_WORDS } from './page-words';

/** A section that a page speaks about, and the words of the page that say so. */
export interface TopicMatch {
  readonly section: SectionId;
  /** 0 to 1; near 1 = several telling words. */
  readonly strength: number;
  /** The telling words as the page writes them, the strongest first. */
  readonly words: readonly string[];
}

/** How much telling weight makes half of full strength. */
const HALF = 4;

/** What a piece of a word counts beside a whole stem: titles are edited. */
const PIECE_SHARE = 0.2;

/** Words of grammar and of the page's frame, and bare numbers: they do not say what a page is about. */
const saysNothing = ({ token, stem }: WordFeatures): boolean =>
  STOP_WORDS.has(token) || PAGE_WORDS.has(stem) || ENGLISH_STOP_WORDS.has(token) || /^\d{1,3}$/.test(token);

const tellingWords = (text: string): WordFeatures[] => featuresOf(text).filter((word) => !saysNothing(word));

/** Whether a page says anything that topics could know. */
export const hasTellingWords = (text: string): boolean => tellingWords(text).length > 0;

/** The sections that a page's words speak about, strongest first. */
export const pageTopics = (text: string, table: TopicTable, half = HALF): TopicMatch[] =>
  topicModel(table)
    .speakFor(tellingWords(text), PIECE_SHARE)
    .map(({ section, weight, words }) => ({ section, words: words(), strength: weight / (weight + half) }));
