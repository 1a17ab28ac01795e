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
  PLACES,
  STATE_WORDS,
} from '../data/hashtag-words';
import { kindsOf } from './hashtag-pieces';
import { latinExpression } from './latin';

const PLACE_SET = new Set(PLACES);
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
const MADE_OF = latinExpression(`^(\\p{Ll}{3,})aus(${[...MATERIALS, ...PLACES].join('|')})$`, 'u');
const ADVERBS = ADJECTIVE_STEMS.filter((stem) => /(?:al|ig|lich|isch|neutral|freundlich|voll|iv|ell|fair)$/.test(stem));
/** Adjectives in -er made of places do not inflect and are separate words: Schweizer Produkt, Tiroler Speck. */
const PEOPLE =
  /^(schweizer|schwiizer|tiroler|wiener|berliner|kölner|münchner|salzburger|kärntner|steirer|zürcher|basler|berner|luzerner|bündner|leipziger|dresdner|bremer|stuttgarter|nürnberger|linzer|grazer|allgäuer|südtiroler|vorarlberger)(?!deutsch|wald|land|stra|platz|hof|feld|allee|innen)(\p{Ll}{4,})$/u;

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
  if (material?.[1] && material[2] && endsInNoun(material[1])) return [material[1], 'aus', material[2]];
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
  const people = PEOPLE.exec(body);
  if (people?.[1] && people[2]) return [people[1], people[2]];
  return ofALandscape(body) ?? besideAPlace(body);
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

/** A noun in front of an infinitive that wants an object: wimpern färben, kalk entfernen. */
function objectOf(body: string): string[] | undefined {
  for (let at = SHORTEST_NOUN; at <= body.length - 5; at++) {
    const noun = body.slice(0, at);
    if (!OBJECT_VERB_SET.has(body.slice(at))) continue;
    if (BEGINS_VERB.test(noun)) continue;
    // An unknown word may end in the beginning of the verb: wohl|be|finden.
    if (!endsInNoun(noun) && (noun.length < LONG_NOUN || ENDS_IN_PREFIX.test(noun))) continue;
    return [noun, body.slice(at)];
  }
  return undefined;
}

const isName = (rest: string) =>
  PLACE_SET.has(rest) || HOUSE_NAME_SET.has(rest) || (VILLAGE.test(rest) && !kindsOf(rest).includes('noun'));

/** zürichjobs, jobsberlin, jobsinwien, visitgraz. */
function besideAPlace(body: string): string[] | undefined {
  for (const town of PLACES) {
    if (body.startsWith(town) && BESIDE.has(body.slice(town.length))) return [town, body.slice(town.length)];
    if (!body.endsWith(town)) continue;
    const before = body.slice(0, -town.length);
    if (BESIDE.has(before)) return before === 'welove' ? ['we', 'love', town] : [before, town];
    const jobs = /^(\p{Ll}{5,})(jobs?)$/u.exec(before);
    if (jobs?.[1] && jobs[2] && endsInNounOrLoan(jobs[1])) return [jobs[1] + jobs[2], town];
    const within = /^(\p{Ll}{3,})in$/u.exec(before)?.[1];
    if (within && (BESIDE.has(within) || kindsOf(within).includes('noun'))) return [within, 'in', town];
  }
  return undefined;
}

const endsInNounOrLoan = (word: string) => endsInNoun(word) || LOANS.has(word);

/** Does a word end in a noun of the lists? A compound with an unknown beginning counts too. */
function endsInNoun(word: string): boolean {
  for (let at = 0; at <= word.length - 3; at++)
    if (at !== 1 && at !== 2 && kindsOf(word.slice(at)).includes('noun')) return true;
  return false;
}
