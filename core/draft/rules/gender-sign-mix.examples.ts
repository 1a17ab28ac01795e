import type { RuleExamples } from '../rule';

export const genderSignMixExamples: RuleExamples = {
  rule: 'gender-sign-mix',
  examples: [
    { text: 'Jede:r ist willkommen, auch jede*r Neue.', span: '' },
    { text: 'Aktivist.innen und Kund:innen trafen sich.', span: '' },
    { text: 'Eine aktive/n Leiter*in, welche/r gern kocht.', span: '' },
    { text: 'Mitarbeiter\u00ad*innen und Kund:innen feiern.', span: '' },
    { text: 'Unsere Kund:innen und Mitarbeiter*innen feiern heute.', span: '' },
    { text: 'Für Lehrer_innen gibt es Kaffee, für SchülerInnen Kakao.', span: '' },
    { text: 'Die Trainer/-innen helfen, die Spieler:innen üben.', span: '' },
    { text: 'Eine Ärztin, zwei Pfleger*innen und viele Patient(innen) waren da.', span: '' },
    { text: 'Bewohner·innen und Nachbar:innen grillen.', span: '' },
    { text: 'Jede:r Kolleg:in und jeder Partner/in bekommt eine Karte.', span: '' },
    { text: 'WählerInnen und Bürger:innen stimmen ab.', span: '' },
  ],
  nearMisses: [
    { text: 'Danke an @praxis_in_wien und alle Kolleg:innen.' },
    { text: 'Die Datei heißt vertrag_in_kopie.pdf, sagen unsere Jurist:innen.' },
    { text: 'Link:in der Bio, liebe Follower*innen.' },
    { text: 'Unsere Kund:innen und Mitarbeiter:innen feiern heute.' },
    { text: 'Lehrerinnen und Lehrer, Schülerinnen und Schüler, alle Gäst*innen.' },
    { text: 'Wir sind bei LinkedIn, das PlugIn heißt LogIn, die Kolleg:innen helfen.' },
    { text: 'Abfahrt 9:15 in Linz, Ankunft 12:40 in Wien, Fahrer*innen stehen fest.' },
    { text: 'Innen/außen: Die Maler:innen streichen beides.' },
    { text: 'Friseur/in (m/w/d) gesucht, * Preise inklusive Trinkgeld' },
    { text: '„Schüler*innen“ schreibt die eine Zeitung, „SchülerInnen“ die andere.' },
    { text: 'Siehe https://stadt.example/buerger:innen und die Bürger*innen selbst.' },
  ],
};
