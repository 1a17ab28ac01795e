import type { Rule } from '../rule';
import { everywhere } from '../rulings';

/** The places where a plan says that a picture or video goes here; other brackets say other things. */
const PLACEHOLDER = /\[(?:\d+ )?(Bild(?:er)?|Fotos?|Grafik(?:en)?|Video|Reel|Clip)(?: \d+)?(?: folgt| einfügen)?\]/giu;
const DESCRIBED =
  /(?<!\p{L})(?:Alt(?:ernativ)?(?:[- ]?Texte?)?|Bildbeschreibung(?:en)?|Bildtext)\s*:|(?<!\p{L})Untertitel/iu;

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
  find({ text }) {
    if (!text.includes('[') || DESCRIBED.test(text)) return [];
    const [first, ...others] = Array.from(text.matchAll(PLACEHOLDER), ({ 0: written, 1: what = '', index }) => ({
      what,
      span: { start: index, end: index + written.length },
    }));
    if (!first) return [];
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
