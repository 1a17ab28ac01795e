import type { Rule } from '../rule';
import { everywhere } from '../rulings';
import { wordsOfHashtag } from '../text/hashtag-words';

/** Several words in one hashtag without capitals. The fix capitalises each word. */
export const hashtagCase: Rule = {
  id: 'hashtag-case',
  name: 'Hashtag ohne Großbuchstaben',
  rulings: everywhere(
    'empfehlung',
    'Kein Gesetz für Firmen; große Anfangsbuchstaben helfen beim Vorlesen.',
    'Bundesfachstelle Barrierefreiheit; DBSV',
    '2025',
  ),
  section: '6.5',
  thresholds: {},
  find({ hashtags }) {
    return hashtags.flatMap(({ start, end, body }) => {
      const words = wordsOfHashtag(body);
      if (!words) return [];
      const cased = `#${words.map(capitalised).join('')}`;
      return [
        {
          span: { start, end },
          reason: `Mehrere Wörter in Kleinbuchstaben lesen Vorleseprogramme als eines; leichter ist ${cased}.`,
          fix: [{ start, end, replacement: cased }],
        },
      ];
    });
  },
};

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
