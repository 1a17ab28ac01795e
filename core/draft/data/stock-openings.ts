/**
 * First lines that stand over thousands of posts. Source: collected for this project from German LinkedIn, XING and
 * company posts. As of November 2026. Written as expressions for the first sentence.
 */

import { latin } from '../text/latin';

const JOY = `(?:(?:ganz |sehr |riesig |wahnsinnig |unglaublich |besonders |außerordentlich |total |mega |wirklich )*)`;
const TELL = `(?:mit(?:zu)?teilen|bekannt ?(?:zu)?geben|bekannt ?machen|verkünden|an(?:zu)?kündigen|berichten|präsentieren|vor(?:zu)?stellen|begrüßen|teilen|erzählen|sagen|vermelden|verraten)`;
const MAY = `(?:zu )?(?:dürfen|können|darf|kann)`;

export const WORN_OPENINGS: readonly RegExp[] = [
  // Ich freue mich, mitteilen zu dürfen; Wir freuen uns sehr, heute … bekannt zu geben.
  String.raw`(?:(?:heute|nun|endlich|jetzt) )?(?:ich freue mich|wir freuen uns|freue ich mich|freuen wir uns|es freut (?:mich|uns)|ich bin (?:stolz|glücklich|überglücklich|dankbar)|wir sind (?:stolz|glücklich|überglücklich|dankbar)|stolz und dankbar)(?: ?${JOY})?[^.!?\n]{0,120}?(?<!\p{L})(?:${TELL} ${MAY}|(?:mitzuteilen|bekannt ?zu ?geben|bekannt zu machen|anzukündigen|vorzustellen)|zu (?:verkünden|präsentieren|berichten|teilen|vermelden))(?!\p{L})`,
  // Mit großer Freude dürfen wir verkünden; Voller Stolz präsentieren wir.
  String.raw`(?:mit (?:großer|viel|riesiger|besonderer|größter) (?:Freude|Stolz)|voller (?:Freude|Stolz)|mit Stolz(?: und Freude)?|stolz|überglücklich) [^.!?\n]{0,80}?(?<!\p{L})(?:${TELL}|verkünde|präsentiere|teile|berichte|gebe|geben|teilen|vermelde|kündige|kündigen|stelle|stellen|darf|dürfen)(?!\p{L})`,
  `(?:es ist (?:mir|uns) eine (?:große |besondere |riesige )?(?:Ehre|Freude)|was für eine (?:Ehre|Freude))`,
  String.raw`(?:heute |nun )?(?:darf ich|dürfen wir) (?:endlich |voller Stolz |mit Stolz |stolz |offiziell )+[^.!?\n]{0,60}${TELL}`,
  // In der heutigen schnelllebigen Welt; In einer Welt, in der; In Zeiten von.
  String.raw`in (?:der|unserer) heutigen?,? (?:[\p{L}-]+,? ){0,3}(?:Welt|Zeit|Gesellschaft|Arbeitswelt|Geschäftswelt|Berufswelt|Wirtschaft|Medienwelt|Digitalwelt)(?!\p{L})`,
  String.raw`in unserer (?:schnelllebigen|digitalen|vernetzten|modernen|hektischen|globalisierten|immer \p{L}+)(?:,? (?:und )?[\p{L}-]+){0,3} (?:Welt|Zeit|Gesellschaft|Arbeitswelt)(?!\p{L})`,
  String.raw`in einer (?:(?:immer |zunehmend |sich )?[\p{L}-]+(?: wandelnden| verändernden)? )?(?:Welt|Zeit|Arbeitswelt|Gesellschaft), (?:in der|die|wo)(?!\p{L})`,
  String.raw`in einer (?:schnelllebigen|digitalen|(?:immer|zunehmend) [\p{L}-]+|sich (?:rasant|ständig|schnell|stetig) \p{L}+|digitalisierten|vernetzten)[^.!?\n]{0,30} (?:Welt|Zeit|Arbeitswelt)(?!\p{L})`,
  String.raw`in Zeiten (?:von|des|der|zunehmende[rn]|steigende[rn]|wie diesen|ständige[rn]|wachsende[rn])(?!\p{L})`,
  String.raw`(?:im|in Zeiten des) (?:digitalen Zeitalter|Zeitalter (?:der|von|des))(?!\p{L})`,
  String.raw`(?:die (?:Arbeitswelt|Welt|Digitalisierung|Wirtschaft|Branche|Welt der Arbeit)|unsere (?:Welt|Arbeitswelt|Branche)) (?:verändert|wandelt|dreht|schreitet|befindet)(?: sich)? (?:\p{L}+ )?(?:rasant|ständig|stetig|unaufhaltsam|immer schneller|im (?:ständigen )?Wandel|so schnell|schneller)`,
  String.raw`(?:noch nie (?:zuvor )?war(?:en)?|nie war(?:en)?)[^.!?\n]{3,80} so (?:wichtig|groß|schnell|komplex|aktuell)(?!\p{L})`,
  // What letters begin with.
  String.raw`leider müssen wir (?:Ihnen|dir) (?:heute )?mitteilen(?!\p{L})`,
  String.raw`(?:bezugnehmend auf|Bezug nehmend auf|unter Bezugnahme auf|hiermit (?:teilen|möchten|informieren) (?:wir|ich)|ich hoffe,? es geht (?:Ihnen|dir|euch) gut|ich hoffe, (?:Sie hatten|du hattest))(?!\p{L})`,
  // Suspense without a subject.
  String.raw`(?:damit (?:hat|hatte|hätte|haben|hätten) (?:keiner|niemand|ich|wir)(?: (?:nie|niemals|nicht))? gerechnet|das hätte(?:n)? (?:ich|wir) (?:nie|niemals|nicht) (?:gedacht|erwartet|für möglich gehalten)|das glaubt (?:mir|uns|dir) (?:keiner|niemand)|was dann (?:passierte|geschah)|(?:ich muss|wir müssen) euch (?:etwas|was) (?:erzählen|sagen|gestehen)|(?:niemand|keiner) (?:spricht|redet) (?:darüber|davon)|lass(?:t)? uns (?:mal )?ehrlich sein|\d{1,2} ?(?:Prozent|%) (?:aller? )?(?:\p{L}+ )?(?:machen diesen Fehler|wissen das nicht)|stell dir vor, du|stellt euch vor, ihr)(?!\p{L})`,
  String.raw`(?:der Countdown läuft(?= ?[!.:,–]|$)|(?:endlich |jetzt |nun |heute )?(?:es ist|ist es) (?:endlich |nun |jetzt )?(?:so weit|soweit|geschafft|vollbracht)(?= ?[!:.,–]|$)|lange haben wir (?:darauf|daran) [^.!?\n]{0,60}(?:so weit|soweit))(?!\p{L})`,
  // Worn hooks.
  String.raw`(?:kennen Sie das|kennst du das|kennt ihr das|wer kennt es nicht|wer kennt das nicht|hand aufs herz|mal ehrlich|seien wir (?:mal )?ehrlich)(?!\p{L})`,
  String.raw`(?:big news|breaking news|exciting news|tolle (?:Neuigkeiten|Nachrichten|News)|großartige Neuigkeiten|spannende Neuigkeiten|wir haben (?:tolle|großartige|spannende|aufregende) (?:Neuigkeiten|Nachrichten|News))(?!\p{L})`,
  `(?:I am|I'm|we are|we're)?(?: )?(?:thrilled|excited|happy|proud|delighted|humbled) to (?:announce|share)`,
  String.raw`(?:das Jahr|ein (?:ereignisreiches|turbulentes|aufregendes|erfolgreiches|spannendes) Jahr) (?:neigt sich|geht|nähert sich)[^.!?\n]{0,30} (?:Ende|zu Ende|dem Ende)`,
  String.raw`(?:was für (?:ein|eine) (?:Jahr|Tag|Woche|Event|Abend|Auftakt|Wochenende|Start)[!\p{So}]|ein neues Kapitel (?:beginnt|startet|in meinem)|auf zu neuen Ufern|was für eine Reise|it['’]s a wrap|plot twist|unpopular opinion)(?!\p{L})`,
].map((source) => latin(new RegExp(`^${source}`, 'iu')));

/** What may stand before the first words: greetings, calls, signs. */
export const BEFORE_OPENING =
  /^(?:[^\p{L}\p{N}„“"»\uFFFC]{1,12}|(?:hallo|hi|hey|moin|servus|grüß gott|grüezi|guten (?:morgen|tag|abend)|liebe[rs]?|hurra|juhu|endlich|achtung|wow)(?: [\p{L}:*]+){0,4}[,!.] ?)/iu;
