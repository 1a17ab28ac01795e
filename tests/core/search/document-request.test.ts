import { describe, expect, it } from 'vitest';
import { documentRequest } from '../../../core/search/document-request';

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
  ])('"%s": help with writing', (query) => {
    expect(documentRequest(query)).toBe('writing');
  });

  it.each([
    'derselbe text auf beiden Seiten',
    'Smileys im Text',
    'unsere Nachricht geht unter',
    'Alternativtext',
    'Kontext',
    'mustergültig',
    'wer schreibt bei uns',
    'amtsaushang als bild',
    'wie oft posten',
    'InMail',
    'Absageschreiben',
    'reicht ein Aushang',
    'Fotos: muss ich das aufschreiben',
    'Anzeige abgelehnt',
    '',
  ])('"%s": neither', (query) => {
    expect(documentRequest(query)).toBe('none');
  });
});
