import { describe, expect, it } from 'vitest';
import { documentRequest, subjectOf } from '../../../core/search/document-request';

describe('what a query asks for', () => {
  it.each([
    'Absage Vorlage',
    'Musterangaben Impressum',
    'Antworttext auf Kritik',
    'Zettel für Gäste',
    'Bedingungen zum Abschreiben',
    'Prüfliste Blinde',
    'Fragenkatalog Gespräch',
    'Steckbrief Kundin',
    'Vertrag, Eckpunkte',
    'Blanko-Seite',
    'Aushang Aushilfe',
  ])('"%s": a document', (query) => {
    expect(documentRequest(query)).toBe('document');
  });

  it.each([
    'Absage Text',
    'Entschuldigung, Wortlaut',
    'Schreiben an Facebook',
    'wie schreibe ich das',
    'was schreibe ich einem Gast',
    'Kritik stimmt, wie antworte ich',
    'Dank formulieren',
    'Regeln aufschreiben',
    'Einladung E-Mail',
    'Nachricht an Kandidatin',
    'Lehrstelle ausschreiben',
    'Vereinbarung mit Influencerin',
    'Absageschreiben',
    'Teilnahmebedingungen',
    'eingangsbestätigng bewerbung',
  ])('"%s": help with writing', (query) => {
    expect(documentRequest(query)).toBe('writing');
  });

  it.each([
    'derselbe text auf beiden Seiten',
    'Smileys im Text',
    'unsere Nachricht geht unter',
    'amtsaushang als bild',
    'wie oft posten',
    'Anzeige abgelehnt',
    'Anforderungsprofil Stelle',
  ])('"%s": left open', (query) => {
    expect(documentRequest(query)).toBe('open');
  });

  it.each([
    'Alternativtext',
    'Kontext',
    'mustergültig',
    'wer schreibt bei uns',
    'woran erkenne ich eine gekaufte Bewertung',
    'InMail',
    'Medienstaatsvertrag',
    'ausschreiben',
    'Bildnachricht',
    'reicht ein Aushang',
    'ist ein Aushang nötig',
    'Fotos: muss ich das aufschreiben',
    '',
  ])('"%s": none, but an answer', (query) => {
    expect(documentRequest(query)).toBe('none');
  });

  it.each([
    ['Freigabeformular', ['freigabe']],
    ['Lehrlingsinserat', ['lehrling']],
    ['Absageschreiben', ['absage']],
    ['Formular', []],
    ['Interview', []],
  ])('"%s" is about %s', (word, subject) => expect(subjectOf(word)).toEqual(subject));
});
