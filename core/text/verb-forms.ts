import { SEPARABLE } from './verb-endings';

/**
 * Past tenses and participles of strong verbs, by the stem of the infinitive; the common ones of German grammars
 * (Duden, list of strong verbs). Forms that are a common noun as well are left out (Bot, Band, Gang, Stand).
 */
const STRONG_FORMS = `
schreib schrieb|bleib blieb|schweig schwieg|schneid schnitt|steig stieg|greif griff|entscheid entschied|vermeid vermied
weis wies|bereit bereit|biet bot|flieg flog|zieh zog|verlier verlor|schliess schloss|schieb schob|geniess genoss
find fand fund|gewinn gewann gewonn|beginn begann begonn|verbind verband verbund|schwind schwand schwund|sink sank gesunk
sprech sprach sproch sprich|treff traf troff triff|nehm nahm nomm nimm|helf half geholf hilf|werb warb worb wirb
werf warf worf wirf|sterb starb storb stirb|brech brach broch brich|stehl stahl stohl stiehl|gelt galt gegolt gilt
les las geles lies|geb gab gegeb gib|seh sah geseh sieh|vergess vergass vergiss|mess mass gemess miss
fahr fuhr|trag trug|schlag schlug|lad lud|wachs wuchs|lass liess|ruf rief|fall fiel|lauf lief|halt hielt|rat riet
fang fing|heb hob|lug log|schwor schwur|denk dacht|bring bracht|kenn kannt|nenn nannt|brenn brannt|wend wandt|send sandt
wiss wusst|komm kam|geh ging gegang|steh stand gestand|tu tat getan|sitz sass gesess|lieg lag geleg|bitt bat gebet
`;

const INFINITIVES: ReadonlyMap<string, string> = new Map(
  STRONG_FORMS.trim()
    .split(/[|\n]/)
    .flatMap((row) => {
      const [infinitive = '', ...forms] = row.split(' ');
      return forms.map((form): [string, string] => [form, infinitive]);
    }),
);

/** auf-ge-arbeit, an-zu-schreib: the prefix is parted from its verb. */
const PARTED = new RegExp(`^(${SEPARABLE})(?:ge|zu)(?=.{3})`);
const PREFIXED = new RegExp(`^((?:${SEPARABLE})?(?:ge|be|ver|er|ent|zer)?)(.{3,})$`);
/** Nouns that end like a participle: Gericht, Gesellschaft, Gehalt. */
const NO_PARTICIPLE = /(?:icht|schaft|recht|halt|werk|arbeit)$/;

/**
 * The stem of the infinitive that a stem may be a form of: `gekauft` to `kauf`, `aufgeschrieb` to `aufschreib`, `sucht`
 * to `such`; others come back as they are. A guess, for words of one family: nothing is lost where it is wrong.
 */
export function verbBase(stemmed: string): string {
  const whole = stemmed.replace(PARTED, '$1');
  const [, prefix = '', core = whole] = PREFIXED.exec(whole) ?? [];
  // bewirbt, spricht: the stem of a strong verb in the present keeps its ending.
  const strong = INFINITIVES.get(core) ?? INFINITIVES.get(`ge${core}`) ?? INFINITIVES.get(core.replace(/t$/, ''));
  if (strong) return prefix.replace(/ge$/, '') + strong;
  if (NO_PARTICIPLE.test(whole)) return whole;
  const participle = /^ge(.{3,})t$/.exec(whole)?.[1];
  // Snowball takes the ending of "gendern" as a whole: gend.
  if (participle) return participle.replace(/(?<=.{3})e[rl]$/, '').replace(/ier$/, 'i');
  return whole.replace(/iert$/, 'i').replace(/(?<=.{3}[^aeiou])t$/, '');
}
