import type { RuleExamples } from '../rule';

export const shoutingExamples: RuleExamples = {
  rule: 'shouting',
  examples: [
    { text: 'NUR NOCH HEUTE bekommen Sie Karten an der Kasse.', span: 'NUR NOCH HEUTE' },
    { text: 'WIR SUCHEN DICH für den Sommerdienst im Bad.', span: 'WIR SUCHEN DICH' },
    { text: 'Karten an der Abendkasse!!! Einlass um acht.', span: '!!!' },
    { text: 'Schon wieder Regen ?!?! Wir spielen trotzdem.', span: '?!?!' },
    { text: 'ENDLICH GEÖFFNET: die neue Bäckerei am Markt.', span: 'ENDLICH GEÖFFNET' },
    { text: 'GROSSER RÄUMUNGSVERKAUF im Möbelhaus am Ring', span: 'GROSSER RÄUMUNGSVERKAUF' },
    { text: 'JETZT anrufen. Es gibt GRATIS einen Kaffee dazu.', span: 'JETZT' },
    { text: 'Alles MUSS RAUS, der Laden schließt.', span: 'MUSS RAUS' },
    { text: 'Danke, danke, danke!!!!! Ihr habt 4.000 Euro gesammelt.', span: '!!!!!' },
  ],
  nearMisses: [
    { text: 'Die WIENER LINIEN und die WIEN ENERGIE laden ein.' },
    { text: 'Das Regal gab es bei MÜLLER und bei KAUFLAND.' },
    { text: 'NABU, BUND und WWF sind sich beim Moor einig.' },
    { text: 'Die DSGVO gilt, die ISO 9001 auch, sagt die IHK.' },
    { text: 'JETZT ist die Zeit für Zwiebeln.' },
    { text: 'Mit dem Code SOMMER und dem Code HERBST spart ihr, 10 Euro sind es immer.' },
    { text: 'Die Muster GmbH, die ÖBB und die SBB fahren nach Plan.' },
    { text: 'Vorsicht Stufe!! Der Eingang ist hinten.' },
    { text: 'Wirklich?? Ja!' },
    { text: 'BMW, VW und AUDI stehen in Halle 3, die HUK daneben.' },
    { text: '„NIE WIEDER KRIEG“ steht auf dem Plakat von Käthe Kollwitz.' },
    { text: 'Das THW, das DRK und die DLRG üben am See. UNICEF ist auch da.' },
  ],
};
