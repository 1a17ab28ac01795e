import { isReviewReply } from '../review-reply';
import type { Rule } from '../rule';
import { everywhere } from '../rulings';

/** Praise that fits under every post. */
const PRAISE =
  /(?<!\p{L})(?:(?:[Ss]ehr |[Rr]ichtig |[Ww]irklich |[Ee]cht |[Gg]anz )?(?:[Tt]oll|[Ss]uper|[Ss]tark|[Kk]lasse|[Gg]ut|[Ss]chön|[Ss]pannend|[Gg]roßartig|[Ww]ichtig|[Ii]nteressant|[Gg]enial|[Ww]ertvoll|[Ii]nspirierend|[Mm]ega|[Tt]reffend)(?:e[rsnm]?)? (?:Punkt|Hinweis|Ansatz|Aspekt|Beitrag|Post|Artikel|Gedanken?|Impulse?|Einblicke?|Thema|Worte|Idee|Tipps?|Zusammenfassung|Text|Video|geschrieben|gesagt|zusammengefasst|auf den Punkt gebracht)|[Ss]ehe ich (?:ganz )?genauso|[Dd]anke fürs? (?:Teilen|den Beitrag|die Einblicke)|[Gg]lückwunsch|[Hh]erzlichen Glückwunsch|[Gg]ratuliere|[Vv]oll(?:e|ste)? Zustimmung|[Aa]bsolut|[Ss]o wahr|[Dd]em ist nichts hinzuzufügen|[Tt]op|[Ww]eiter so|[Dd]anke|[Ss]uper|[Tt]oll|[Kk]lasse|[Ss]tark)(?!\p{L})/gu;
/** Congratulations and thanks to a person are an answer. */
const LONGEST = 90;
/** What is left when the praise is taken away: names, thanks, signs. */
const FILLER =
  /[\s\p{P}\p{S}\p{Extended_Pictographic}\uFFFC]|\uFE0F|\u200D|(?<!\p{L})(?:und|sehr|so|ein|eine|das|der|die|den|ist|für|dein\p{L}*|Ihr\p{L}{0,2}|euer|eure|wieder|wie immer|auch|mal|hier|dir|euch|Ihnen|liebe[rs]?|vielen|herzlichen|Dank)(?!\p{L})|@\S+/giu;

/** A comment that only praises: nobody can answer it, and it says nothing of the one who wrote it. */
export const commentPraise: Rule = {
  id: 'comment-praise',
  name: 'Kommentar nur mit Lob',
  rulings: everywhere(
    'stil',
    'Eine Frage des Stils; ein eigener Befund wird gelesen, Lob allein nicht.',
    'Regelwerk der Redaktion',
    '2026-11',
  ),
  kinds: ['comment'],
  section: '9.2',
  thresholds: {},
  find({ ownWords, text, context }) {
    if (isReviewReply(context) || text.trim() === '' || text.length > LONGEST) return [];
    const rest = ownWords.replace(PRAISE, ' ');
    if (rest === ownWords || rest.replace(FILLER, '').length > 12 || /\?/.test(text)) return [];
    const at = { start: text.trimEnd().length, end: text.trimEnd().length };
    return [
      {
        reason: 'Der Kommentar lobt nur; mit einer eigenen Zahl oder Erfahrung wird er gelesen.',
        replacements: [
          { ...at, replacement: ' Bei uns waren es ▢ Zahl in ▢ Monat.' },
          { ...at, replacement: ' Eine Frage dazu: ▢ Frage?' },
        ],
      },
    ];
  },
};
