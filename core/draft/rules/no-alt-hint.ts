import type { Hit, Rule } from '../rule';
import { everywhere } from '../rulings';

/** The places where a plan says that a picture or video goes here; other brackets say other things. */
const PLACEHOLDER = /\[(?:\d+ )?(Bild(?:er)?|Fotos?|Grafik(?:en)?|Video|Reel|Clip)(?: \d+)?(?: folgt| einfügen)?\]/giu;
const DESCRIBED =
  /(?<!\p{L})(?:Alt(?:ernativ)?(?:[- ]?Texte?)?|Bildbeschreibung(?:en)?|Bildtext)\s*:|(?<!\p{L})Untertitel/iu;

/** What stands in the picture only: whoever does not see it learns nothing. */
const IN_THE_PICTURE =
  /(?<!\p{L})(?:steht|stehen|seht ihr|sehen Sie|siehst du|findet ihr|finden Sie|findest du|erfahrt ihr|siehe|zeigt|Infos|Details|Termine|Preise)(?: \p{Ll}+){0,2} (?:im|auf dem|in der|auf der|dem) (?:Bild|Foto|Flyer|Plakat|Grafik|Slide|Karussell|Reel|Video)(?!\p{L})/u;

/** A picture or video without a description or subtitles in the draft. */
export const noAltHint: Rule = {
  id: 'no-alt-hint',
  name: 'Bild ohne Beschreibung',
  rulings: everywhere(
    'empfehlung',
    'Für Firmen keine Pflicht in Netzwerken; ohne Beschreibung fehlt das Bild allen, die es nicht sehen.',
    'Bundesfachstelle Barrierefreiheit; WCAG 2.2, 1.1.1 und 1.2.2',
    '2025',
  ),
  section: '7.2',
  thresholds: {},
  find({ text, ownWords }) {
    if (DESCRIBED.test(text)) return [];
    const [first, ...others] = Array.from(text.matchAll(PLACEHOLDER), ({ 0: written, 1: what = '', index }) => ({
      what,
      span: { start: index, end: index + written.length },
    }));
    if (!first) return onlyInThePicture(ownWords);
    const isVideo = /^(video|reel|clip)/i.test(first.what);
    const reason = isVideo
      ? 'Für dieses Video stehen weder Untertitel noch eine Beschreibung im Entwurf.'
      : 'Für dieses Bild steht kein Alternativtext im Entwurf.';
    const at = { start: first.span.end, end: first.span.end };
    const replacements = isVideo
      ? [{ ...at, replacement: '\nUntertitel: ▢ Datei' }]
      : [{ ...at, replacement: '\nAlt: ▢ Wer und ▢ was zu sehen ist, ▢ Ort' }];
    return [{ span: first.span, reason, marks: others.map(({ span }) => span), replacements }];
  },
};

function onlyInThePicture(ownWords: string): readonly Hit[] {
  const match = IN_THE_PICTURE.exec(ownWords);
  if (!match) return [];
  const end = ownWords.trimEnd().length;
  return [
    {
      span: { start: match.index, end: match.index + match[0].length },
      reason: 'Was nur im Bild steht, erfährt nicht, wer es nicht sieht; im Entwurf fehlt der Alternativtext.',
      replacements: [{ start: end, end, replacement: '\nAlt: ▢ Wer und ▢ was zu sehen ist, ▢ Ort' }],
    },
  ];
}
