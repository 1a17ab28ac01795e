import type { Hit, Rule } from '../rule';
import { everywhere } from '../rulings';
import { latinExpression } from '../text/latin';

/** Words for pictures in drafts; compounds (Titelbild, Kurzvideo) too. */
const PICTURE = String.raw`(?:\p{L}{0,20}(?:[Bb]ild(?:er)?|[Ff]otos?|[Gg]rafik(?:en)?|[Vv]ideos?|[Aa]ufnahmen?|[Cc]ollagen?)|Reels?|Clips?|Karussell|Slides?|GIFs?|Screenshots?|Diagramme?|Illustration(?:en)?)`;
/** Brackets that announce a picture or video and say what it shows; other brackets mean other things. */
const PLACEHOLDER = latinExpression(String.raw`[[{](?:\d+ )?(${PICTURE})(?:[ ,:–-][^\]}\n]{0,120})?[\]}](?!\()`, 'gu');
/** After the colon comes who made it: names, and nothing about what is shown. */
const CREDIT =
  /^[[{][A-Za-zÀ-ž]+: ?(?:©|\p{Lu}[A-Za-zÀ-ž.-]+ (?:\/ )?\p{Lu}[A-Za-zÀ-ž.-]+(?: \/? ?\p{Lu}[A-Za-zÀ-ž.-]+)*[\]}]$)/u;
const DESCRIBED =
  /(?<![A-Za-zÀ-ž])(?:Alt(?:ernativ)?(?:[- ]?Texte?)?|Bildbeschreibung(?:en)?|Bildtext)\s*:|(?<![A-Za-zÀ-ž])Untertitel/iu;

/** Content that is only in the picture: people who cannot see it miss it. */
const IN_THE_PICTURE =
  /(?<![A-Za-zÀ-ž])(?:steht|stehen|seht ihr|sehen Sie|siehst du|findet ihr|finden Sie|findest du|erfahrt ihr|siehe|zeigt|Infos|Details|Termine|Preise)(?: \p{Ll}+){0,2} (?:im|auf dem|in der|auf der|dem) (?:Bild|Foto|Flyer|Plakat|Grafik|Slide|Karussell|Reel|Video)(?![A-Za-zÀ-ž])|(?<![A-Za-zÀ-ž])(?:[Ss]chau(?:t|en Sie|)?|[Ss]eht|[Ss]ieh|[Kk]lick(?:t|en Sie)?)(?: \p{Ll}+){0,3} (?:das|aufs|auf das|ins|den|die|auf den) (?:Bild|Foto|Flyer|Plakat|Grafik|Slides?|Karussell)(?: an)?(?![A-Za-zÀ-ž])|(?<![A-Za-zÀ-ž])(?:[Aa]lle|[Mm]ehr|[Dd]ie) (?:Termine|Preise|Infos|Informationen|Details|Daten|Zeiten|Fakten|Öffnungszeiten|Zahlen) (?:\p{Ll}+ )?(?:im|auf dem|in der|auf der) (?:Bild|Foto|Flyer|Plakat|Grafik|Karussell)(?![A-Za-zÀ-ž])|(?<![A-Za-zÀ-ž])[Ss]iehe (?:Bild|Foto|Grafik|Flyer|Plakat)(?![A-Za-zÀ-ž])/u;

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
    const [first, ...others] = Array.from(text.matchAll(PLACEHOLDER))
      .filter(([written]) => !CREDIT.test(written))
      .map(({ 0: written, 1: what = '', index }) => ({ what, span: { start: index, end: index + written.length } }));
    if (!first) return onlyInThePicture(ownWords);
    const isVideo = /(?:video|reel|clip)s?$/i.test(first.what);
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
