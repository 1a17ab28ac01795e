/**
 * A prize draw, as (call to act) × (prize). "So gewinnen Sie Kunden" and a match that is won are none. Source: DDG § 6
 * Abs. 1 Nr. 4; wordings collected for this project from German, Austrian and Swiss posts. As of November 2026.
 */

import { grammar } from '../text/by-sentence';

/** What is "won" without a draw: insight, time, employees. */
export const NO_PRIZE = String.raw`(?!(?: \p{Ll}+)* (?:Ein|Über|Durch)?(?:blicke?|Zeit|Abstand|Kund\p{L}*|Mitarbeit\p{L}*|Azubis?|Auszubildende\p{L}*|Vertrauen|Klarheit|Sicherheit|Lebensqualität|Fachkräfte\p{L}*|Freude|Eindr[uü]ck\p{L}*|Energie|Mitglieder|Abonnent\p{L}*|Follower\p{L}*|Bewerb\p{L}*|Talente|Raum|Platz|Ruhe|Kontrolle|Erkenntnis\p{L}*|Reichweite|Wettbewerbsvorteile?|Ihre|deine|eure|Vorsprung|Überblick|Spiel|Match|Satz|Turnier|Blick|Gefühl|Vorstellung|Bild|Perspektive|Sichtweise|Auftrag|Aufträge|Pitch|Prozess)(?!\p{L}))`;
/** To do, in the imperative to one, to several or with Sie, or as an infinitive. */
const verb = (stem: string) =>
  `[${stem.charAt(0).toUpperCase()}${stem.charAt(0)}]${stem.slice(1)}(?:e|t|et|en Sie|n Sie|en)?`;
const DO = `(?:${['schreib', 'mal', 'zeichn', 'errat', 'rat', 'schätz', 'tipp', 'füll', 'schick', 'send', 'zeig', 'verrat', 'sag', 'beantwort', 'lös', 'find', 'such', 'zähl', 'post', 'fotografier', 'kommentier', 'markier', 'scann', 'bring', 'bastel', 'back', 'nenn', 'erzähl', 'teil', 'lad', 'hol', 'stimm', 'bewert', 'gestalt', 'dicht', 'reim', 'komm', 'folg', 'meld'].map(verb).join('|')}|[Mm]ach(?:e|t|en Sie)? mit|[Mm]itmachen|[Mm]itraten|[Mm]itspielen|[Nn]imm teil|[Nn]ehmt teil|[Tt]eilnehmen|[Ss]pielt? mit|[Ee]rrät|[Vv]errät|[Aa]usfüllen|[Ss]ei dabei|[Ss]eid dabei|[Tt]rag dich ein|[Tt]ragt euch ein)`;
const GAIN = String.raw`(?:gewinn(?:e|t|en Sie|en)?|(?:hol|schnapp|sicher|gönn)(?:e|t|en Sie|n Sie|n)? (?:dir|euch|sich) (?:den|die|das|deinen|deine|einen|eine|ein) (?:Haupt)?(?:[Gg]ewinn|[Pp]reis))`;
const SOME = String.raw`(?:mit (?:etwas|ein (?:bisschen|wenig)) Glück )?(?:ein(?:e[nmrs]?)?|zwei|drei|vier|fünf|sechs|zehn|\d+|tolle|attraktive|unsere[n]?|den|das|die|Karten|Tickets|Gutscheine|Freikarten)(?!\p{L})`;
const PRIZE = String.raw`(?:\p{L}*(?:[Gg]utschein|[Kk]arten?|[Tt]icket|[Pp]aket|[Kk]orb|[Bb]uch|[Rr]ad|[Bb]ike|[Rr]eise|[Ww]ochenende|[Ss]et|[Gg]rill|[Üü]bernachtung|[Ee]ssen|[Mm]enü|[Tt]orte|[Kk]alender|[Aa]bo|[Bb]runch|[Ff]rühstück|[Ff]ahrt|[Kk]urs|[Ss]uppe|[Ss]üppli|[Kk]uchen|[Bb]ox|[Pp]reis|[Gg]ewinn|[Kk]ürbis|[Ww]ein|[Kk]iste|[Ff]lug|[Gg]eschenk)(?:e|en|s|es|n)?)`;
const BEST = String.raw`(?:best|schnellst|kreativst|originellst|schönst|lustigst|erst|nächst|genauest|witzigst|klügst|dritt|hundertst)e[nr]?`;
const ENTRY = String.raw`(?:Schätzung|Tipp|Antwort|Vorschlag|Foto|Bild|Kommentar|Idee|Einsendung|Geschichte|Rezept|Zeichnung|Namen?|Einfall|Reim|Spruch|Anrufer(?:in)?|Person)(?:s|e|en)?`;

export const DRAW_GRAMMAR = grammar(/gewinn|glück|gehört|geht|gehen|daumen drücken|verlosig|los |preis/iu, [
  // Do something and win: "schreib uns …, und gewinn eine Übernachtung".
  String.raw`${DO}(?!\p{L})[^!?\n]{0,140}?(?:,? und|,? dann|&|,)(?: \p{Ll}+){0,2} ${GAIN} ${NO_PRIZE}${SOME}${NO_PRIZE}(?:[^.!?\n]{0,40}?${PRIZE})?`,
  // It goes to the best answer, or with some luck to you.
  String.raw`(?:${PRIZE}[^.!?\n]{0,40} )?(?:geht|gehen|gehört|gehören|wandert|winkt|winken) (?:an )?(?:die|der|den|dem|eine|einen) ${BEST} ${ENTRY}(?!\p{L})`,
  String.raw`(?:${BEST} ${ENTRY}|[Ww]er am nächsten (?:liegt|dran ist|dran liegt)|[Ww]er richtig (?:liegt|rät|tippt))(?!\p{L})[^.!?\n]{0,30}? (?:gewinnt|bekommt|kriegt|erhält|darf sich)(?!\p{L})[^.!?\n]{0,40}`,
  String.raw`[Mm]it (?:etwas|ein (?:bisschen|wenig)|viel) Glück (?:gehört|gehören|gewinn\p{L}*|bist|seid|sind|sitzt|fährst|fliegst|wartet|geht)(?!\p{L})`,
  String.raw`[Ww]er (?!nicht)[^.!?\n]{3,110}?,? (?:und )?kann(?: mit etwas Glück)? (?:ein|zwei|drei|\d)[^.!?\n]{2,50} gewinnen(?!\p{L})`,
  String.raw`[Mm]itmachen und[^.!?\n]{2,60}? (?:gratis|kostenlos|umsonst|gewinnen|Glück haben)(?!\p{L})`,
  String.raw`(?:[Ff]ormular|[Kk]arte|[Tt]alon|[Ss]chein|[Bb]ogen)[^.!?\n]{0,30} (?:und )?(?:Daumen drücken|auf dein Glück hoffen)`,
  String.raw`\p{L}*[Vv]erlosig(?!\p{L})|(?:es|S|s) Los (?:git|gits|gibt)(?!\p{L})`,
  String.raw`(?:[Aa]uf|[Aa]m Ende) (?:dich|euch|Sie) warte(?:t|n)(?!\p{L})[^.!?\n]{0,30} (?:Haupt)?[Pp]reise?(?!\p{L})`,
]);
