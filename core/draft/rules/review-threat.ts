import { isReviewReply } from '../review-reply';
import type { Rule } from '../rule';
import { everywhere } from '../rulings';

/** A threat, an insult or a lecture to the person who rated. */
const THREAT = new RegExp(
  [
    String.raw`(?<!\p{L})(?:(?:liegt|liegen|übergeben|geben|geht) [^.!?\n]{0,40}?(?:Anw[aä]lt\p{L}*|Rechtsabteilung)|[Uu]nser(?:e[mn]?)? (?:Rechtsa|A)nwalt|rechtliche[nr]? Schritte?|Strafanzeige|Unterlassung\p{L}*|Schadenersatz|Schadensersatz|Verleumdung|üble Nachrede|anzeigen (?:wir )?Sie|verklagen)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:(?:eine|die reinste|pure) (?:Frechheit|Lüge|Unverschämtheit|Zumutung)|(?:frei|glatt) (?:erfunden|gelogen)|gelogen|Sie lügen|du lügst|lächerlich\p{L}*|[Uu]nverschämt\p{L}*|Unsinn|Quatsch)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:[Dd]as (?:stimmt (?:so )?(?:überhaupt |einfach |schlicht )?nicht|ist (?:schlicht |einfach |völlig )?(?:falsch|unwahr))|[Ss]ie haben (?:das |da |wohl )?(?:offenbar |offensichtlich |wohl )?(?:etwas |alles )?falsch verstanden|[Hh]ätten Sie (?:doch )?(?:nur |einfach |vorher )?(?:gefragt|gelesen|zugehört)|Ihr eigener Fehler|selbst schuld)(?!\p{L})`,
  ].join('|'),
  'gu',
);

/** An answer that threatens or lectures: it is read by those who are still choosing. */
export const reviewThreat: Rule = {
  id: 'review-threat',
  name: 'Drohung oder Belehrung in der Antwort',
  rulings: everywhere(
    'empfehlung',
    'Eine Frage des Tons; Mitlesende sehen, wie Sie im Streit mit Leuten umgehen.',
    'Regelwerk der Redaktion',
    '2026-11',
  ),
  kinds: ['review-reply', 'comment'],
  section: '15.1',
  thresholds: {},
  find({ ownWords, context, sentenceAt, at }) {
    if (!isReviewReply(context)) return [];
    return Array.from(ownWords.matchAll(THREAT), ({ 0: written, index }) => {
      const span = { start: index, end: index + written.length };
      const { start, end } = sentenceAt(span);
      const whole = { start, end: start + ownWords.slice(start, end).trimEnd().length };
      return {
        span,
        reason: `„${at(span)}“ klingt nach Streit; eine prüfbare Tatsache und eine Durchwahl wirken stärker.`,
        replacements: [
          { ...whole, replacement: 'Wir haben ▢ Sache anders in Erinnerung: ▢ Tatsache.' },
          { ...whole, replacement: 'Ich rufe Sie gern zurück, Durchwahl ▢ Nummer.' },
        ],
      };
    });
  },
};
