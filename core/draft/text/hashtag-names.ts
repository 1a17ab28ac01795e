import {
  ADJECTIVE_STEMS,
  BESIDE_A_PLACE,
  EFFECT_VERBS,
  EFFECTS,
  ENGLISH_HEADS,
  HOUSE_NAMES,
  HOUSES,
  LOAN_WORDS,
  MATERIALS,
  OBJECT_VERBS,
  STATE_WORDS,
} from '../data/hashtag-words';
import { DOUBLE_PLACES, MORE_PLACES } from '../data/tag-places';
import { TOWNS } from '../data/towns';
import { kindsOf, mayBegin } from './hashtag-pieces';
import { latinExpression } from './latin';
import { whenAsked } from './when-asked';

const singleNames = whenAsked(() => {
  const other = new Set(DOUBLE_PLACES);
  const towns = Object.values(TOWNS)
    .flat()
    .map((town) => town.toLowerCase());
  return new Set([...towns, ...MORE_PLACES].filter((name) => !other.has(name)));
});
/** Towns that are other words too count here as well. */
const allNames = whenAsked(() => new Set([...singleNames(), ...DOUBLE_PLACES]));
/** Is a word in lower case the name of a town, a Land, a canton or a region? */
export const isPlace = (word: string) => allNames().has(word);
const LOANS = new Set(LOAN_WORDS);
const BESIDE = new Set(BESIDE_A_PLACE);
const HOUSE_NAME_SET = new Set(HOUSE_NAMES);
const SHORTEST_NOUN = 4;
/** Before "gesucht", this many letters are taken for a noun without a list; fewer may be a prefix (ausgesucht). */
const LONG_NOUN = 6;

/** Swiss tags write ss. */
const EFFECT = latinExpression(
  `^(\\p{Ll}{3,}?)(${EFFECT_VERBS.join('|')})(${EFFECTS.flatMap((word) => [word, word.replaceAll('ß', 'ss')]).join('|')})$`,
  'u',
);
/** What comes before "macht": a noun of the lists, a verb as a noun (lesen), or anything long enough to be a word. */
const isKnown = (word: string) =>
  endsInNoun(word) || /^\p{Ll}{3,}(?:en|eln|ern)$/u.test(word) || word.length >= LONG_NOUN;
const HEADS = ENGLISH_HEADS.map((term) => [term.replaceAll(' ', ''), term.split(' ')] as const);

/** Endings of village names after the name of an institution. */
const VILLAGE =
  /^\p{Ll}{2,12}(?:au|ingen|hausen|kirch|kirchen|heim|dorf|weiler|hofen|stetten|furt|lingen|itz|ow|feld|bach|wil|ikon|egg|stein|burg|berg)$/u;
/** Verbs and participles before which an adverb of several syllables is a separate word: regional einkaufen. */
const DOING =
  /^(?:produziert|produzieren|gehandelt|angebaut|hergestellt|gekocht|gebraut|gebaut|geröstet|verpackt|gedruckt|einkaufen|kochen|essen|genießen|geniessen|leben|wohnen|bauen|reisen|heizen|denken|handeln|arbeiten|lernen|wirtschaften|shoppen|feiern|backen|gärtnern|führen|drucken|unterwegs|mobil)$/;
/** gesundleben, plastikfreikochen: how somebody lives. */
const LIVES =
  /^(gesund|bewusst|vegan|achtsam|glücklich|analog|digital|langsam|einfach|autark|minimalistisch|nachhaltig|\p{Ll}{3,}(?:frei|bewusst|los))(leben|essen|kochen|wohnen|backen|einkaufen|genießen|geniessen|reisen|arbeiten|feiern)$/u;
const MATERIAL_SET = new Set(MATERIALS);
const MADE_OF = latinExpression(`^(\\p{Ll}{3,})aus(\\p{Ll}{3,})$`, 'u');
const ADVERBS = ADJECTIVE_STEMS.filter((stem) => /(?:al|ig|lich|isch|neutral|freundlich|voll|iv|ell|fair)$/.test(stem));
/**
 * Adjectives in -er made of places do not inflect and are separate words: Schweizer Produkt, Kasseler Jobs. These are
 * not the place with -er.
 */
const PEOPLE =
  /^(schweizer|schwiizer|kölner|münchner|dresdner|bremer|kärntner|steirer|zürcher|basler|bündner|göttinger|tübinger|reutlinger|erlanger|pfälzer|badener)$/;
/** What is one word with them, and what begins with er: Wienerwald; Kiel erleben, Berlin erfahren. */
const NO_NEXT =
  /^(?:deutsch|d[uü]tsch|wald|land|stra|platz|hof|feld|allee|innen|leb|folg|hol|öff|fahr|halt|kenn|find|wach|werb|zieh|geb|trag|läut|isch|nd|nt)/;
function ofAPlace(body: string): string[] | undefined {
  for (let at = body.indexOf('er', 3); at > 0; at = body.indexOf('er', at + 1)) {
    const adjective = body.slice(0, at + 2);
    const next = body.slice(at + 2);
    if (next.length < SHORTEST_NOUN || NO_NEXT.test(next)) continue;
    const ofPlace = singleNames().has(body.slice(0, at)) || singleNames().has(body.slice(0, at + 1));
    if (PEOPLE.test(adjective) || (ofPlace && mayBegin(next))) return [adjective, next];
  }
  return undefined;
}

/**
 * The words of a tag that combines a name and a word, or a thing and what happens to it; `undefined` where it is
 * neither.
 */
export function namedWords(body: string): string[] | undefined {
  for (const state of STATE_WORDS) {
    const noun = body.slice(0, -state.length);
    if (body.endsWith(state) && noun.length >= SHORTEST_NOUN && (noun.length >= LONG_NOUN || endsInNoun(noun)))
      return [noun, ...(state.startsWith('zu') && /^zuver/.test(state) ? ['zu', state.slice(2)] : [state])];
  }
  const effect = EFFECT.exec(body);
  if (effect?.[1] && effect[2] && effect[3] && isKnown(effect[1])) return [effect[1], effect[2], effect[3]];
  for (const [head, terms] of HEADS) {
    const rest = body.slice(head.length);
    const kinds = body.startsWith(head) && rest !== 'shop' && rest !== 'shops' ? kindsOf(rest) : [];
    // An English word and a German noun make a German compound: Skincareprodukte.
    if (
      kinds.includes('english')
        ? !kinds.includes('noun') || terms.length > 1
        : kinds.includes('noun') && terms.length > 1
    )
      return [...terms, rest];
  }
  const object = objectOf(body);
  if (object) return object;
  // "ohne" begins no German compound but ohnehin, ohnegleichen, ohnedies.
  const without = /^ohne(\p{Ll}{4,})$/u.exec(body)?.[1];
  if (without && endsInNoun(without)) return ['ohne', without];
  const material = MADE_OF.exec(body);
  if (
    material?.[1] &&
    material[2] &&
    (MATERIAL_SET.has(material[2]) || isPlace(material[2])) &&
    endsInNoun(material[1])
  )
    return [material[1], 'aus', material[2]];
  const way = LIVES.exec(body);
  if (way?.[1] && way[2]) return [way[1], way[2]];
  const free = /^(\p{Ll}*(?:stellen?|plätze|platz|zimmer|termine?))(frei)$/u.exec(body);
  if (free?.[1]) return [free[1], 'frei'];
  for (const adverb of ADVERBS) {
    const doing = body.slice(adverb.length);
    if (body.startsWith(adverb) && DOING.test(doing)) return [adverb, doing];
  }
  for (const house of HOUSES) {
    const name = body.slice(house.length);
    if (body.startsWith(house) && isName(name)) return [house, name];
  }
  return ofAPlace(body) ?? ofALandscape(body) ?? besideAPlace(body);
}

/** Landscapes and feasts whose name is an adjective in -er: Lüneburger Heide, Nürnberger Christkindlmarkt. */
const LANDSCAPE =
  /^(\p{Ll}{4,}(?:burg|berg|stadt|furt|feld|bach|dorf|hausen|heim|stein|born)er)(heide|hafen|altstadt|weihnachtsmarkt|christkindlmarkt|schloss|dom|zoo|messe|volksfest)$/u;
const ofALandscape = (body: string): string[] | undefined => {
  const [, of, what] = LANDSCAPE.exec(body) ?? [];
  return of && what ? [of, what] : undefined;
};

const OBJECT_VERB_SET = new Set(OBJECT_VERBS);
/** What begins verbs: weiterverkaufen, mitgestalten, umverteilen. */
const BEGINS_VERB =
  /^(?:ab|an|auf|aus|bei|dar|durch|ein|empor|entgegen|fern|fort|frei|fest|gegen|her|heraus|herum|herunter|hervor|hin|hinein|hinzu|hinunter|los|mit|nach|neu|nieder|rück|schwarz|selbst|statt|teil|tot|über|um|unter|voll|vor|voran|voraus|vorbei|weg|weiter|wieder|wohl|wider|zu|zurück|zusammen|zwischen|hoch|gut|fertig|kennen)$/u;

const ENDS_IN_PREFIX = /(?:be|ge|er|ent|emp|miss|zu)$/u;
/** Words that stand between two others and belong to neither: adoptieren|nicht|kaufen. */
const ENDS_IN_SMALL_WORD = /(?:nicht|nie|statt|und|oder|ohne|keine?)$/u;

/** A noun in front of an infinitive that wants an object: wimpern färben, kalk entfernen. */
function objectOf(body: string): string[] | undefined {
  for (let at = SHORTEST_NOUN; at <= body.length - 5; at++) {
    const noun = body.slice(0, at);
    if (!OBJECT_VERB_SET.has(body.slice(at))) continue;
    if (BEGINS_VERB.test(noun) || ENDS_IN_SMALL_WORD.test(noun)) continue;
    // An unknown word may end in the beginning of the verb: wohl|be|finden.
    if (!endsInNoun(noun) && (noun.length < LONG_NOUN || ENDS_IN_PREFIX.test(noun))) continue;
    return [noun, body.slice(at)];
  }
  return undefined;
}

const isName = (rest: string) =>
  isPlace(rest) || HOUSE_NAME_SET.has(rest) || (VILLAGE.test(rest) && !kindsOf(rest).includes('noun'));

/** zürichjobs, jobsberlin, jobsinwien, visitgraz, tierschutzwien: a compound never ends in the name of a town. */
function besideAPlace(body: string): string[] | undefined {
  for (let at = 3; at <= body.length - 3; at++) {
    const head = body.slice(0, at);
    const tail = body.slice(at);
    if (isPlace(head) && BESIDE.has(tail)) return [head, tail];
    if (!isPlace(tail)) continue;
    if (BESIDE.has(head)) return head === 'welove' ? ['we', 'love', tail] : [head, tail];
    const jobs = /^(\p{Ll}{5,})(jobs?)$/u.exec(head);
    if (jobs?.[1] && jobs[2] && endsInNounOrLoan(jobs[1])) return [jobs[1] + jobs[2], tail];
    const within = /^(\p{Ll}{3,})in$/u.exec(head)?.[1];
    if (within && (BESIDE.has(within) || kindsOf(within).includes('noun'))) return [within, 'in', tail];
    if (singleNames().has(tail) && head.length >= SHORTEST_NOUN && !DIRECTION.test(head) && endsInNounOrLoan(head))
      return [head, tail];
  }
  return undefined;
}
/** Parts of a place, which are one word with it: Ostberlin, Innerschweiz. */
const DIRECTION =
  /^(?:nord|süd|ost|west|ober|unter|inner|außer|klein|groß|gross|alt|neu|mittel|nieder)(?:en|ost|west)?$/;

/** Small words that stand between two others, and what begins with them and is one word: Vereinsmitglied. */
const SMALL_WORDS = ['und', 'mit', 'ohne', 'für', 'statt'] as const;
const ONE_WORD_WITH =
  /^(?:mit(?:t|gl|arb|mensch|nahm|nehm|best|wirk|fahr|bring|bew|spiel|gest|mach|schr|schn|leid|gift|verantw|spr|bes|eig|bür|schü|str|hilf|läu|gef|welt|telalter)|für(?:bitt|sorg|spr|st|witz)|statt(?:halt|find)|und(?:urch|\p{Ll}{2,4}(?:z|ß|ss)ig))/u;
/** Werkstatt, Lagerstatt; Burgund, Rotunde. */
const ENDS_WITH_IT = /(?:(?:werk|heim|bett|lager|brand|ruhe|grab)statt|(?:burg|rot)und)$/;

/** brotmitcharakter, regionalundguat, leihenstattkaufen: a small word behind a noun, an adjective or an infinitive. */
export function besideASmallWord(body: string): string[] | undefined {
  for (const small of SMALL_WORDS) {
    for (let at = body.indexOf(small, 3); at > 0; at = body.indexOf(small, at + 1)) {
      const head = body.slice(0, at);
      const tail = body.slice(at + small.length);
      if (tail.length < SHORTEST_NOUN || !mayBegin(tail) || ONE_WORD_WITH.test(body.slice(at))) continue;
      if (ENDS_WITH_IT.test(head + small)) continue;
      const kinds = kindsOf(head);
      if (kinds.includes('noun') || kinds.includes('bare') || (isInfinitive(head) && isInfinitive(tail)))
        return [head, small, tail];
    }
  }
  const contrast = /^(\p{Ll}{3,}(?:en|eln|ern))(nicht)(\p{Ll}{3,}(?:en|eln|ern))$/u.exec(body);
  return contrast ? contrast.slice(1) : undefined;
}
const isInfinitive = (word: string) => /^\p{Ll}{3,}(?:en|eln|ern)$/u.test(word);

const endsInNounOrLoan = (word: string) => endsInNoun(word) || LOANS.has(word) || NOUN_BY_ENDING.test(word);
/** What only nouns end in, also in English: Lamination, Beratung. */
const NOUN_BY_ENDING = /^\p{Ll}{4,}(?:[ai]tion|ung|heit|keit|schaft)$/u;

/** Does a word end in a noun of the lists? A compound with an unknown beginning counts too. */
function endsInNoun(word: string): boolean {
  for (let at = 0; at <= word.length - 3; at++)
    if (at !== 1 && at !== 2 && kindsOf(word.slice(at)).includes('noun')) return true;
  return false;
}
