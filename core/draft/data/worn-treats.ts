import { grammar } from '../text/by-sentence';

/**
 * Worn invitations and praise of what guests get: parties, inns, shops, travel. Slots: what awaited the guests, how it
 * was, and that it pays to come. Source: collected for this project from German, Austrian and Swiss posts of companies,
 * clubs, inns and shops. As of November 2026.
 */

const FUN =
  '(?:Spaß|Abwechslung|Action|gute Laune|Freude|Überraschungen|Vorteile|Benefits|Potenzial|Inspiration|Input|Spannung|Teamgeist|Know-how|Erfahrung|Herzblut|Energie|Emotionen|Genuss|Gaudi|Unterhaltung|Entwicklungsmöglichkeiten|Gestaltungsspielraum|Raum für)';
const WORLD =
  '(?:Genuss(?:es)?|Sinne|Aromen|Düfte|Farben|Möglichkeiten|Emotionen|Entspannung|Wellness|Schönheit|Ruhe|Abenteuer|Inspiration|Magie|Vielfalt|Geschmack(?:s)?|Entdeckungen|Köstlichkeiten|Träume|Kreativität|Innovationen|Erlebnisse)';

export const WORN_TREATS = grammar(
  /kurz|Vordergrund|lohn|Menge|Groß und|Jung und|Alt und|Laune|Runde|Stimmung|Atmosphäre|garantiert|Welt|Oase|Gaumen|Alltag|Lächeln|Anlass|entgehen|Morgenstunden|Must|Genuss|Spiel|ausklingen|Hingucker|Glücksmoment|Auszeit|Geschmack|Liebhaber|Herz|Fest|Wohlfühlen|Verweilen|Genießen|Geniessen|Entspannen|verwöhn|Liebe|liebevoll|werden wollen|Stöbern|Bummeln|Trank|[Rr]aum für|[Pp]latz für|Wetter|Resonanz|Organisation|Ambiente|Energie/u,
  [
    String.raw`(?:(?:[Dd]er|[Dd]ie|[Dd]as) )?(?:\p{Ll}+e[nrs]? )?\p{Lu}\p{L}+ (?:kam|kamen|kommt|kommen|darf|dürfen|durfte|durften|soll|sollte|sollten)(?: \p{Ll}+){0,4} nicht zu kurz(?: kommen)?(?!\p{L})`,
    String.raw`(?:[Dd]er|[Dd]ie|[Dd]as|[Uu]nd|[Ii]mmer) (?:\p{Ll}+e[nrs]? )?(?:Austausch|Spaß|Miteinander|Gemeinschaft|Mensch|Freude|Genuss|Begegnungen?|Geselligkeit|Teamgeist|Netzwerken|Kennenlernen|Wohlbefinden|Zusammenhalt|Kreativität)(?: \p{Ll}+){0,2} (?:stand|standen|steht|stehen)(?: \p{Ll}+){0,3} im (?:Vordergrund|Mittelpunkt|Fokus)`,
    String.raw`(?:(?:[Ee]in )?Besuch|[Vv]orbeikommen|[Vv]orbeischauen|[Rr]einschauen|[Rr]einhören|[Mm]itmachen|[Hh]inkommen|[Hh]ingehen|[Dd]abeisein|[Ww]eiterlesen|[Ss]chnell sein|[Zz]ugreifen|[Kk]ommen|[Pp]robieren|[Vv]orbeizukommen) lohnt sich(?: auf jeden Fall| immer| also)?(?:!|(?=\s?(?:[.,]|$|\n)))|[Ee]s lohnt sich!`,
    String.raw`(?:[Jj]ede|[Ee]ine) (?:ganze )?Menge (?:${FUN})(?: und (?:${FUN}|\p{Ll}+e \p{Lu}\p{L}+))?(?!\p{L})`,
    String.raw`[Ff]ür (?:Groß und Klein|Jung und Alt|Alt und Jung|Klein und Groß)(?!\p{L})`,
    String.raw`[Ss]piel,? (?:und )?[Ss]paß(?: und (?:Spannung|gute Laune))?(?!\p{L})|(?:Spaß|[Gg]ute Laune|Stimmung|Genuss|Lachen)(?: und \p{L}+(?: \p{Lu}\p{L}+)?)? (?:ist |sind |war |waren )?(?:garantiert|vorprogrammiert)(?!\p{L})`,
    String.raw`bei (?:bester|ausgelassener|guter|toller|super) (?:Stimmung|Laune)(?!\p{L})|in (?:geselliger|gemütlicher|lockerer|entspannter|fröhlicher|netter|familiärer) Runde|bis in die (?:frühen |späten )?(?:Morgenstunden|Abendstunden)`,
    String.raw`(?:ließ|liess|lassen|ließen|liessen|klang|klingen)(?: \p{L}+){1,8} (?:gemütlich|gesellig|entspannt|in \p{Ll}+er (?:Runde|Atmosphäre))(?: \p{L}+){0,3} (?:ausklingen|aus)(?!\p{L})`,
    String.raw`(?:Welt|Oase|Reise|Fest|Feuerwerk) (?:voller|des|der|für die|für alle) (?:\p{Ll}+e[rn] )?${WORLD}(?!\p{L})`,
    String.raw`[Tt]auch(?:en Sie|t|e)?(?: ein| mit uns| mit| ab)* in (?:die|eine|unsere)(?: \p{Ll}+)? (?:\p{L}*[Ww]elt)(?: (?:der|des|von) \p{L}+)?(?: ein)?`,
    String.raw`Gaumen(?:freude|schmaus|kitzel|genuss)\p{Ll}*|Geschmackserlebnis\p{Ll}*|Glücksmoment\p{Ll}*|Genussmoment\p{Ll}*|Wohlfühlmoment\p{Ll}*|Auszeit vom Alltag|(?:dem|den) Alltag (?:entfliehen|zu entfliehen|hinter (?:sich|dir|Ihnen) (?:zu )?lassen|vergessen)|mit allen Sinnen|(?:der|eine) (?:perfekte|kleine) Auszeit`,
    String.raw`(?:zauber\p{Ll}*|ein) (?:\p{L}+ ){0,3}Lächeln(?: \p{L}+){0,4} (?:ins Gesicht|auf die Lippen|ins Herz)`,
    String.raw`[Ff]ür jeden Anlass|[Nn]icht entgehen lassen|(?:[Ll]ass(?:en Sie sich| dir|t euch))(?: \p{L}+){1,5} nicht entgehen|(?:absolutes |echtes )?Must-have\p{Ll}*|(?:das|ein|der|die) perfekte[rsn]? (?:Geschenk|Begleiter|Begleiterin|Ort|Rahmen|Ergänzung|Einstieg|Mix|Mischung|Kombination)(?!\p{L})`,
    String.raw`(?:[Ss]timmung|[Aa]tmosphäre|[Rr]esonanz|[Oo]rganisation|Energie|Ambiente)(?: im \p{L}+| vor Ort)? (?:war|ist|waren)(?: (?:einfach|wirklich|wie immer|absolut|rundum|sehr|mega))* (?:großartig|super|toll|fantastisch|überwältigend|ausgelassen|grandios|einmalig|genial|einzigartig|unbeschreiblich)(?!\p{L})|[Ww]etter (?:spielte|hat)(?: \p{L}+){0,3} mit(?:gespielt)?(?=\s?(?:[.!,]|$|\n))`,
    String.raw`(?:[Ll]ass(?:en Sie sich| dich|t euch)|wir|[Ww]ir)(?: \p{L}+){0,5} (?:kulinarisch |rundum )?verwöhnen(?: lassen)?(?!\p{L})|(?:mit (?:viel |ganz viel )?Liebe|liebevoll) (?:zubereitet|gemacht|gebacken|gekocht|handgefertigt|hergestellt|gefertigt|gestaltet|eingerichtet|ausgewählt|dekoriert)\p{Ll}{0,2}`,
    String.raw`(?:[Rr]aum|[Pp]latz) für (?:neue )?(?:Kreativität|Begegnung(?:en)?|Innovation(?:en)?|Ideen|Austausch|Inspiration)(?: und \p{Lu}\p{L}+)?(?!\p{L})`,
    String.raw`(?:lädt|laden)(?: \p{L}+){0,4} zum (?:\p{L}+ und )?(?:Verweilen|Bummeln|Genießen|Entspannen|Träumen|Stöbern|Flanieren)(?: und \p{L}+)? ein(?!\p{L})|(?:[Ff]ür )?Speis(?:e)? und Trank(?: ist| wird| war)?(?: \p{Ll}+)?(?: gesorgt)?(?!\p{L})`,
    String.raw`(?:Ort|Raum|Platz|Räume|Plätze|Oase|Essen|Produkte?|Abend|Stunden) zum (?:Wohlfühlen|Verweilen|Genießen|Entspannen|Träumen|Durchatmen|Ankommen)(?: und \p{L}+)?|(?:alle|solche|jene|die),? die es (?:noch )?werden wollen`,
    String.raw`(?:höchst|purer|voller|ungetrübt|wahr|echt)\p{Ll}{0,2} Genuss(?!\p{L})|(?:Genuss|Erlebnis|Fest|Highlight|Muss|Treffpunkt) für (?:die ganze Familie|alle Generationen|alle(?! (?:über|unter|ab|die|bis|mit))(?!\p{L}))`,
  ],
);
