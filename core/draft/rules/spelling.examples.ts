import type { RuleExamples } from '../rule';

export const spellingExamples: RuleExamples = {
  rule: 'spelling',
  examples: [
    { text: 'Wir haben den Standart erhöht.', span: 'Standart' },
    { text: 'Vorraussetzung ist ein Führerschein.', span: 'Vorraussetzung' },
    { text: 'Das ist garnicht schwer.', span: 'garnicht' },
    { text: 'Seid 2010 sind wir in Linz.', span: 'Seid' },
    { text: "Mehr Info's gibt es am Eingang.", span: "Info's" },
    { text: 'Ein sympatisches Haus am See.', span: 'sympatisches' },
    { text: 'Wir wissen, daß Sie warten.', span: 'daß' },
    { text: 'Bitte zahlen Sie im voraus.', span: 'im voraus' },
  ],
  nearMisses: [
    { text: 'Wir haben den Standard erhöht.' },
    { text: 'Ihr seid 2010 gekommen und geblieben.' },
    { text: 'Das Packet im Netz heißt Paket.' },
    { text: 'Die Firma VORRAUS GmbH sitzt in Wels.' },
    { text: 'Das Schild sagt „garnicht“, und alle lachen.' },
    { text: 'Im vorausgegangenen Jahr war es wärmer.' },
    { text: 'Der Spass auf der Strasse ist gross.' },
    { text: '@standart_bikes und #standart sind Namen.' },
  ],
};
