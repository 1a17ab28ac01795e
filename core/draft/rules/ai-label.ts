import type { Rule } from '../rule';
import { ruling } from '../rulings';

const TOOL = `(?:KI|AI|künstliche[rn]? Intelligenz|Midjourney|DALL-?E|Firefly|Stable Diffusion|ChatGPT|Gemini|Sora|Veo|Runway|ElevenLabs|HeyGen|Synthesia|Copilot|Canva-KI|Bildgenerator)`;
/** What viewers may take for real. */
const REAL = String.raw`(?:\p{L}*[Ff]otos?|Aufnahmen?|\p{L}*[Vv]ideos?|Imagefilme?|Reels?|Clips?|Stimmen?|Sprecher(?:in|stimme)?|Avatare?|Voice-?over|Tonspur|Deepfakes?)`;
/** Who is depicted. */
const PEOPLE = '(?:Gesicht(?:er)?|Person(?:en)?|Menschen|Models?|Frau|Mann|Familie|Paar|Kinder)';
const PICTURE = `(?:\\p{L}{0,16}[Bb]ild(?:er)?|Visuals?|Grafik(?:en)?|Illustration(?:en)?|Collagen?)`;
const MADE = String.raw`(?:erzeugt|erstellt|generiert|gemacht|gebaut|entworfen|produziert|erschaffen|erfunden|nachgemacht|geklont|gesprochen|eingesprochen|gestaltet|gezaubert|geprompt\p{L}*|animiert|vertont)`;
/** The text itself says that a picture, video or voice is made by a machine. */
const SAID = new RegExp(
  [
    String.raw`(?<!\p{L})(?<a>${REAL}|${PICTURE})(?!\p{L})[^.!?\n]{0,60}?(?:mit|von|durch|aus|per|via|dank)(?: \p{L}+){0,3} ${TOOL}(?:[ -](?!und |oder |sowie |aber )\p{L}+)?(?!\p{L})(?:[^.!?\n]{0,40}?${MADE})?`,
    String.raw`(?<!\p{L})(?:[Mm]it|[Vv]on|[Pp]er|[Dd]urch) (?:\p{L}+ ){0,3}${TOOL}(?!\p{L})[^.!?\n]{0,60}?(?<b>${REAL}|${PICTURE})(?!\p{L})[^.!?\n]{0,40}?${MADE}`,
    String.raw`(?<!\p{L})(?:KI|AI)-(?:generierte[nsmr]?|erzeugte[nsmr]?|erstellte[nsmr]?|basierte[nsmr]?) (?<c>${REAL}|${PICTURE})(?!\p{L})`,
    String.raw`(?<!\p{L})(?<j>${REAL}|${PICTURE})(?!\p{L})[^.!?\n]{0,50}? (?:ist|sind|wurde|wurden|stammt|kommt)(?!\p{L})[^.!?\n]{0,30}?(?:(?:KI|AI)-(?:generiert|erzeugt|erstellt|animiert|geklont)|künstlich (?:erzeugt|generiert|erstellt)|computergeneriert)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:KI|AI)-(?<d>${REAL}|${PICTURE})(?!\p{L})`,
    String.raw`(?<!\p{L})(?<f>${REAL}|${PEOPLE}|${PICTURE})(?!\p{L})[^.!?\n]{0,40}? (?:hat|haben) (?:uns |mir )?(?:unsere |eine |die )?${TOOL}(?!\p{L})[^.!?\n]{0,30}?${MADE}`,
    String.raw`(?<!\p{L})(?<g>${REAL}|${PEOPLE}|${PICTURE})(?!\p{L})[^.!?\n]{0,40}?(?:gibt es nicht|nicht echt|gibt es gar nicht)[^.!?\n]{0,40}?${TOOL}(?!\p{L})[^.!?\n]{0,30}`,
    String.raw`(?<!\p{L})(?<h>${REAL}|${PICTURE}): (?:mit )?${TOOL}(?:-?generiert|-?erzeugt|-?erstellt| generiert| erzeugt)?(?!\p{L})`,
    String.raw`(?<!\p{L})(?<k>${REAL}|${PICTURE}) ?\((?:mit )?${TOOL}(?:-?generiert|-?erzeugt|-?erstellt| generiert| erzeugt)?\)`,
    String.raw`(?<!\p{L})(?<i>${REAL}|${PICTURE})(?!\p{L})[^!?]{0,600}?[Dd]ass (?:sie|er) eine (?:KI|künstliche Intelligenz) ist(?!\p{L})`,
    String.raw`(?<!\p{L})${TOOL}(?!\p{L}) (?:hat|haben) (?:mir |uns )?[^.!?\n]{0,40}?(?<e>${REAL}|${PICTURE})(?!\p{L})[^.!?\n]{0,30}?${MADE}`,
  ].join('|'),
  'gu',
);
/** A label at the beginning, or the remark that the picture carries one. */
const LABEL =
  /(?:[Mm]it|[Dd]urch|[Vv]on) (?:KI|AI|künstlicher Intelligenz) (?:erzeugt|generiert|erstellt|bearbeitet)|(?:KI|AI)-(?:generiert|erzeugt|erstellt|Bild|Foto|Video|Info|Hinweis|Inhalt|Stimme|Avatar)|\[(?:KI|AI)\]|#(?:ki|ai)(?:generiert|bild|generated)?(?!\p{L})|^(?:KI|AI)[:|]|Symbolbild/iu;
const MARKED =
  /(?<!\p{L})(?:gekennzeichnet|Kennzeichnung im (?:Bild|Video)|Hinweis (?:im|steht im|auf dem) (?:Bild|Video)|Wasserzeichen)(?!\p{L})/iu;
/** Texts about AI pictures: courses, laws, questions, refusals. */
const TALK =
  /(?<!\p{L})(?:[Kk]ennzeichn\p{L}*|Hinweis(?!:)\p{L}*|verlangt|YouTube|Meta|TikTok|EU|Workshop|Kurs|Seminar|Webinar|Vortrag|Schulung|kein\p{L}*(?! (?:echt|real|wirklich|wahr)\p{L}*)|nicht(?! (?:echt|ganz|real|wirklich))(?<!gibt es (?:gar )?nicht)|ohne|statt|Studie|Gesetz|Verordnung|Kennzeichnungspflicht|lernen|Tipps?|Anleitung|erkennen|erkennt|Ratgeber|Rätsel|könnte\p{L}*|würde\p{L}*|Umfrage|Debatte|Urteil)(?!\p{L})/iu;
/** A question about it says nothing; a question after a dash does not take back the statement. */
const QUESTION = /^[^–—:]*\?\s*$/u;
const BEGINNING = 125;

/** The text itself says that a picture, video or voice is made by AI, and its beginning does not. */
export const aiLabel: Rule = {
  id: 'ai-label',
  name: 'KI-Bild oder KI-Stimme ohne Hinweis am Anfang',
  rulings: {
    DE: ruling(
      'pflicht',
      'Echt wirkende Bilder, Töne und Videos aus KI müssen beim ersten Sehen klar als künstlich erzeugt gekennzeichnet sein.',
      'Verordnung (EU) 2024/1689 Art. 50 Abs. 4 und 5',
      '2026-08-02',
    ),
    AT: ruling(
      'pflicht',
      'Echt wirkende Bilder, Töne und Videos aus KI müssen beim ersten Sehen klar als künstlich erzeugt gekennzeichnet sein.',
      'Verordnung (EU) 2024/1689 Art. 50 Abs. 4 und 5',
      '2026-08-02',
    ),
    CH: ruling(
      'empfehlung',
      'Die KI-Verordnung der EU gilt hier nicht unmittelbar; wer auch Menschen in der EU anspricht, hält sich besser daran.',
      'UWG (CH) Art. 3 Abs. 1 lit. b',
      '2025-01',
    ),
  },
  cases: {
    picture: {
      name: 'KI-Bild, das nicht echt wirken muss',
      rulings: {
        DE: ruling(
          'empfehlung',
          'Ein erkennbar gezeichnetes Bild fällt nicht unter die Pflicht; der Hinweis schadet nie.',
          'Verordnung (EU) 2024/1689 Art. 50 Abs. 4; Leitlinien der EU-Kommission',
          '2026-07',
        ),
        AT: ruling(
          'empfehlung',
          'Ein erkennbar gezeichnetes Bild fällt nicht unter die Pflicht; der Hinweis schadet nie.',
          'Verordnung (EU) 2024/1689 Art. 50 Abs. 4; Leitlinien der EU-Kommission',
          '2026-07',
        ),
        CH: ruling(
          'empfehlung',
          'Die KI-Verordnung der EU gilt hier nicht unmittelbar; der Hinweis schadet nie.',
          'UWG (CH) Art. 3 Abs. 1 lit. b',
          '2025-01',
        ),
      },
    },
  },
  kinds: ['post', 'ad', 'job', 'profile'],
  section: '14.3',
  thresholds: {},
  find(draft) {
    const { ownWords, text, sentenceAt } = draft;
    if (
      !/KI|AI|Intelligenz|Midjourney|DALL|Firefly|Diffusion|GPT|Gemini|Sora|Veo|Runway|ElevenLabs|HeyGen|Synthesia|Bildgenerator/.test(
        ownWords,
      )
    )
      return [];
    const begin = text.search(/\S/);
    if (LABEL.test(text.slice(begin, begin + BEGINNING)) || MARKED.test(ownWords)) return [];
    for (const { 0: written, index, groups = {} } of ownWords.matchAll(SAID)) {
      const span = { start: index, end: index + written.length };
      const { start, end } = sentenceAt(span);
      const sentence = ownWords.slice(start, end);
      if (TALK.test(sentence) || QUESTION.test(sentence)) continue;
      const medium = Object.values(groups).find((group) => group !== undefined) ?? '';
      const isReal = new RegExp(`^(?:${REAL}|${PEOPLE})$`, 'u').test(medium);
      return [
        {
          span,
          ...(isReal ? {} : { case: 'picture' }),
          reason: isReal
            ? 'Was echt wirkt und aus KI stammt, braucht den Hinweis im Inhalt selbst und am Anfang des Textes.'
            : 'Dass hier eine Maschine gezeichnet hat, steht am besten schon am Anfang.',
          fix: [{ start: begin, end: begin, replacement: 'Mit KI erzeugt: ' }],
        },
      ];
    }
    return [];
  },
};
