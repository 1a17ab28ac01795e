import type { Country } from '../context';
import type { GreenKind } from './green-claim.law';

const REASONS: Readonly<Record<GreenKind, string>> = {
  general: 'ist eine allgemeine Umweltaussage; sagen Sie im selben Beitrag, worin genau der Vorteil liegt',
  offset:
    'klingt, als bliebe keine Wirkung übrig; beruht das auf gekauftem Ausgleich, helfen weder Zahl noch Siegel; nennen Sie stattdessen, was Sie selbst einsparen',
  future: 'ist ein Versprechen für die Zukunft; dazu gehören ein öffentlicher Plan und eine Prüfung von außen',
  seal: 'ist ein selbst vergebenes Zeichen; werben lässt sich nur mit einem, das andere prüfen',
  aspect: 'sagt mehr, als das genannte Zeichen bestätigt; schreiben Sie, was es bestätigt',
};

/**
 * What Swiss law asks for instead: grounds that can be checked; it bans no compensation, and asks for no plan by an
 * expert.
 */
const SWISS_REASONS: Readonly<Partial<Record<GreenKind, string>>> = {
  offset:
    'ist eine Angabe zum Klima; nennen Sie, worauf sie sich überprüfbar stützt: Umfang, Bilanz und Ausgleich, oder besser die eigene Einsparung',
  future:
    'ist ein Versprechen für die Zukunft; nennen Sie, worauf es sich überprüfbar stützt, etwa Plan und Zwischenstand',
  seal: 'ist ein selbst vergebenes Zeichen; sagen Sie, wer es vergibt und was es bestätigt',
};
const GROUNDS_REASON =
  'ist in der Schweiz umstritten, auch mit genannter Grundlage; sicherer ist die eigene Einsparung mit Zahl und Jahr';

/**
 * What is said of a claim behind its words, in the law of the country; `isGrounded` where grounds are named beside it.
 */
export const reasonOf = (kind: GreenKind, country: Country, isGrounded: boolean): string =>
  isGrounded ? GROUNDS_REASON : ((country === 'CH' ? SWISS_REASONS[kind] : undefined) ?? REASONS[kind]);
