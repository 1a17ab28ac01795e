/** A small chapter that is right; tests break one thing in it at a time. */
export const CHAPTER = `---
nummer: 7
titel: Probe
kurzname: probe
zusammenfassung: Ein Kapitel zum Ausprobieren.
---

## 7.1 Der erste Abschnitt

**Kurz:** Nennen Sie die Spanne. Bewerbende suchen danach.

Ein Absatz mit einer Zahl: [93 Prozent](fakt:seed-001) der Befragten.

Ein zweiter mit **fett** und einem Verweis auf [7.2](#7.2).

### Tipp a: Nennen Sie das Gehalt

Nennen Sie die Spanne im ersten Satz.

- Weil: Bewerbende danach suchen
- Vorher: „Attraktive Vergütung.“
- Nachher: „3.200 bis 3.600 Euro.“
- Gilt nicht, wenn: der Tarif es regelt
- Stufe: Belegt
- Fakten: seed-001
- Stand: 2026-11-23
- Prüfen bis: 2027-11-23

### Angaben

- Situationen: linkedin/job-posting, */composer
- Suchwörter: Gehalt, Lohn
- Suchwörter englisch: salary

## 7.2 Der zweite Abschnitt

**Kurz:** Fragen Sie zwei Kolleginnen.

Erster Absatz.

- ein Punkt
- noch ein Punkt

### Tipp a: Fragen Sie nach

Fragen Sie zwei Kolleginnen.

- Weil: vier Augen mehr sehen
- Gilt nicht, wenn: es brennt
- Stufe: Erfahrung
- Stand: 2026-11-23
- Prüfen bis: 2027-11-23

### Angaben

- Situationen: xing/company
- Suchwörter: fragen
- Suchwörter englisch: ask
`;

export const FACTS = `seed-001:
  aussage: 93 % der Befragten meinten das.
  stand: 2008-09
  land: USA
  befragte: 1.092 Erwachsene
  quelle: Cone
  art: Bericht
  sicherheit: bestätigt
  pruefen-bis: 2027-11-23
`;

export const CHAPTER_PATH = 'content/de/07-probe.md';
export const FACTS_PATH = 'content/facts.yaml';
