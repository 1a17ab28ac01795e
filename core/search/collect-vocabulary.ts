import { fold } from './fold';
import { rootLength, stem } from './stem';
import { STOP_WORDS } from './stop-words';
import { guessedForm, type PackedVocabulary, Vocabulary } from './vocabulary';
import { tokensOf, wordsIn } from './words';

interface Counted {
  stem: string;
  documents: number;
  lastDocument: number;
  lower: number;
  forms: Map<string, number>;
}

/** Collects the vocabulary of texts, one for each document with all its fields. */
export function collectVocabulary(texts: readonly string[]): Vocabulary {
  const counted = new Map<string, Counted>();
  texts.forEach((text, document) => {
    for (const { written } of wordsIn(text)) {
      const tokens = tokensOf(written, true);
      const lower = /^\p{Ll}/u.test(written) ? 1 : -1;
      for (const token of tokens) {
        if (STOP_WORDS.has(token)) continue;
        const key = fold(token);
        let entry = counted.get(key);
        if (!entry) {
          entry = { stem: stem(token), documents: 0, lastDocument: -1, lower: 0, forms: new Map() };
          counted.set(key, entry);
        }
        entry.lower += lower;
        if (entry.lastDocument !== document) entry.documents++;
        entry.lastDocument = document;
        const form = formOf(written, token);
        entry.forms.set(form, (entry.forms.get(form) ?? 0) + 1);
      }
    }
  });
  return new Vocabulary(pack(counted));
}

/** The token as it is written inside its word; the whole word for one that is glued (email: E-Mail). */
function formOf(written: string, token: string): string {
  const at = written.toLowerCase().indexOf(token);
  return at < 0 ? written : written.slice(at, at + token.length);
}

function pack(counted: Map<string, Counted>): PackedVocabulary {
  const entries = [...counted].sort(([a], [b]) => (a < b ? -1 : 1));
  const numbers = new Map<string, number>();
  const stemOf = entries.map(([, entry]) => {
    const number = numbers.get(entry.stem) ?? numbers.size;
    numbers.set(entry.stem, number);
    return number;
  });
  const written = entries.map(([key, { forms, lower }]) => {
    const [form = key] = [...forms].reduce((best, other) => (other[1] > best[1] ? other : best), ['', 0] as const);
    return form === guessedForm(key, lower) ? '' : form;
  });
  const stems = [...numbers.keys()];
  return {
    keys: entries.map(([key]) => key).join(' '),
    stemOf,
    documents: entries.map(([, { documents }]) => documents),
    lower: entries.map(([, { lower }]) => lower),
    written: written.join(' '),
    stems: stems.join(' '),
    roots: stems.map(rootLength),
  };
}
