import { grammar } from '../text/by-sentence';

/**
 * Platitudes: what posts about success, courage and leadership say instead of something. Source: collected for this
 * project from German, Austrian and Swiss posts. As of November 2026.
 */
export const WORN_SAYINGS = grammar(
  /Ende des Tages|Beispiel|Krone|aufhört|dazu|zahlt sich|Wille|beständig|kurz|möglich|machen|Schlüssel|Zukunft|gehört|Preis|Stärken|Fehlern|Anfang|erreichen|schaffen|bewegen|Leben|Veränderung|Rückschläge|Regenbogen|Berge|Kopf|Anschluss|Baustein|aufgestellt|Erfolgsgeschichte|[Gg]esagt|Wirkung|zu (?:weit|groß|hoch)|Herausforderungen|mehr als|eine? /u,
  [
    String.raw`[Aa]m Ende des Tages (?:zählt|zählen|kommt es|geht es|sind wir|bleibt|ist|sind|will|wollen)(?!\p{L})`,
    String.raw`mit gutem Beispiel voran\p{Ll}*`,
    String.raw`(?:[Hh]infallen|[Aa]ufstehen),? (?:aufstehen,? )?(?:Krone|Krönchen) richten|Krone richten`,
    String.raw`[Ww]er aufhört,? besser (?:werden zu wollen|zu werden)[^.!?\n]{0,50}`,
    String.raw`(?:[Ss]cheitern|[Ff]ehler|[Rr]ückschläge|[Nn]iederlagen|[Ss]tolpern) (?:gehört|gehören) (?:einfach |nun mal |auch )*dazu`,
    String.raw`(?:Mut|Ausdauer|Durchhalten|Fleiß|Hartnäckigkeit|Geduld|Einsatz|Qualität|Dranbleiben)(?: zu[rm]? \p{L}+)? zahlt sich (?:immer |am Ende )?aus`,
    String.raw`[Ww]o ein Wille ist|[Nn]ichts ist so beständig wie|[Dd]as Leben ist zu kurz|[Dd]er frühe Vogel|[Aa]us Fehlern lernt man|[Aa]ller Anfang ist schwer|[Jj]eder Anfang|[Nn]ach Regen (?:kommt|folgt) Sonnenschein|[Qq]ualität hat ihren Preis|[Ss]tärken (?:zu )?stärken(?!\p{L})|[Rr]om wurde (?:auch )?nicht an einem Tag`,
    String.raw`[Gg]esagt,? getan(?!\p{L})|[Kk]leine (?:Geste|Tat|Schritte|Veränderung),? (?:aber |mit )?große[rn]? Wirkung`,
    String.raw`[Kk]ein (?:Weg|Problem|Aufwand|Wunsch|Berg) (?:ist |war )?(?:uns |Ihnen |dir )?zu (?:weit|groß|hoch)(?!\p{L})|lieb(?:en|st|t|e) (?:neue |große )?Herausforderungen(?!\p{L})`,
    String.raw`[Aa]lles ist möglich(?= ?[.!,]|$)|[Ee]infach (?:mal )?machen(?= ?!)|[Mm]achen (?:ist wie wollen|statt (?:reden|wollen))`,
    String.raw`\p{Lu}\p{L}+ (?:ist|sind) (?:der|ein|das) (?:absolute[rs]? |wichtigste[rs]? |entscheidende[rs]? )?(?:Schlüssel|Schlüsselfaktor|Erfolgsfaktor|A und O|Dreh- und Angelpunkt)(?: (?:zum|für|zu|jeder|jedes|allen|des) (?:\p{Ll}+ )*\p{Lu}\p{L}+)?(?!\p{L})`,
    String.raw`[Zz]ukunft (?:gehört denen|gehört jenen|ist das,? was|beginnt im Kopf|passiert jetzt|kann man nicht)`,
    String.raw`(?:[Gg]emeinsam|[Zz]usammen|[Mm]iteinander) (?:so )?(?:viel|mehr|Großes|alles|noch mehr) (?:erreichen|schaffen|bewegen|bewirken)(?: können| wollen| werden)?(?!\p{L})`,
    String.raw`(?:[Vv]erlier|[Vv]erpass)\p{Ll}*(?: \p{L}+){0,3} den Anschluss(?!\p{L})`,
    String.raw`(?:wichtig|zentral|weiter|wesentlich|entscheidend)e[rn]? Baustein(?:e)? (?:unserer|unseres|auf dem Weg|für die|in der|der|des|einer)`,
    String.raw`(?:gut|hervorragend|solide|optimal|zukunftsfähig|strategisch) aufgestellt(?= ?[.!,;]|$| und| für| ist| sind)`,
    // A thing is more than what it is; more than an hour or a half is a quantity.
    String.raw`(?:ist|sind|war|bleibt) (?:(?:für uns|für mich|bei uns|schon|längst|auch|immer) )*(?:(?:eine?|der|die|das|unsere?) \p{Lu}[\p{L}-]+ )?(?:so viel |viel |weit |deutlich )?mehr als (?:nur |bloß |einfach nur )?(?:eine? |einen |der |die |das )?(?:\p{Ll}+e[rsn]? )?(?!\p{L}*(?:[Jj]ahr|[Ss]tunde|[Tt]ag|[Mm]onat|[Ww]oche|[Mm]inute|[Pp]rozent|[Hh]älfte|[Dd]rittel|[Vv]iertel|[Dd]oppelte|[Dd]utzend|[Mm]illion|[Ee]uro|[Ff]ranken|[Mm]eter|[Kk]ilo|[Ll]iter|[Tt]arif|[Dd]urchschnitt|[Vv]orjahr|[Mm]indestlohn))\p{Lu}[\p{L}-]{2,}(?: (?:und|oder) (?:eine? )?\p{Lu}[\p{L}-]+)?(?=\s?(?:[.!:;–]|$|\n))`,
    // Whatever it is, it "is a journey".
    String.raw`(?:ist|sind|war|bleibt) (?:\p{Lu}\p{L}+ )?(?:(?:eben|einfach|nun (?:ein)?mal|doch|auch|immer|oft|manchmal|letztlich|für (?:mich|uns)) )*(?:eine?|kein|keine) (?:\p{Ll}+e[rs]? )?(?:Reise|Marathon|Sprint|Teamsport|Mannschaftssport|Achterbahnfahrt|Balanceakt|Drahtseilakt|Ponyhof|Wunschkonzert|Zuckerschlecken|Hexenwerk|Raketenwissenschaft|Einbahnstraße|Selbstläufer|Einstellungssache|Kopfsache|Superkraft)(?=\s?(?:[.!,:;–]|$|\n)| und)`,
    String.raw`Erfolgsgeschichte(?: \p{L}+){0,3} (?:fort|weiter)(?:zu)?(?:schreib|führ)\p{Ll}*`,
  ],
);
