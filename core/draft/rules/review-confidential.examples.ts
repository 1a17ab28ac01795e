import type { RuleExamples } from '../rule';

export const reviewConfidentialExamples: RuleExamples = {
  rule: 'review-confidential',
  context: { kind: 'review-reply', network: 'google-business' },
  examples: [
    { text: 'Es tut uns leid, dass Sie so lange in unserer Praxis warten mussten.', span: 'in unserer Praxis' },
    { text: 'Ihre Wurzelbehandlung dauerte lange, sagt die Praxis.', span: 'Ihre Wurzelbehandlung' },
    { text: 'Danke, dass Sie unserer Kanzlei vertraut haben.', span: 'unserer Kanzlei vertraut' },
    {
      text: 'Ihre häufigen Krankmeldungen waren ein Thema.',
      context: { network: 'kununu' },
      span: 'Ihre häufigen Krankmeldungen',
    },
    { text: 'Ihr Termin am Montag war in unserer Praxis verspätet, das tut uns leid.', span: 'Ihr Termin' },
    { text: 'Sie waren im Mai bei uns in der Kanzlei.', span: 'Sie waren im Mai bei uns' },
    { text: 'Als Patientin kennen Sie unser Wartezimmer.', span: 'Als Patientin' },
    { text: 'Ihre Behandlung dauerte zwanzig Minuten.', context: { country: 'AT' }, span: 'Ihre Behandlung' },
    {
      text: 'Wir haben Ihnen damals ein anderes Medikament verschrieben, das steht im Befund.',
      context: { country: 'CH' },
      span: 'Wir haben Ihnen',
    },
    {
      text: 'Ihre Kündigung in der Probezeit hatte andere Gründe.',
      context: { network: 'kununu' },
      span: 'Ihre Kündigung',
    },
    {
      text: 'Während Ihrer Zeit als Teamleiter im Lager war vieles neu.',
      context: { network: 'kununu' },
      span: 'als Teamleiter',
    },
  ],
  nearMisses: [
    { text: 'Sie waren nie Patient bei uns, mehr sagen wir als Praxis dazu nicht.' },
    { text: 'Als Zahnarztpraxis dürfen wir zu Behandlungen hier nichts sagen.' },
    { text: 'Danke für die Rückmeldung. Zu einzelnen Fällen schreiben wir hier nichts; bitte rufen Sie uns an.' },
    { text: 'Danke für den Hinweis. Im dritten Stock war eine Pumpe defekt, seit dem 5. läuft sie.' },
    { text: 'Ihr Besuch bei uns im Biergarten war an einem heißen Tag.' },
    { text: 'Ob Sie in unserer Praxis waren, können wir hier nicht sagen.' },
    { text: 'Ihr Termin in der Praxis steht: Montag, neun Uhr.', context: { kind: 'message' } },
    { text: 'Die Praxis ist ab Montag wieder offen.' },
    { text: 'Ihr Zimmer lag zur Straße, das ändern wir beim nächsten Mal.' },
  ],
};
