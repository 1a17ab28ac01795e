import { isJobAd } from '../job-ad';
import type { Rule } from '../rule';
import { ruling } from '../rulings';
import { spanAt } from '../text/span-at';

/** (m/w), (w/m), [m|w], m/w without a third letter. */
const TWO =
  /(?<=[([]\s?)([mw])(\s?[/|,;.·-]\s?)([mwf])(?=\s?[)\]])|(?<![A-Za-zÀ-ž\p{N}/|])([mw])(\s?[/|]\s?)([mwf])(?!\s?[/|]|[A-Za-zÀ-ž\p{N}*])/giu;
/** The same in words: "(männl./weibl.)", "(weiblich oder männlich)", "(male/female)". */
const IN_WORDS =
  /(?<=[([]\s?)(männl\.?|männlich|weibl\.?|weiblich|male|female|[mw])(\s?[/|,+&]\s?|\s(?:oder|und)\s)(männl\.?|männlich|weibl\.?|weiblich|male|female|[mw])(?=\s?[)\]])/giu;
const thirdWord = (written: string): string =>
  /male$/iu.test(written)
    ? 'diverse'
    : /lich$/iu.test(written)
      ? 'divers'
      : written.endsWith('.')
        ? 'div.'
        : written === written.toUpperCase()
          ? 'D'
          : written.length > 1
            ? 'div'
            : 'd';
/** Statements elsewhere that all genders are meant. */
const ALL = /all genders|alle[nr]? Geschlecht|jeden Geschlechts|unabhängig vo[nm] [^.!?\n]{0,60}Geschlecht|divers/iu;
/**
 * A gender sign in the title itself; that of colleagues elsewhere ("zwei Bauführer:innen") says nothing about the post.
 */
const SIGNED = /[*:_]in(?:nen)?(?![A-Za-zÀ-ž])/iu;

/** Rooms and clothes for two genders are no post: "Umkleiden m/w". */
const ROOM =
  /(?:(?:Umkleide|Dusche|Garderobe|WC|Toilette|Wasch|Sanitär|Sauna|Spind|Kabine|Zimmer|Schlaf|Kleidung|Bekleidung|Shirt|Schuh|Größe|Grösse|Schnitt|Jacke|Poloshirt)[A-Za-zÀ-ž]*|WCs?|(?:Umkleide|Sanitär|Wasch|Schlaf)[A-Za-zÀ-ž]*|[A-Za-zÀ-ž]*(?:räume|raum|kleidung|zimmer|kabinen?|toiletten?|duschen?|größen|schuhe|hosen|jacken|garderoben?))(?: getrennt| jeweils| nach| sind|,|:)? ?[([]?$/iu;

const says = 'Neben Frauen und Männern gibt es den Eintrag „divers“; üblich ist ein drittes Zeichen.';

/** "(m/w)" without a third sign. The fix adds the usual third letter. */
export const thirdGender: Rule = {
  id: 'third-gender',
  name: '„(m/w)“ ohne drittes Zeichen',
  rulings: {
    DE: ruling('empfehlung', says, 'AGG § 1 (Geschlecht); Personenstandsgesetz § 22 Abs. 3', '2026-04'),
    AT: ruling('empfehlung', says, 'Regelwerk der Redaktion', '2026-11'),
    CH: ruling(
      'empfehlung',
      'Der Zusatz ist freiwillig; wer ihn schreibt, nennt am besten alle.',
      'Regelwerk der Redaktion',
      '2026-11',
    ),
  },
  kinds: ['job', 'post', 'ad'],
  section: '10.2',
  thresholds: {},
  find(draft) {
    if (!isJobAd(draft) || ALL.test(draft.ownWords)) return [];
    const inLetters = Array.from(draft.ownWords.matchAll(TWO));
    const inWords = Array.from(draft.ownWords.matchAll(IN_WORDS)).filter(
      ({ index }) => !inLetters.some((one) => one.index === index),
    );
    return [...inLetters, ...inWords].flatMap(({ 0: written, index, ...groups }) => {
      const [one, sign, two] = [groups[1] ?? groups[4], groups[2] ?? groups[5], groups[3] ?? groups[6]];
      if (!one || !sign || !two || one.toLowerCase() === two.toLowerCase()) return [];
      const span = { start: index, end: index + written.length };
      if (ROOM.test(draft.ownWords.slice(Math.max(0, index - 40), index))) return [];
      const line = spanAt(draft.lines, span);
      if (line && SIGNED.test(draft.at(line))) return [];
      const third = thirdWord(two);
      return [
        {
          span,
          reason: `„${written}“ nennt zwei Geschlechter; ein drittes Zeichen lädt alle ein.`,
          fix: [{ start: span.end, end: span.end, replacement: sign + third }],
        },
      ];
    });
  },
};
