import type { HouseWord } from '../draft/house-words';
import type { TeamPack } from './team-pack';
import { cutWordList } from './word-list';

/** A word that a pack would add, change or take away, as it is shown: „Kunde → Gast“. */
export interface WordChange {
  readonly type: 'word-new' | 'word-changed' | 'word-removed';
  readonly word: string;
}

/** All words of a pack: its own, and those of the lists in its chapters. */
export const wordsOfPack = ({ words, chapters }: Pick<TeamPack, 'words' | 'chapters'>): HouseWord[] => [
  ...words,
  ...chapters.flatMap(({ name, text }) => cutWordList(name, text).words),
];

/**
 * What has changed among words, each word to avoid by itself: new ones, then changed, then gone, as they stand in the
 * lists.
 */
export function wordChanges(before: readonly HouseWord[], after: readonly HouseWord[]): WordChange[] {
  const [old, now] = [byPhrase(before), byPhrase(after)];
  const changes = (type: WordChange['type'], all: ReadonlyMap<string, HouseWord>, is: (phrase: string) => boolean) =>
    [...all].flatMap(([phrase, word]) => (is(phrase) ? [{ type, word: shown(phrase, word) }] : []));
  return [
    ...changes('word-new', now, (phrase) => !old.has(phrase)),
    ...changes('word-changed', now, (phrase) => old.has(phrase) && !isSame(old.get(phrase), now.get(phrase))),
    ...changes('word-removed', old, (phrase) => !now.has(phrase)),
  ];
}

const byPhrase = (words: readonly HouseWord[]): Map<string, HouseWord> =>
  new Map(words.flatMap((word) => word.avoid.map((phrase): [string, HouseWord] => [phrase, word])));

const isSame = (one: HouseWord | undefined, other: HouseWord | undefined): boolean =>
  one?.prefer === other?.prefer && one?.reason === other?.reason;

const shown = (phrase: string, { prefer }: HouseWord): string =>
  prefer === undefined ? phrase : `${phrase} → ${prefer}`;
