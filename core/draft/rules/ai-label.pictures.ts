import type { Span } from '../../text/span';
import type { Draft } from '../draft';
import { latin, latinExpression } from '../text/latin';

export const TOOL = `(?:(?:KI|AI)(?:-(?:Programm|Tool|Software|Modell|System|Dienst|Generator|App|Anwendung|Werkzeug|Stimme))?|künstliche[rn]? Intelligenz|Midjourney|DALL-?E|Firefly|Stable Diffusion|ChatGPT|Gemini|Sora|Veo|Runway|ElevenLabs|HeyGen|Synthesia|Copilot|Canva-KI|Bildgenerator)`;
/** What viewers may take for real. */
export const REAL = String.raw`(?:\p{L}*[Ff]otos?|Aufnahmen?|\p{L}*[Vv]ideos?|Imagefilme?|Reels?|Clips?|Stimmen?|Sprecher(?:in|stimme)?|Avatare?|Voice-?over|Tonspur|Deepfakes?)`;
/** Who is depicted. */
export const PEOPLE = '(?:Gesicht(?:er)?|Person(?:en)?|Menschen|Models?|Frau|Mann|Familie|Paar|Kinder)';
export const PICTURE = String.raw`(?:\p{L}{0,16}[Bb]ild(?:er)?|Visuals?|Visualisierung(?:en)?|Renderings?|Zeichnung(?:en)?|Cover|Titelseite|Maskottchen|Plakat(?:e)?|Motive?|Animation(?:en)?|Grafik(?:en)?|Illustration(?:en)?|Collagen?)`;
/** A picture, a voice, or who is seen in it: by the last part of the word. */
const MEDIUM = String.raw`(?<!\p{L})(?:\p{L}{0,16}(?:[Bb]ild(?:er[ns]?|material|s)?|[Ff]otos?|[Vv]ideos?|[Cc]lips?|[Ff]ilm(?:e|s)?|[Ss]pots?|[Aa]ufnahmen?|[Ss]timmen?|[Mm]otiv[es]?|[Pp]lakat(?:e|s)?|[Gg]rafik(?:en)?|[Ii]llustration(?:en)?|[Aa]nimation(?:en)?|[Vv]isuals?|[Cc]over|[Ss]precher(?:in)?|[Mm]odels?|[Ss]zenen?)|Reels?|Voice-?over|Rendering|Gesicht(?:er)?)(?![\p{L}]|-\p{L})`;
/** Verbs of making, done: with any prefix ("hineingezaubert"). */
const MADE_IT = String.raw`(?<!\p{L})\p{Ll}{0,8}(?:[Ee]rzeugt|[Ee]rstellt|[Ee]rschaffen|[Ee]rfunden|[Ee]rdacht|[Ee]rrechnet|[Ee]ntworfen|[Ee]ntstanden|[Ee]ntsprungen|[Gg]eneriert|[Gg]emacht|[Gg]ebaut|[Gg]eschaffen|[Gg]estaltet|[Gg]ezaubert|[Gg]eprompt\p{L}*|[Gg]ezeichnet|[Gg]emalt|[Gg]erendert|[Gg]erechnet|[Gg]esprochen|[Gg]esungen|[Gg]edacht|[Gg]eklont|[Gg]estellt|[Gg]eliefert|[Pp]roduziert|[Kk]omponiert|[Aa]nimiert|[Vv]ertont)(?:e[nrsm]?)?(?!\p{L})`;
/** By its means, or as its deed: "mit einer KI", "hat sich eine KI"; "hat Jonas eine KI gebaut" is another matter. */
const THROUGH = String.raw`(?<!\p{L})(?:(?:[Mm]it|[Vv]on|[Pp]er|[Dd]urch|[Vv]ia|[Aa]us|[Dd]ank|[Mm]it ?[Hh]ilfe(?: von)?)(?: (?:eine[rm]|der|dem|unsere[rm]))?(?: \p{Ll}{3,})? |(?:KI|AI)-(?=gener|erz|erst))`;
const AS_ITS_DEED = String.raw`(?<!\p{L})(?:hat|haben)(?: (?!wir |ich |sie |er )\p{Ll}{2,}){0,2}? (?:(?:eine?|die|unsere) )?`;
/** It is said to be so or to have been done. */
const IS_SO =
  /(?<![A-Za-zÀ-ž])(?:hat|haben|habe|ist|sind|war|waren|wurden?|stammt|stammen|kommt|kommen)(?![A-Za-zÀ-ž])/u;
const FINITE =
  /(?<![A-Za-zÀ-ž])(?:wird|werden|muss|müssen|soll|sollen|darf|dürfen|gibt|geht|macht|zeigt)(?![A-Za-zÀ-ž])/u;
/** Two deeds in one sentence: which of them the machine did is open. */
export const TWO_DEEDS = /(?<![A-Za-zÀ-ž])[a-zäöü][A-Za-zÀ-ž]*(?:t|en) und /u;
/** Not these pictures, but any: what one can do, how it is done, what others do. */
const IN_GENERAL =
  /(?<![A-Za-zÀ-ž])(?:[Ww]ie|[Mm]an|[Ww]er|[Oo]b|[Ww]enn|[Ff]alls|[Ww]elche[rsnm]?|[Kk]ann(?:st)?|[Kk]önn(?:en|t|te[nt]?)|[Mm]üss(?:en|t)|[Mm]uss|[Ss]oll(?:en|t|te[nt]?)?|[Dd]arf|[Dd]ürf(?:en|t)|[Ww]ollen|[Ll]ässt|[Ll]assen sich|[Vv]iele|[Ii]mmer mehr|[Mm]anche|[Ee]in(?:e[nrm]?)? (?:Foto|Bild|Video|Film|Plakat))(?![A-Za-zÀ-ž])/u;
const MEDIA = latin(MEDIUM, 'u');
const BY_MACHINE = latin(
  String.raw`(?:${THROUGH}|${AS_ITS_DEED})(?:(?<=-)|${TOOL}(?:-?(?:generiert|erzeugt|erstellt))?)(?:(?<=-)|(?![\p{L}-]))`,
  'u',
);
const MAKING = latin(MADE_IT, 'u');
/** In the order of any sentence: the picture, the machine, and that it was made; a line without a verb says it too. */
export function pictureByMachine({ sentences }: Draft, words: string): Span[] {
  if (!MAY_BE_TOOL.test(words)) return [];
  return sentences.flatMap(({ start, end }) => {
    const sentence = words.slice(start, end);
    const tool = MAY_BE_TOOL.test(sentence) ? BY_MACHINE.exec(sentence) : null;
    const medium = tool && MEDIA.exec(sentence);
    const made = medium && MAKING.exec(sentence);
    if (!made) return [];
    const parts = [tool, medium, made].map(({ index, 0: written }) => ({ start: index, end: index + written.length }));
    const first = Math.min(...parts.map((part) => part.start));
    const last = Math.max(...parts.map((part) => part.end));
    const between = sentence.slice(first, last);
    if (IN_GENERAL.test(sentence.slice(afterColon(sentence, first)))) return [];
    if (TWO_DEEDS.test(between) || (between.includes(',') && !/^Was /u.test(sentence))) return [];
    // Without a verb the participle stands first, last or before its noun; "erstellt Bilder mit KI" is a verb.
    const isLine =
      !FINITE.test(sentence) &&
      !sentence.slice(0, last).includes(',') &&
      (made.index + made[0].length === last || made.index < 2 || /(?:e|e[nrsm])$/u.test(made[0]));
    return IS_SO.test(sentence) || isLine ? [{ start: start + first, end: start + last }] : [];
  });
}
/** What stands before a colon is another clause: "Falls ihr euch wundert: …". */
const afterColon = (sentence: string, at: number): number => sentence.lastIndexOf(': ', at) + 1;

/** Taken up by a pronoun, or by the noun: "Ein KI-Programm hat sie erzeugt", "darum hat eine KI seine Stimme …". */
const ITS = String.raw`(?:sie|ihn|es|beides|alles|\p{L}[^.!?,\n]{0,30}?${MEDIUM}|${MEDIUM})(?!\p{L})`;
const ITS_DEED = String.raw`[^.!?,\n]{0,40}?(?:${MADE_IT}|(?<!\p{L})übernommen)(?!\p{L})`;
const A_MACHINE = String.raw`(?:[Ee]ine?|[Dd]ie|[Dd]er|[Dd]as|[Uu]nsere?) ${TOOL}(?![\p{L}-])`;
/** Who does it, by the form of the word, and who may be made as well. */
const A_HE = String.raw`(?:ein|der|unser) (?:\p{L}*[Gg]enerator|Algorithmus|Computer|Rechner|Bot)(?![\p{L}-])`;
const A_PROGRAM = String.raw`(?:eine?|die|das|unsere?) (?:Programm|Software|App|Maschine)(?![\p{L}-])`;
const PUT_OUT = String.raw`(?<!\p{L})(?:(?:nach|zusammen|ein|vor)?ge(?:rechnet|sprochen|sungen|zeichnet|malt|rendert|klont)|[Gg]eneriert|[Ee]rzeugt|errechnet|nachgebildet|nachgemacht|synthetisiert|animiert|ausge(?:worfen|spuckt|dacht|geben))(?!\p{L})`;
const BY_SUBJECT = latin(
  [
    String.raw`${A_MACHINE} (?:hat|haben) (?:uns |mir |dann )*${ITS}${ITS_DEED}`,
    String.raw`(?:hat|haben) (?:(?:sie|ihn|es|beides|alles) ${A_MACHINE}|${A_MACHINE} ${ITS})${ITS_DEED}`,
    // A pronoun before it; "die hat ein Programm gebaut" may be a woman's deed, so only what pictures and voices take.
    String.raw`(?:[Dd]ie|[Dd]as|[Dd]en|[Dd]iese[ns]?) (?:hat|haben) (?:uns |mir )?(?:${A_HE}[^.!?,\n]{0,60}?(?:${MADE_IT}|${PUT_OUT})|(?:${A_MACHINE}|${A_PROGRAM})[^.!?,\n]{0,60}?${PUT_OUT})`,
    String.raw`(?<=, )(?:die|das|den) (?:uns |mir )?(?:${A_HE}[^.!?,\n]{0,60}?(?:${MADE_IT}|${PUT_OUT})|(?:${A_MACHINE}|${A_PROGRAM})[^.!?,\n]{0,60}?${PUT_OUT}) (?:hat|haben)(?!\p{L})`,
    String.raw`${MADE_IT} (?:hat|haben) (?:sie|ihn|es|beides|alles) (?:uns )?${A_MACHINE}`,
  ]
    .map((source) => String.raw`(?<!\p{L})(?:${source})`)
    .join('|'),
  'u',
);

const NAMED = latin(String.raw`(?<!\p{L})(?:${REAL}|${PICTURE})(?![\p{L}-])|${MEDIUM}`, 'u');

/** What a machine is said to have made, with what it is: named in the sentence, or in the one before. */
export function madeBySubject({ sentences }: Draft, words: string): (Span & { readonly medium: string })[] {
  if (!MAY_BE_MACHINE.test(words)) return [];
  return sentences.flatMap(({ start, end }, i) => {
    const sentence = words.slice(start, end);
    const deed = MAY_BE_MACHINE.test(sentence) ? BY_SUBJECT.exec(sentence) : null;
    if (!deed || IN_GENERAL.test(sentence.slice(afterColon(sentence, deed.index), deed.index + deed[0].length)))
      return [];
    const at = start + deed.index;
    const named = words.slice(sentences[i - 1]?.start ?? start, at + deed[0].length);
    const medium = NAMED.exec(named)?.[0];
    return medium ? [{ start: at, end: at + deed[0].trimEnd().length, medium }] : [];
  });
}
const MAY_BE_TOOL = latinExpression(TOOL, 'u');
const MAY_BE_MACHINE = latinExpression(
  `${TOOL}|enerator|Algorithmus|Computer|Rechner|Bot|Programm|Software|App|Maschine`,
  'u',
);
