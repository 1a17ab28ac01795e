import type { DraftOptions } from '../../core/draft/draft-options';
import type { HouseStyle } from '../../core/draft/house-words';
import { optionsOf } from '../../core/handbook/pack-plan';
import type { SpeakingHouse } from '../../core/handbook/speaking-house';
import { managedLocks } from '../browser/managed-locks';
import { draftOptions } from '../storage/drafts';
import { loadHouseWords } from './read-handbook';

/** What the house that speaks asks of a text: its own words and voice, and no other's. Never rejects. */
export async function styleOf({ summary, voice }: SpeakingHouse): Promise<HouseStyle> {
  const lists = await loadHouseWords(summary);
  return lists === 'unreadable' ? { lists: [], voice, wordsUnread: true } : { lists, voice };
}

/** The options for a text of the house that speaks. What an administrator has settled for all holds for each house. */
export async function optionsIn({ settings }: SpeakingHouse): Promise<DraftOptions> {
  const [options, locks] = await Promise.all([draftOptions.read(), managedLocks.read()]);
  return locks.has('rules') ? options : optionsOf(options, settings);
}
