/** Collections of law: what they are asked for says more than their name. */
const COLLECTION = /^(?:EUR-Lex|Fedlex|Gesetze im Internet|RIS): /;

/**
 * Who says it, or the law that does, in a few words: "Deloitte Legal: EUPTD-Update" -> "Deloitte Legal", "EUR-Lex:
 * Richtlinie (EU) 2024/825, Art. 1" -> "Richtlinie (EU) 2024/825".
 */
export function authorityOf(source: string): string {
  const law = source.replace(COLLECTION, '');
  return law === source ? source.replace(/[:;].*$/, '') : law.replace(/(?: \((?!EU|CH)|,).*$/, '');
}
