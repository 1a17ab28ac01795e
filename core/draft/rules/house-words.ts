import type { FoundHouseWord } from '../house-words';
import type { Hit, Rule } from '../rule';
import { everywhere } from '../rulings';
import { voiceHits } from '../voice-hits';

/** A word that a house's list says to avoid, with the preferred one; and departures from the house's voice. */
export const houseWords: Rule = {
  id: 'house-words',
  name: 'Wörter und Stil des Hauses',
  rulings: everywhere('empfehlung', 'Regel Ihres Hauses.', 'Ihre eigenen Kapitel und Team-Pakete', '2026-11'),
  section: '6.4',
  thresholds: {},
  find: (draft, _thresholds, house) => [
    ...house.find(draft.ownWords).map((found) => hitOf(found, draft.at(found))),
    ...(house.voice ? voiceHits(draft, house.voice) : []),
  ],
};

function hitOf({ start, end, word: { prefer, reason }, list }: FoundHouseWord, written: string): Hit {
  const span = { start, end };
  const instead = prefer === undefined ? undefined : asWritten(prefer, written);
  const why = reason ? ` Der Grund: „${reason.replace(/[„“”"]/g, '')}“.` : '';
  return {
    span,
    reason: `„${written}“ steht auf der Wortliste Ihres Hauses${instead ? `; dort heißt es „${instead}“` : ''}.${why}`,
    ...(instead === undefined ? {} : { fix: [{ ...span, replacement: instead }] }),
    authority: { text: list.source, asOf: list.asOf },
    section: list.section,
  };
}

/** At the beginning of a sentence the preferred word gets a capital too. */
function asWritten(prefer: string, written: string): string {
  const [first = '', ...rest] = Array.from(prefer);
  const capital = /^\p{Lu}/u.test(written);
  return capital ? first.toUpperCase() + rest.join('') : prefer;
}
