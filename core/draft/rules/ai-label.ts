import type { Span } from '../../text/span';
import type { Rule } from '../rule';
import { ruling } from '../rulings';
import { grammar, saidIn } from '../text/by-sentence';
import { latin, latinExpression } from '../text/latin';
import { madeBySubject, PEOPLE, PICTURE, pictureByMachine, REAL, TOOL, TWO_DEEDS } from './ai-label.pictures';

const MADE = String.raw`(?:erzeugt|erstellt|generiert|gemacht|gebaut|entworfen|produziert|erschaffen|erfunden|nachgemacht|geklont|gesprochen|eingesprochen|gestaltet|gezaubert|geprompt\p{L}*|animiert|vertont)`;
/** The line that names where a picture is from. */
const SOURCE = String.raw`(?:(?:Bild|Foto|Video|Ton|Film|Titelbild)(?:quelle|nachweis|credits?|rechte|hinweis|idee|material|herkunft)|Credits?|Quelle|Copyright|©)`;
/** What a campaign consists of. */
const SHOOT = String.raw`(?:Produktion|Shooting|Kampagne|Umsetzung|Szenen?|Location|Kulisse|Set|Spot|Film|Models?|Motive?|Look|Bildwelt)`;
const WHOLLY = String.raw`(?:(?:vollständig|komplett|rein|ganz|durchgehend|gänzlich|zu (?:100 ?(?:%|Prozent)|hundert Prozent)|teilweise|zum Teil) )?`;
const SYNTHETIC = String.raw`(?:synthetisch(?:e[nsrm]?)?|künstlich (?:erzeugt|generiert|erstellt)|(?:KI|AI|computer)-?generiert|(?:KI|AI)-(?:erzeugt|erstellt)|aus (?:der |dem )?(?:KI|AI|Rechner|Bildgenerator)|gepromptet|generiert|geklont|synthetisiert|nachgebaut von (?:einer|der) KI|nie fotografiert|virtuell)`;
/** The text itself says that a picture, video or voice is made by a machine. */
const SAID = latin(
  [
    String.raw`(?<!\p{L})(?<a>${REAL}|${PICTURE})(?!\p{L})[^.!?\n]{0,60}?(?:mit|von|durch|aus|per|via|dank)(?: \p{L}+){0,3} ${TOOL}(?:[ -](?!und |oder |sowie |aber )\p{L}+)?(?!\p{L})(?:[^.!?\n]{0,40}?${MADE})?`,
    String.raw`(?<!\p{L})(?:[Mm]it|[Vv]on|[Pp]er|[Dd]urch) (?:\p{L}+ ){0,3}${TOOL}(?!\p{L})[^.!?,\n]{0,60}?(?<b>${REAL}|${PICTURE})(?!\p{L})[^.!?\n]{0,40}?${MADE}`,
    String.raw`(?<!\p{L})(?:KI|AI)-(?:generierte[nsmr]?|erzeugte[nsmr]?|erstellte[nsmr]?|basierte[nsmr]?) (?<c>${REAL}|${PICTURE})(?!\p{L})`,
    String.raw`(?<!\p{L})(?<j>${REAL}|${PICTURE})(?!\p{L})[^.!?\n]{0,50}? (?:ist|sind|wurde|wurden|stammt|kommt)(?!\p{L})[^.!?\n]{0,30}?(?:(?:KI|AI)-(?:generiert|erzeugt|erstellt|animiert|geklont)|künstlich (?:erzeugt|generiert|erstellt)|computergeneriert)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:KI|AI)-(?<d>${REAL}|${PICTURE})(?!\p{L})`,
    String.raw`(?<!\p{L})(?<f>${REAL}|${PEOPLE}|${PICTURE})(?!\p{L})[^.!?\n]{0,40}? (?:hat|haben) (?:uns |mir )?(?:unsere |eine |die )?${TOOL}(?!\p{L})[^.!?\n]{0,30}?${MADE}`,
    String.raw`(?<!\p{L})(?<g>${REAL}|${PEOPLE}|${PICTURE})(?!\p{L})[^.!?\n]{0,40}?(?:gibt es nicht|nicht echt|gibt es gar nicht)[^.!?\n]{0,40}?${TOOL}(?!\p{L})[^.!?\n]{0,30}`,
    String.raw`(?<!\p{L})(?<h>${REAL}|${PICTURE}): (?:mit )?${TOOL}(?:-?generiert|-?erzeugt|-?erstellt| generiert| erzeugt)?(?!\p{L})`,
    String.raw`(?<!\p{L})(?<k>${REAL}|${PICTURE}) ?\((?:mit )?${TOOL}(?:-?generiert|-?erzeugt|-?erstellt| generiert| erzeugt)?\)`,
    String.raw`(?<!\p{L})(?<i>${REAL}|${PICTURE})(?!\p{L})[^!?]{0,600}?[Dd]ass (?:sie|er) eine (?:KI|künstliche Intelligenz) ist(?!\p{L})`,
    String.raw`(?<!\p{L})${SOURCE}\s?:? ?(?:(?:mit|via|by|erstellt mit|generiert mit|erzeugt mit) )?${TOOL}(?:-?(?:generiert|erzeugt|erstellt)| generiert| erzeugt)?(?!\p{L})`,
    String.raw`(?<!\p{L})(?:${SHOOT}|${SOURCE}): ?${WHOLLY}${SYNTHETIC}(?!\p{L})`,
    String.raw`(?<!\p{L})(?<l>${REAL}|${PEOPLE}|${PICTURE}|${SHOOT})(?!\p{L})[^.!?\n]{0,40}? (?:ist|sind|war|waren|wurde|wurden|stammt|stammen|kommt|kommen)(?!\p{L})[^.!?\n]{0,20}? ${WHOLLY}${SYNTHETIC}(?!\p{L})(?! (?:hergestellt|bestimmt|beleuchtet))`,
    String.raw`(?<!\p{L})(?<m>(?:synthetische|geklonte|künstliche|virtuelle|digitale)[rsnm]? (?:Stimme|Sprecherin|Sprecher|Model|Models|Influencerin|Influencer|Moderatorin|Moderator|Avatar)|Stimmklon|Deepfake|[Dd]igitaler (?:Klon|Zwilling) (?:von mir|meiner \p{L}+|unsere[sr] \p{L}+))(?!\p{L})`,
    String.raw`(?<!\p{L})(?<n>(?:Diese[rn]?|Die|Der|Unsere?) (?:Frau|Mann|Model|Person|Menschen|Familie|Paar|Leute|Kinder|Gesichter))(?: (?:auf dem|im|in diesem|auf diesem) (?:Bild|Foto|Video|Clip|Plakat))(?: \p{L}+)? (?:gibt es (?:gar |so )?nicht|existier(?:t|en) (?:gar |so )?nicht|(?:ist|sind) (?:nicht echt|erfunden|generiert))`,
    // A sentence of its own, mostly the last one: "Erstellt mit Midjourney.", "AI generated".
    String.raw`(?<=(?:^|[\n.!?(\[|•–—*]) ?)(?:[Bb]ild |[Ff]oto )?(?:[Ee]rstellt|[Gg]eneriert|[Ee]rzeugt|[Gg]emacht|[Ee]ntstanden|[Gg]erendert|[Gg]epromptet|[Mm]ade|[Cc]reated|[Gg]enerated) (?:mit|von|durch|in|via|with|by) (?:Hilfe von )?${TOOL}(?=\s?(?:[.)\]|•*\n]|$))`,
    String.raw`(?<=(?:^|[\n.!?(\[|•–—*]) ?)(?:KI|AI)[- ](?:generiert|erzeugt|erstellt|generated|made|created)(?=\s?(?:[.)\]|•*\n]|$))`,
    String.raw`(?<!\p{L})${TOOL}(?!\p{L}) (?:hat|haben) (?:mir |uns )?[^.!?\n]{0,40}?(?<e>${REAL}|${PICTURE})(?!\p{L})[^.!?\n]{0,30}?${MADE}`,
  ].join('|'),
  'gu',
);
const ROBOT = String.raw`(?:(?:eine?|die|der|das|unsere?) )?(?:\p{L}+-)?(?:${TOOL})(?!\p{L})`;
const PROGRAM = String.raw`(?:eine?|die|der|unsere?) (?:Software|Programm|App|Maschine|Algorithmus|Computer|Rechner)(?!\p{L})`;
const ALREADY = String.raw`(?:(?:ihn|sie|es|das|dies|alles|beides|uns|mir|den|die|dafür|davon|hier|übrigens|komplett) ){0,3}`;
/** (what was done) × (by what): drawn, spoken, sung or dubbed by a machine, or somebody who is none. */
const DONE_BY_MACHINE = grammar(
  /KI|AI|Midjourney|DALL|Firefly|Diffusion|GPT|Gemini|Sora|Veo|Runway|ElevenLabs|HeyGen|Synthesia|Software|Programm|App|Maschine|Algorithmus|Computer|Rechner|Avatar|geklont|synthetisiert|Stimmklon|virtuell|digitale/u,
  [
    String.raw`(?:[Gg]ezeichnet|[Gg]emalt|[Gg]esprochen|[Ee]ingesprochen|[Gg]esungen|[Gg]estaltet|[Kk]omponiert|[Vv]ertont|[Aa]nimiert|[Gg]erendert|[Ee]ntworfen|[Ii]llustriert|[Ss]ynchronisiert|[Ee]rfunden|[Gg]eneriert) (?:hat|haben|wurde|wurden|wird|ist|sind|war) ${ALREADY}(?:von )?${ROBOT}`,
    String.raw`(?:das|die|den|sie|ihn|es|beides|alles) (?:hat|haben) (?:uns |mir )?(?:${ROBOT}|${PROGRAM}) (?:\p{Ll}+ )?(?:synchronisiert|vertont|gesprochen|eingesprochen|gesungen|nachgesprochen|gezeichnet|gemalt|animiert|geklont|gerendert)`,
    String.raw`(?:\p{Lu}\p{Ll}+|[Ss]ie|[Ee]r|(?:[Dd]ie|[Dd]er|[Uu]nsere?) \p{L}+) (?:ist|sind) (?:übrigens |nämlich |in Wahrheit |eigentlich )?(?:ein|eine|unser|unsere|der|die)? ?(?:(?:digital|virtuell|künstlich|erfunden|KI-generiert)e[rs]? )?(?:Avatar|Stimmklon|KI-(?:Figur|Avatar|Stimme|Person|Model|Moderatorin|Moderator|Sprecherin|Sprecher|Kollegin|Influencerin)|(?:digitale[rs]?|virtuelle[rs]?|künstliche[rs]?) (?:Mensch|Person|Figur|Kollegin|Kollege|Mitarbeiterin|Mitarbeiter|Zwilling))(?!\p{L})(?! (?:ein Film|von James))`,
    String.raw`(?:[Dd]ie|[Mm]eine|[Uu]nsere|[Ss]eine|[Ii]hre) \p{L}*[Ss]timme(?:n)?(?: [^.!?\n]{0,30})? (?:wurde|ist|wird|haben wir|hat man|habe ich)(?: \p{L}+){0,4} (?:geklont|synthetisiert|nachgebaut|künstlich)(?!\p{L})`,
    String.raw`(?:${REAL}|${PICTURE})(?: \p{L}+){0,2} ?[:–|-] ?(?:(?:komplett |alle |alles )?(?:mit|von|aus|per) )?${TOOL}(?:[ -](?:generiert|erzeugt|erstellt|gemacht))?(?!\p{L})`,
  ],
);
/** Where it is from: the machine, the generator, pixels, the computer, said of a picture, a person or a part of one. */
const MACHINE = String.raw`(?:(?:der |dem |einer |einem |unserer |unserem )?(?:${TOOL}|(?:Bild|Video|Stimm|Gesichts|Text-zu-Bild-)?[Gg]enerator|Rechner|Computer|Bildgenerator|Bildmaschine|Software(?! AG)|Prompt|Rechenzentrum|Grafikkarte|Pixeln|Nullen und Einsen|reinen Pixeln|lauter Pixeln))(?!\p{L})`;
const DEPICTED = String.raw`(?:Mund|Stimme|Gesicht|Lächeln|Augen|Haare|Hände|Kulisse|Strand|Sonnenuntergang|Hund|Katze|Baby|Kind|Oma|Opa|Paar|Familie|Frau|Mann|Model|Leute|Menschen|Gäste|Publikum|Chef|Chefin|Kollegin|Kollege|Sprecherin|Sprecher|Moderatorin|Foto|Bild|Aufnahme|Video|Szene|Schnee|Himmel|Interview|Drohnenflug|Panorama|Landschaft|Wohnzimmer|Küche|Zeugin|Kundin|Kunde|Arzt|Ärztin|Berater(?:in)?|Mitarbeiter(?:in)?)`;
const FROM_MACHINE = grammar(
  /Rechner|Computer|enerator|Software|Algorithmus|Prompt|Pixel|Nullen|Bildmaschine|Grafikkarte|KI|AI|Intelligenz|Midjourney|Firefly|Sora|Veo|HeyGen|Gemini|erechnet|endert|epixelt|geboren|existiert|gelebt|lassen|gegeben|wirklich/u,
  [
    String.raw`(?:[Dd]ie|[Dd]er|[Dd]as|[Uu]nsere?|[Ii]hre?|[Ss]eine?|[Dd]iese[rs]?|[Aa]lle|\p{Lu}\p{Ll}+s)? ?(?:\p{Ll}+e[nrs]? )?${DEPICTED}(?: (?:und|,) (?:\p{L}+ )?${DEPICTED})*(?: (?:auf|im|in|hier|da|mit|am)[^.!?\n]{0,30})? (?:ist|sind|war|waren|stammt|stammen|kommt|kommen|kam|kamen)(?: (?:nämlich|übrigens|komplett|alle|beide|ganz|allesamt|leider|dabei)){0,2} (?:aus|vom|von|ein Produkt|eine Erfindung aus|reine Erfindung (?:von|aus)) ${MACHINE}`,
    String.raw`${DEPICTED}(?:(?:,| und) (?:\p{L}+ )?\p{Lu}\p{L}+){0,4},? (?:alles|sämtlich|allesamt|alle|beides|komplett|samt und sonders|durchweg) (?:aus|vom|von) ${MACHINE}`,
    String.raw`(?:[Ss]ie|[Ee]r|[Ee]s|[Dd]as alles|[Aa]lles) (?:ist|sind|stammt|stammen|kommt|kommen|besteht|bestehen)(?!\p{L})[^.!?\n]{0,40}? (?:aus (?:lauter |reinen |nichts als )?Pixeln|aus dem (?:Bild|Video|Stimm)?-?[Gg]enerator|aus dem Bildgenerator|aus der Bildmaschine|nur ein Prompt|nur aus einem Prompt|eine Erfindung (?:aus Pixeln|der KI|einer KI|des Rechners))(?!\p{L})`,
    String.raw`${DEPICTED}(?:(?:,| und) (?:\p{L}+ )?${DEPICTED})* (?:hat|haben)(?: (?:eine?|die|der|unsere?|mir|uns))* (?:Software|Programm|App|Maschine|Algorithmus|Computer|Rechner|${TOOL})(?: \p{L}+){0,2} (?:übernommen|beigesteuert|geliefert|nachgebaut|erfunden|gemacht|ersetzt|gerechnet|berechnet|erzeugt|nachgestellt|dazuerfunden|hinzugefügt|eingesetzt)(?!\p{L})`,
    String.raw`(?:[Kk]eine?r?|[Nn]iemand) (?:dieser|von diesen|von denen|der|auf dem|auf diesem|im) (?:\p{L}+ )?(?:Menschen|Personen|Gesichter|Bild|Foto|Video|Leute|Models|Gäste|Kinder|Frauen|Männer|ihnen)?(?: [^.!?\n]{0,20})? ?(?:existiert|wurde je geboren|hat je gelebt|ist je geboren|hat es je gegeben|gibt es wirklich|lebt wirklich)(?!\p{L})`,
    String.raw`(?:${DEPICTED}|[Ss]ie|[Ee]r|\p{Lu}\p{Ll}+)(?: [^.!?\n]{0,50}?)? (?:wurden?|ist|sind)(?: (?:nur|bloß|komplett|ganz|vollständig|einfach))? (?:gerechnet|gerendert|gepixelt|computeranimiert|zusammengerechnet)(?=[.,!;]|$)`,
    String.raw`${DEPICTED}(?!\p{L})[^.!?\n]{0,70}? (?:generieren|rendern|klonen|synthetisieren|errechnen) lassen(?!\p{L})`,
    String.raw`(?:${DEPICTED}|\p{L}*[Pp]orträt|\p{L}*[Pp]ortrait|\p{L}*[Bb]ild(?:er)?|\p{L}*[Vv]ideo)(?!\p{L})[^.!?\n]{0,50}? (?:mit|von|per|durch) (?:einer |der )?${TOOL}(?!\p{L})[^.!?\n]{0,30}? (?:erzeugen|erstellen|machen|zeichnen|malen|bauen|entwerfen) lassen(?!\p{L})`,
    String.raw`(?:${PEOPLE}|[Ss]precher(?:in)?|[Mm]oderator(?:in)?|[Ss]timme)(?: [^.!?,\n]{0,30})? (?:ist|sind) (?:übrigens |nur |in Wahrheit )?(?:eine )?(?:KI|AI|künstliche Intelligenz)(?![\p{L}-])`,
    String.raw`(?:[Gg]erendert|[Gg]eneriert|[Ee]rrechnet|[Gg]eprompt\p{L}*|[Ee]rzeugt) (?:mit|von|per|durch) (?:einer |der |dem )?(?:KI|AI|Software|Bildgenerator|Generator|Midjourney|Firefly|Algorithmus)(?=[ ,.;!)]|$)`,
  ],
);
/** A label at the beginning, or the remark that the picture carries one. */
const LABEL =
  /(?:[Mm]it|[Dd]urch|[Vv]on) (?:KI|AI|künstlicher Intelligenz) (?:erzeugt|generiert|erstellt|bearbeitet)|(?:KI|AI)-(?:generiert|erzeugt|erstellt|Bild|Foto|Video|Info|Hinweis|Inhalt|Stimme|Avatar)|\[(?:KI|AI)\]|#(?:ki|ai)(?:generiert|bild|generated)?(?![A-Za-zÀ-ž])|^(?:KI|AI)[:|]|Symbolbild/iu;
const MARKED =
  /(?<![A-Za-zÀ-ž])(?:gekennzeichnet|Kennzeichnung im (?:Bild|Video)|Hinweis (?:im|steht im|auf dem) (?:Bild|Video)|Wasserzeichen)(?![A-Za-zÀ-ž])/iu;
/** Texts about AI pictures: courses, laws, questions, refusals. */
const TALK =
  /(?<![A-Za-zÀ-ž])(?:[Kk]ennzeichn[A-Za-zÀ-ž]*|Hinweis(?!:)[A-Za-zÀ-ž]*|verlangt|YouTube|Meta|TikTok|EU|Workshop|Kurs|Seminar|Webinar|Vortrag|Schulung|Studie|Gesetz|Verordnung|Kennzeichnungspflicht|lernen|Tipps?|Anleitung|erkennen|erkennt|Ratgeber|Rätsel|könnte[A-Za-zÀ-ž]*|würde[A-Za-zÀ-ž]*|Umfrage|Debatte|Urteil)(?![A-Za-zÀ-ž])/iu;
/** It is denied or only possible, in the clause itself. */
const DENIED =
  /(?<![A-Za-zÀ-ž])(?:kein[A-Za-zÀ-ž]*(?! (?:echt|real|wirklich|wahr)[A-Za-zÀ-ž]*)|nicht(?! (?:echt|ganz|real|wirklich))(?<!gibt es (?:gar )?nicht)|ohne|statt|sondern|(?:ihr|du|sie|man) k[aö]nn(?:st|t|en)?|k[aö]nn(?:st|t|en)? (?:ihr|du|sie|man)|(?:lassen|lässt) sich)(?![A-Za-zÀ-ž])/iu;
/** A reason or a remark behind it takes nothing back: "weil sie nicht gezeigt werden wollte". */
const BEHIND = /[,;–—(](?! (?:sondern|keine? (?:KI|AI)|nicht)(?![A-Za-zÀ-ž])).*$/su;
/** A question about it says nothing; a question after a dash does not take back the statement. */
const QUESTION = /^[^–—:]*\?\s*$/u;
const BEGINNING = 125;
/** A label behind the first sentence is one only as near as this to the beginning, in characters. */
const AT_ONCE = 60;
const SYNTHETIC_WORD = /synthetisch|künstlich|virtuell|geklont|[Kk]lon|Zwilling|Deepfake/u;
/** "Zwei Tage, kein Flug": what was not needed takes nothing back. */
const NONE_NEEDED =
  /, (?:(?:aber |nur )?(?:die|der|das|unsere?|ihre?|seine?|mein|meine) [A-Za-zÀ-ž]+ (?:[A-Za-zÀ-ž]+ )?nicht(?=[.,!]|$)|kein[A-Za-zÀ-ž]* \p{Lu}[A-Za-zÀ-ž]+|nicht (?:in |im |von |vom |aus |bei )?(?:uns(?:er[A-Za-zÀ-ž]{0,2})?|mein[A-Za-zÀ-ž]{0,2}|d(?:ie|as|er|en)|de[mr]|einer?|fotografiert|gestellt)[^.,;!\n]{0,40})(?=[.,;!]|$)/gu;
/** Hashtags that say it, where none of the words does; #ki and #ai are topics. */
const TAGS =
  /^(?:ai(?:art|artwork|artist|generated|generatedart|photo|photography|image|images|video|model|influencer|girl|fashion)|ki(?:kunst|bild|bilder|foto|video|generiert|art|model)|(?:made|created)with(?:ai|ki)|midjourneyart|stablediffusionart|dalleart|notreal|syntheticmedia|deepfake)$/iu;
const REAL_TAG = /photo|foto|video|model|influencer|girl|fashion|deepfake|synthetic/i;

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
          'Wirkt das Bild echt, ist der Hinweis beim ersten Sehen Pflicht; ist es erkennbar gezeichnet, genügt er freiwillig.',
          'Verordnung (EU) 2024/1689 Art. 50 Abs. 4; Leitlinien der EU-Kommission',
          '2026-07',
        ),
        AT: ruling(
          'empfehlung',
          'Wirkt das Bild echt, ist der Hinweis beim ersten Sehen Pflicht; ist es erkennbar gezeichnet, genügt er freiwillig.',
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
    const { ownWords, text, sentences, sentenceAt } = draft;
    const tag = draft.hashtags.find(({ body }) => TAGS.test(body));
    if (
      !tag &&
      !/KI|AI|Intelligenz|Midjourney|DALL|Firefly|Diffusion|GPT|Gemini|Sora|Veo|Runway|ElevenLabs|HeyGen|Synthesia|Bildgenerator|Avatar|ynchronisiert|eingesprochen|ynthetisch|ünstlich|irtuell|igitaler (?:Klon|Zwilling)|eklont|klon|eneriert|eprompt|Rechner|Computer|enerator|Software|Programm|Algorithmus|Pixel|Bildmaschine|Nullen und|erechnet|endern|epixelt|je geboren|existiert|je gelebt|eneriere|je gegeben|nie fotografiert|Deepfake|(?:Bild|Foto|Video|Clip|Plakat) [^.!?\n]{0,30}(?:nicht|erfunden)/.test(
        ownWords,
      )
    )
      return [];
    const begin = text.search(/\S/);
    const first = sentences.find(({ end }) => end > begin);
    const beginning = text
      .slice(begin, begin + BEGINNING)
      .replace(/#\S+/g, (one) => (begin === text.indexOf(one) ? one : ' '.repeat(one.length)));
    const label = LABEL.exec(beginning);
    const isLabelled = label !== null && (label.index < AT_ONCE || begin + label.index < (first?.end ?? 0));
    if (isLabelled || MARKED.test(ownWords)) return [];
    const fix = [{ start: begin, end: begin, replacement: 'Mit KI erzeugt: ' }];
    const byMachine = [
      ...[DONE_BY_MACHINE, FROM_MACHINE].flatMap((one) => saidIn(draft, ownWords, one)),
      ...pictureByMachine(draft, ownWords),
      ...madeBySubject(draft, ownWords),
    ].map((span: Span & { readonly medium?: string }) => ({
      0: ownWords.slice(span.start, span.end),
      index: span.start,
      groups: undefined,
      medium: span.medium,
    }));
    const said = Array.from(ownWords.matchAll(SAID), ({ 0: written, index, groups }) => ({
      0: written,
      index,
      groups,
      medium: Object.values(groups ?? {}).find((group) => group !== undefined),
    }));
    const found = [...said, ...byMachine].sort((a, b) => a.index - b.index);
    for (const { 0: written, index, groups, medium = '' } of found) {
      const span = { start: index, end: index + written.length };
      // A video tool is no video.
      if (TWO_DEEDS.test(written) || (medium && written.includes(`${medium}-`))) continue;
      const { start, end } = sentenceAt(span);
      // What a machine did is a clause of its own: what is denied before it is something else.
      const clause = groups ? start : index;
      const claimed = groups ? ownWords.slice(clause, span.end) : written.replace(/(?:[Kk]eine?r?|[Nn]iemand) /u, ' ');
      const behind = ownWords.slice(span.end, end).replace(NONE_NEEDED, '');
      // The first sentence itself says it, in words of its own: that is the label.
      if (start <= begin && index - begin < AT_ONCE && SYNTHETIC_WORD.test(written) && !/KI|AI/.test(written))
        return [];
      if (
        TALK.test(claimed + behind) ||
        QUESTION.test(claimed + behind) ||
        DENIED.test(claimed + behind.replace(BEHIND, ''))
      )
        continue;
      const isReal = latinExpression(
        `(?:^|\\s)(?:${REAL}|${PEOPLE})$|[Ss]timme|Model|Sprecher|Deepfake|Influencer|Moderator|[Kk]lon|Zwilling|Avatar|[Ss]ynchron|[Gg]esprochen|[Gg]esungen|Kolleg|Mitarbeiter|Mensch|Shooting|Film|Spot|[Gg]esicht|Mund|Baby|Kind|Paar|Familie|Frau|Mann|Hund|Katze|Foto|Aufnahme|Video|Interview|[Ss]ie |[Ee]r |[Ee]s |Leute|Gäste|Lächeln|Augen`,
        'u',
      ).test(medium || written);
      return [
        {
          span,
          ...(isReal ? {} : { case: 'picture' }),
          reason: isReal
            ? 'Was echt wirkt und aus KI stammt, braucht den Hinweis im Inhalt selbst und am Anfang des Textes.'
            : 'Dass das Bild aus einer KI stammt, steht am besten schon am Anfang.',
          fix,
        },
      ];
    }
    if (!tag || TALK.test(ownWords)) return [];
    const isReal = REAL_TAG.test(tag.body);
    return [
      {
        span: { start: tag.start, end: tag.end },
        ...(isReal ? {} : { case: 'picture' }),
        reason: `„${text.slice(tag.start, tag.end)}“ steht zu spät; der Hinweis gehört an den Anfang des Textes.`,
        fix,
      },
    ];
  },
};
