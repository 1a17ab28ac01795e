/**
 * Demands for a reaction instead of an answer. Source: Meta's rules on engagement bait (vote, react, share,
 * tag, comment), as of 2024; LinkedIn's guidance on feed spam, as of 2023. Written as expressions. As of November 2026.
 */

import { grammar } from '../text/by-sentence';
import { latin } from '../text/latin';
import { neededBy, type OnDemand, onDemand } from '../text/on-demand';

const START = String.raw`(?<![\p{L}\p{N}@#])`;
/** An imperative to one reader, to several, or with Sie: kommentiere, kommentiert, kommentieren Sie. */
const order = (stem: string) => `${stem}(?:en Sie|et|e|t|)(?!\\p{L})`;
const FILL = `(?: (?:einfach|unten|hier|gern|gerne|bitte|jetzt|mal|schnell|uns|mir|nur|kurz|auch|direkt|dafür|mit|das Wort|den Begriff|ein|einen|einem|einer))*`;
/** What is to be written: a word in capitals, a word in quotes, or an emoji. */
const KEYWORD = String.raw`(?:["„“»«‚'](?=\p{L})[^"“”«»‘'\n]{1,30}["“”«»‘']|\p{Lu}{2,20}(?!\p{L})|\p{Extended_Pictographic}|Herz|Emoji|Smiley|Daumen)`;
const POST = anyCase(
  'diesen Beitrag|diese Anzeige|diesen Post|den Beitrag|den Post|dieses Video|dieses Reel|dieses Posting|das Video|das Reel|das Bild|das Posting|unsere Seite|die Seite|unseren Beitrag|unseren Post|unseren Kanal|Beitrag|Seite|Post',
);
const PEOPLE = String.raw`(?:Freund\p{L}*|Begleitung|jemande[nm]|Person(?:en)?|Leute|Kolleg\p{L}*|Besti?en?|Lieblings\p{L}*|Partner\p{L}*|Menschen|Familie|Freundeskreis|Mama|Papa|Schwester|Bruder|Team|Bekannte\p{L}?|Nachbar\p{L}*|Kumpel|die, |den, |wen du|Profile?|Accounts?|Mitglieder)`;
const ACTION = anyCase(
  'folgen|liken|teilen|kommentieren|reposten|retweeten|markieren|speichern|abonnieren|weiterleiten|repost|like|folge|follow|share',
);

/** Words that may begin a sentence. */
function anyCase(words: string): string {
  const either = (word: string) => `[${word.charAt(0).toLowerCase()}${word.charAt(0).toUpperCase()}]${word.slice(1)}`;
  return `(?:${words.split('|').map(either).join('|')})`;
}

const onDemandAtStart = (source: string): OnDemand => onDemand(neededBy(source), () => latin(START + source, 'gu'));

/** Demands for a reaction in any text. */
export const BAIT: readonly OnDemand[] = [
  // Comment bait.
  `${order('[Kk]ommentier')}${FILL} ${KEYWORD}`,
  `${order('[Ss]chreib')}${FILL} ${KEYWORD}[^.!?\\n]{0,20} (?:in die|in den|als|unter|drunter|ins?)(?: (?:Kommentare?n?|Kommentarspalte|Kommentarfeld|diesen|den|Beitrag|Post|unten))*`,
  `${KEYWORD} (?:in die Kommentare|in den Kommentaren|als Kommentar)`,
  // Tag bait.
  `(?:${order('[Mm]arkier')}|${order('[Vv]erlink')}|${order('[Tt]agg')}|[Vv]erlinke|[Mm]arkiere|[Tt]agge)(?=[^.!?\\n]{0,60}${PEOPLE})(?: (?!am|den|die Strecke|im|euch|dich|Termin)[^\\s.!?]+){1,5}`,
  // React and vote bait.
  String.raw`(?:Like|Liken|Herz|Daumen hoch|Applaus|❤️|👍|🔥|👏|😍) (?:für|wenn|, wenn) [^.!?\n]{2,60}(?:[,;/|]| und| oder) ?(?:Like|Liken|Herz|Kommentar|Daumen|Applaus|Love|❤️|👍|🔥|👏|😍) (?:für|wenn) [^.!?\n,]{2,50}`,
  String.raw`(?:Ein )?Like(?:s)? für (?=\p{L})[^.!?\n]{2,50}`,
  String.raw`(?:(?:[Ll]ike|[Ll]iked?|[Ll]iken Sie|[Dd]rück(?:t|e)?(?: auf)?(?: (?:den|auf))? (?:Like|Herz|Gefällt mir)|[Dd]oppelt(?:ipp|ippe|klick)(?:t|en)?|[Dd]aumen (?:hoch|rauf|nach oben)|Gefällt mir)(?: (?:${POST}|das|hier|mal))?,? (?:wenn|falls|wer))(?!\p{L})[^.!?\n]{2,50}`,
  String.raw`(?:Wer|wer) [^.!?\n]{3,40},? (?:drückt|klickt|gibt|lässt|hinterlässt)(?: (?:ein|einen|auf))* (?:Like|Herz|Daumen|Gefällt mir)(?!\p{L})`,
  String.raw`[Ll]ass(?:t|en Sie|e)? (?:(?:uns|mir|doch|gern|gerne|bitte|auf \p{Lu}\p{L}+) ){0,3}(?:ein|einen|euer|dein|gern ein) (?:(?:Like|Herz|Abo|Kommentar|Daumen|Follow)(?:chen)?|\p{Extended_Pictographic}\uFE0F?) (?:da|hier)(?!\p{L})`,
  String.raw`(?:[Ss]chenk|[Gg]i?e?b|[Hh]interlass|[Hh]interläss)(?:e|t|en Sie)? (?:uns |mir )?(?:doch |gern |bitte )?(?:ein|einen|euer|dein) (?:(?:Like|Herz(?:chen)?|Daumen(?: (?:nach oben|hoch))?|Follow|Abo)(?!\p{L})|\p{Extended_Pictographic})`,
  String.raw`[Dd]rück(?:t|e|en Sie)? (?:doch |bitte )?auf (?:„)?(?:Gefällt mir|Like|Abonnieren|Folgen)`,
  String.raw`(?:[Ww]er (?:stimmt zu|ist dabei|sieht das (?:auch )?so|kennt das|fühlt das)[^.!?\n]{0,20}\?|[Dd]ann|[Ss]timmst du zu\?) (?:Daumen hoch|Like da|ein Like|Herz|👍|❤️)`,
  String.raw`[Dd]oppelt(?:ippe?n?|ippt|ippen Sie|ap(?:pe|pt|pen Sie)?) (?:für|um|damit|aufs|auf|hier)(?!\p{L})[^.!?\n]{0,40}`,
  String.raw`[Tt]ipp(?:t|e|en Sie)? (?:zweimal|doppelt) (?:aufs?|auf das|ins?) (?:das )?Bild`,
  String.raw`[Tt]eil(?:e|t|en Sie)? ${POST} und (?:schreib|kommentier|markier)\p{L}{0,4}(?!\p{L})`,
  // Dialects, and hearts for a group: "lasst's ein Herzerl da", "Es Härzli für alli, wo …".
  String.raw`[Ll]ass(?:t|ts|t's|t’s|e|ed|en Sie)?(?: (?:uns|mir|doch|gern|bitte|eus|üs|mal|unten)){0,3} (?:a|an|es|en|ein|einen|euer|dein)? ?(?:\p{Ll}+ )?(?:Herz(?:erl|al|li|chen)?|Härz(?:li)?|Daumen|Like(?:li)?|Sternderl|Abo|Follow|Bussi|Feuer|Kommi)(?: \p{L}+)? (?:da|hier|do|dah)(?!\p{L})`,
  String.raw`(?:[Aa]n?|[Ee]s|[Ee]n|[Ee]in(?:en)?) (?:Herz(?:erl|li|chen|al)?|Härz(?:li)?|Daumen|Like|Applaus|Bussi)(?: nach oben| hoch)? (?:für|fürn|an) (?:alle|alli|jeden|olle|jede)(?:,? (?:die|der|wo|de))?(?!\p{L})[^.!?\n]{0,50}`,
  String.raw`(?:Herz(?:chen|erl|li)?|Flamme|Feuer|Daumen|Like|Smiley|Emoji|Stern(?:chen)?|Rakete|Tasse) (?:für|wenn|bei) [^.!?\n]{2,50}(?:[,;/|]| und| oder) ?(?:Herz(?:chen|erl|li)?|Flamme|Feuer|Daumen|Like|Smiley|Emoji|Stern(?:chen)?|Rakete|Tasse) (?:für|wenn|bei) [^.!?\n,]{2,50}`,
  String.raw`(?:[Dd]rück|[Aa]ktivier|[Kk]lick)\p{L}*(?: \p{L}+)? (?:die|auf die) Glocke(?!\p{L})(?! (?:am|an|im|bei|zweimal|vor))`,
  // A star, a discount or an answer for a like: "den fünften Stern gibt's, wenn Sie unsere Seite liken".
  String.raw`(?:gibt(?:'s|’s|s| es)?|kommt|schicken wir|bekomm\p{L}*|kriegt?|kriegen)(?!\p{L})[^.!?\n]{0,50}?,? (?:wenn|sobald|sofern|falls|nur wer|wer) (?:Sie|ihr|du|man)?(?!\p{L})[^.!?\n]{0,40}?(?:liken|liked|likt|likst|likest|abonnieren|abonniert|abonnierst|(?:${POST}|uns|mir|Kanal|Profil)(?: \p{L}+)? (?:teilt|teilen|teilst|folgt|folgen|folgst|markiert|markieren|kommentieren|kommentiert|weiterleitet))(?=[ ,.!?]|$)`,
  // Tags: all who, your partners, three people.
  `(?:${order('[Mm]arkier')}|${order('[Vv]erlink')}|${order('[Tt]agg')})(?: (?:mal|hier|bitte|gern|einfach|jetzt|unten|doch|ganz \\p{L}+)){0,2} (?:(?:alle|jeden|jede|die|den), (?:die|der|denen|mit|bei)|(?:(?:alle|eure|deine|euren|deinen|drei|zwei|fünf|vier|eine|einen|mindestens \\p{L}+) )(?:\\p{Ll}+e[nr]? )?\\p{L}*(?:[Pp]artner|[Ff]reund|[Kk]umpel|[Kk]olleg|[Ll]eute|[Ss]chwester|[Mm]ädel|[Jj]ungs|[Mm]ensch|[Pp]erson|[Kk]andidat|[Bb]esti|[Cc]rew|[Ll]iebling|[Nn]achbar)\\p{L}*)(?!\\p{L})[^.!?\\n]{0,50}`,
  // Whoever shares gets into the hat.
  String.raw`[Ww]er (?:${POST}|das|hier|uns)(?: \p{L}+)? (?:teilt|liked|likt|liket|repostet|kommentiert|weiterleitet|speichert|markiert),? (?:und [^.!?\n]{2,30},? )?(?:hüpft|kommt|wandert|springt|landet|ist (?:dabei|drin|im|automatisch)|gewinnt|bekommt|kriegt|nimmt|darf|fliegt|rutscht)(?!\p{L})`,
  String.raw`(?:[Ll]iken|[Ff]olgen|[Tt]eilen|[Kk]ommentieren)(?:,| und| &) (?:liken|folgen|teilen|kommentieren|weitersagen|weiterleiten|speichern|markieren)(?:(?:,| und| &) (?:liken|folgen|teilen|kommentieren|weitersagen|weiterleiten|speichern|markieren))?`,
  // Nothing but a yes: "Agree? 👇".
  String.raw`(?:Agree|Agreed|Disagree|Thoughts|Stimmst du zu|Stimmt ihr zu|Stimmen Sie zu|Einverstanden|Seht ihr das auch so|Siehst du das auch so)\?\s?(?:👇|⬇️?|👍|🙌|💬)`,
  // "wenn ihr ein Like dalasst".
  String.raw`(?:ein|einen|euer|dein|gern ein) (?:Like|Herz(?:chen)?|Abo|Daumen(?: nach oben)?|Follow)(?!\p{L})(?<=(?<!\p{L})(?:ihr|Ihr|Sie|du|Du|uns|mir)(?!\p{L})[^.!?\n]{0,80})[^.!?\n]{0,40}? (?:dalasst|dalässt|dalassen|da lasst|da lässt|da lassen|hinterlasst|hinterlässt|hinterlassen|schenkt|schenken|spendiert|spendieren|gebt|geben)(?!\p{L})`,
  // Share bait.
  `(?:${order('[Rr]epost')}|${order('[Rr]etweet')})(?: (?:gern|bitte|unbedingt|jetzt))?(?: (?:das|dies|es|${POST}))`,
  String.raw`[Ss]peicher(?:e|t|n Sie)?(?: (?:dir|euch|sich))? (?:${POST}|das)[^.!?\n]{0,20} und (?:teil|schick|markier|kommentier)(?:e|t|en Sie)?(?!\p{L})`,
  String.raw`[Ll]eit(?:e|et|en Sie) (?:${POST}|das) (?:an [^.!?\n]{3,40} )?weiter(?!\p{L})`,
  `${order('[Tt]eil')}(?: (?:das|dies|es|${POST}))(?: (?:gern|bitte|unbedingt|jetzt))?(?:, (?:wenn|falls|bevor|damit)| (?:wenn|falls|mit (?:jemandem|allen|deinen|euren|einer|einem|Freund\\p{L}*|Ihren)))[^.!?\\n]{0,50}`,
  String.raw`(?:[Ss]chick|[Ss]end)(?:e|t|en Sie|et)? (?:das|dies|diesen (?:Beitrag|Post)|es)(?: \p{L}+)? (?:an )?(?:jemande[nm]|deine[rnm]?|einer Person|alle)[^.!?\n]{0,50}`,
  String.raw`(?:[Ee]infach )(?:${POST}|das)(?: (?:weiterverbreiten|teilen|liken|reposten|weiterleiten|kommentieren))(?:(?:,| und) ${POST}? ?\p{Ll}+en)?`,
  // Lists of actions.
  String.raw`(?:${POST} )?${ACTION}(?:,| &| \+| und|,? dann) (?:${POST} )?${ACTION}(?!\p{L})(?:(?:,| &| \+| und) (?:${POST} )?${ACTION}(?!\p{L}))?`,
  `(?:Seite|Beitrag|Post|Kanal|Profil|Account) (?:liken|teilen|abonnieren|reposten)(?:(?:,| und| &) (?:Seite|Beitrag|Post|Kanal|Profil|Account)? ?(?:liken|teilen|folgen|kommentieren|reposten))+`,
  // Clicks, retweets, bets and goals in numbers.
  String.raw`[Kk]lick(?:e|t|en Sie)?(?: (?:doch|mal|schnell|bitte|jetzt))? auf (?:[„"»«“]?(?:Gefällt mir|Like|Abonnieren|Folgen)[“”"«»]?|das Herz|den Daumen|❤️|👍)(?:,? (?:wenn|falls|für)(?!\p{L})[^.!?\n,]{2,40})?`,
  String.raw`(?:RT|Retweet|Repost|Fav|Teilen|Daumen hoch|Handzeichen|\+1),? (?:wenn|falls|if|wer)(?!\p{L})[^.!?\n]{2,60}`,
  String.raw`[Ll]ass(?:t|en Sie|e)? (?:(?!das|den|die)[\p{L}]+ ){1,8}?(?:ein|einen|euer|dein|Ihr) (?:Like|Herz(?:chen)?|Abo|Kommentar|Daumen|Follow|Sternchen) (?:da|hier)(?!\p{L})`,
  String.raw`(?:[Ww]etten|[Ww]ettet|[Ss]chaffen wir|[Ss]chafft ihr|[Kk]nacken wir|[Kk]riegen wir|[Bb]ekommen wir|[Pp]acken wir|[Kk]önnen wir)(?!\p{L})[^.!?\n]{0,60}? \d[\d.]*k? (?:Likes?|Kommentare?|Follower(?:innen)?|Herzen|Shares|Abos|Abonnenten|Reposts|Views|Aufrufe|Daumen)(?!\p{L})[^.!?\n]{0,30}`,
  String.raw`(?:[Ww]enn|[Ss]obald|[Bb]ei|[Aa]b) (?:[^.!?\n]|(?<=\d)\.(?=\d)){0,50}?\d[\d.]*k? (?:Likes?|Kommentaren?|Herzen|Shares|Reposts|Daumen|Aufrufen?)(?:(?: (?:bekommt|hat|erreicht|knackt|schafft|zusammenkommen|kriegt|sammelt|voll sind))(?!\p{L})|(?=[^.!?\n]{0,40}(?:färb|rasier|spring|sing|tanz|verrat|zeig|gibt es|gibt's|mach)))`,
  String.raw`(?:[Vv]ergesst|[Vv]ergiss|[Vv]ergessen Sie)(?: bitte| auch)? nicht,? (?:zu (?:liken|abonnieren|teilen|folgen|kommentieren)|(?:ein|euer|den|das) (?:Like|Abo|Daumen|Herz))|(?:[Aa]bo|[Ll]iken|[Aa]bonnieren|[Tt]eilen|[Ss]peichern|[Ff]olgen) nicht vergessen(?!\p{L})`,
  String.raw`(?:[Aa]b|[Rr]ein|[Hh]aut (?:es|sie|eure \p{L}+)) in die Kommentare(?= ?(?:damit|mit|!|:|\.|👇|$))|[Hh]aut in die Tasten`,
  String.raw`(?:[Mm]al (?:sehen|schauen|gucken)|[Bb]in gespannt|[Ww]er traut sich),? (?:wer (?:das|es|diesen (?:Beitrag|Post)) (?:teilt|zu teilen|weiterleitet)|das zu teilen)(?!\p{L})`,
  String.raw`\d{1,2} ?(?:%|Prozent) (?:teilen|liken|kommentieren|werden (?:das|diesen \p{L}+)) (?:das |diesen \p{L}+ )?nicht(?!\p{L})`,
].map(onDemandAtStart);

/** Beside a prize draw, where a single action is the condition for taking part. */
export const BAIT_FOR_A_PRIZE: readonly OnDemand[] = [
  String.raw`(?:[Ee]infach )?${POST} (?:liken|teilen|reposten|kommentieren|weiterverbreiten|weiterleiten|speichern)(?!\p{L})`,
  `(?:${order('[Ll]ik')}|${order('[Tt]eil')}|${order('[Rr]epost')}|${order('[Ss]peicher')}) (?:das|${POST})(?!\\p{L})`,
  `(?:[Ff]olg(?:t|e|en Sie) (?:unserer Seite|unserem (?:Kanal|Profil|Account)|uns(?!\\p{L})|mir(?!\\p{L})|@))`,
].map(onDemandAtStart);

const RATING = String.raw`(?:(?:\p{L}+-)*(?:[Bb]ewertung|[Rr]ezension)(?:en)?|Stern(?:en?)?)`;
const REWARD = String.raw`(?:bekomm(?:en|st|t)|erhalten|erhältst|erhält|krieg(?:en|st|t)|gibt(?: es|'s|’s|s)|schenken|spendieren|wartet?|nimm(?:st|t)|nehmen|landet|spar(?:en|st|t))`;
/** A reward by its kind: money, a rebate, a present, something to eat or drink. */
const PRESENT = String.raw`(?:\p{L}*[Gg]utschein|\p{L}*[Rr]abatt|Nachlass|Guthaben|Geschenk|Prozent|%|€|Euro|Franken|CHF|Rappen|gratis|kostenlos|geschenkt|aufs Haus|Freikarte|Dessert|Kaffee|Getränk|Eis|Kuchen|Los(?!\p{L})|nächste[nrs]? \p{Lu})`;
const THING = String.raw`(?:(?:schenken|spendieren|erlassen)(?!\p{L})[^.!?\n]{3,70}|[^.!?\n]{0,40}?${PRESENT}[^.!?\n]{0,40})`;
const IF_YOU = '(?:[Ww]enn|[Ss]obald|[Ff]alls|[Ss]ofern) (?:Sie|ihr|du)';
/** The reader rates, changes a rating or takes it back. */
const RATES = String.raw`(?!\p{L})[^.!?\n]{0,80}?(?:(?:Ihre|[Dd]eine|eure|die|einen?|fünf|5|volle) (?:\p{Ll}+ )?${RATING}(?!\p{L})[^.!?\n]{0,40}? \p{Ll}{2,}(?:en|t|st)|(?<!\p{L})bewert(?:en|et|est))(?!\p{L})[^.!?\n,]{0,12}`;
/** To make stars more, to change or to delete a review: as a bid, or as what happens first. */
const BETTER = String.raw`(?:[Mm]ach(?:en Sie|t)? (?:doch )?aus (?:\p{L}+ ){0,2}Sterne?n? \p{L}+|(?:Werden|Wird) aus (?:\p{L}+ ){0,2}Stern(?:en)? (?:\p{L}+ ){0,2}(?:vier|fünf)|(?:(?:[Ää]nder|[Aa]npass|[Pp]ass|[Ee]rhöh|[Kk]orrigier|[Aa]ktualisier|[Ll]ösch|[Üü]berdenk|[Bb]esser|[Ee]rgänz|[Vv]erbesser)(?:en Sie|n Sie|e|t|et|st)?|(?:[Nn]ehm|[Zz]ieh|[Ll]eg)(?:en Sie|t)|[Nn]imm|[Ll]eg)(?!\p{L})[^.!?\n,]{0,25}? ${RATING}(?!\p{L})[^.!?\n,]{0,25}|(?:[Ss]ollten|[Ff]alls|[Ww]enn|[Ss]obald) (?:Sie|ihr|du)?[^.!?\n,]{0,30}?(?<!\p{L})${RATING}(?!\p{L})[^.!?\n,]{0,25}?(?:ändern|anpassen|erhöhen|löschen|korrigieren|zurück(?:nehmen|ziehen)|entfernen|stehen|überdenken))`;
const GETS = String.raw`(?:${REWARD}|erlassen|übernehmen|schicken|legen|überweisen|zahlen|liegt|liegen|steht|stehen|geht|gehen|kommt|kommen|gehört|gehören|gutschreiben)`;
/** Stars for a dessert, a draw for a review: a rating against a thing. */
export const PAID_RATING = grammar(/ewert|ezension|Stern/u, [
  String.raw`(?:[Bb]ewerten Sie|[Bb]ewertet?|(?:[Gg]eben|[Hh]interlassen|[Ss]chreiben|[Ll]assen) Sie|[Gg]ebt|[Gg]ib|[Hh]interlasst?|[Ss]chreibt?|[Ll]asst?)(?!\p{L})(?=[^.!?\n]{0,60}(?:${RATING}|uns(?!\p{L})))[^.!?\n]{3,80}?(?:,| und) (?:dann |dafür |schon |wir )?${REWARD}(?!\p{L})[^.!?\n]{3,60}`,
  String.raw`${BETTER}(?:,| und|:| –) ?(?:und |dann |dafür |wir |der |die |das |dem |den |an |am |auf |bei |beim |in |im |\p{Ll}+e[nrs]? |\p{Lu}\p{L}+ ){0,5}?${GETS}(?!\p{L})[^.!?\n]{3,60}`,
  String.raw`[Ff]ür (?:jede|eine|Ihre|[Dd]eine|eure|die|fünf|5)[rn]? (?:\p{Ll}+e?n? )?${RATING}(?!\p{L})(?<!\p{L}(?:ank|anke) für [^.!?\n]{0,40})[^.!?\n]{0,50}? (?:${REWARD})(?!\p{L})[^.!?\n]{3,60}`,
  String.raw`[Ww]er (?:uns|eine?|fünf|5)(?!\p{L})[^.!?\n]{0,50}?(?:bewertet|${RATING} (?:\p{L}+ )?(?:schreibt|gibt|hinterlässt|abgibt|dalässt))(?!\p{L})[^.!?\n]{0,20}?, (?:dann )?${REWARD}(?!\p{L})[^.!?\n]{3,60}`,
  String.raw`${IF_YOU}${RATES}, (?:dann )?(?=(?:${REWARD}|liegt|liegen|erstatten|überweisen|zahlen|erlassen)(?!\p{L}))${THING}`,
  String.raw`${REWARD} (?:es |Sie |du |ihr |wir |Ihnen |dir |euch ){0,2}(?=${THING})[^.!?\n,]{3,60}, ${IF_YOU}${RATES}`,
  String.raw`${PRESENT} (?:gibt(?: es|'s|’s|s)|bekomm\p{Ll}* \p{L}+|erh[aä]lt\p{Ll}* \p{L}+|schenken wir)(?!\p{L})[^.!?\n,]{0,30}, ${IF_YOU}${RATES}`,
  String.raw`(?:[Aa]ls|[Zz]um) (?:\p{Ll}+ )?Dank(?:eschön)? für (?:Ihre|[Dd]eine|eure|jede|eine) (?:\p{Ll}+ )?${RATING}(?!\p{L})[^.!?\n]{0,20}? (?=${REWARD}(?!\p{L}))${THING}`,
]);

/** Sentences that warn of baiting. */
export const NO_BAIT =
  /(?<![A-Za-zÀ-ž])(?:warn[A-Za-zÀ-ž]*|Masche|Betrug|Engagement[- ]?Bait[A-Za-zÀ-ž]*|Köder)(?![A-Za-zÀ-ž])/iu;

/** Calls for help: somebody who searches for a cat or a witness may ask for shares. */
export const CALL_FOR_HELP =
  /(?<![A-Za-zÀ-ž])(?:vermisst[A-Za-zÀ-ž]*|entlaufen[A-Za-zÀ-ž]*|zugelaufen[A-Za-zÀ-ž]*|Suchmeldung|Zeug(?:en|innen)[A-Za-zÀ-ž]*|Blutspende[A-Za-zÀ-ž]*|Stammzell[A-Za-zÀ-ž]*|abgängig|entflogen|ausgebüxt|Finderlohn|Hinweise (?:bitte )?(?:an|unter)|(?:seit|gestern|heute|vorgestern|letzte[A-Za-zÀ-ž]*)(?![A-Za-zÀ-ž])[^.!?\n]{0,60} (?:verschwunden|verlorengegangen|verloren gegangen|weggelaufen|gestohlen worden))(?![A-Za-zÀ-ž])/iu;

/** A draw, said so that it is nothing else. */
export const DRAWN = /verlos|gewinnspiel|lostopf|giveaway|tombola|zu gewinnen|gewinner|auslos/iu;
const SHARED = String.raw`(?:d\p{L}+ |unseren )?(?:Beitrag|Post(?:ing)?|Video|Reel|Bild|Gewinnspiel)`;
const OWN_PLACE = String.raw`(?:(?:in|auf) (?:\p{L}+ ){0,2}(?:Stor(?:ys?|ies)|Chronik|Timeline|Profil|Pinnwand)|öffentlich)`;
const REACT = String.raw`(?:[Ll]ik|[Kk]ommentier|[Ff]olg|[Mm]arkier)\p{L}*(?!\p{L})`;
/**
 * On Facebook no draw may depend on tagging friends or on sharing in one's own timeline, not even for a second chance.
 * Source: Meta, Pages, Groups and Events Policies, promotions.
 */
export const DRAW_BY_FRIENDS = grammar(/eil|arkier|agg|erlink/u, [
  String.raw`[Tt]eil(?:e|t|en)?(?: Sie)?(?: (?!uns |mir )\p{Ll}+){0,2}(?: bis \p{L}+)? ${SHARED}(?!\p{L})(?: ${OWN_PLACE})?`,
  String.raw`${SHARED} (?:${OWN_PLACE} )?(?:teil(?:en|t|st)|geteilt)(?!\p{L})`,
  String.raw`${OWN_PLACE} (?:teil(?:en|t|st)|geteilt)(?!\p{L})`,
  String.raw`${REACT}[^.!?\n]{0,60}?(?:,| und| &|\+) ?[Tt]eil(?:e|t|en)(?!\p{L})(?! (?:uns|mir|Sie uns))`,
  String.raw`[Tt]eil(?:e|t|en)(?: Sie)?(?:,| und| &|\+) ?${REACT}`,
  String.raw`(?:[Mm]arkier|[Tt]agg|[Vv]erlink)\p{L}{0,2}(?!\p{L})[^.!?\n]{0,50}?${PEOPLE}(?!\p{L})`,
  String.raw`${PEOPLE}(?: \p{L}+){0,5} (?:markier|tagg|verlink)(?:en|t|st)(?!\p{L})`,
]);
/** Sharing is left to the reader, or denied to be a condition. */
export const FREE_TO_SHARE =
  /(?<![A-Za-zÀ-ž])(?:freiwillig|gerne?|wer (?:mag|möchte|will)|keine?|nichts?|ohne|weder)(?![A-Za-zÀ-ž])/iu;
