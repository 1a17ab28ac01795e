import type { RuleExamples } from '../rule';

export const duCaseExamples: RuleExamples = {
  rule: 'du-case',
  examples: [
    { text: 'Wenn du Fragen hast, schreib uns. Wir zeigen Dir die Werkstatt.', span: '' },
    { text: 'Bei uns kannst Du kochen, und dein Hund darf mit.', span: '' },
    { text: 'Wir freuen uns, wenn Du kommst und dir Zeit nimmst.', span: '' },
    { text: 'Ab März hast du Urlaub, wann Du willst.', context: { kind: 'job' }, span: '' },
    { text: 'Morgen wirst du sehen, was in Deiner Kiste liegt.', context: { country: 'AT' }, span: '' },
    { text: 'Am Ende bringst du Deinen Becher zurück, wenn du magst.', span: '' },
    { text: 'Wenn Du magst, komm vorbei, wir freuen uns auf dich.', context: { network: 'facebook' }, span: '' },
    {
      text: 'Hallo Nina, ich habe Dein Profil gelesen und würde dich gern anrufen.',
      context: { kind: 'message' },
      span: '',
    },
    // The plural of it.
    { text: 'Wir danken euch und freuen uns auf Euch.', span: '' },
    { text: 'Kommt mit euren Kindern, für Euch ist gedeckt.', span: '' },
    { text: 'Wir sagen Euch, wann euer Zug fährt.', span: '' },
    { text: 'Bringt, was euch schmeckt, wir danken Euch.', span: '' },
    { text: 'Meldet euch, wenn Eure Karten fehlen.', span: '' },
    { text: 'Wir backen für euch, weil wir Euch mögen.', span: '' },
    { text: 'Sagt, was euch fehlt, wir helfen Euch.', context: { country: 'AT' }, span: '' },
    { text: 'Wir holen euch ab und bringen Euch heim.', context: { country: 'CH' }, span: '' },
  ],
  nearMisses: [
    { text: 'Du kannst kommen, wann du willst. Dein Hund darf mit.' },
    { text: 'Wir freuen uns, wenn Du kommst und Dir Zeit nimmst.' },
    { text: 'Im Café du Lac sitzt du am Wasser.' },
    { text: '„Wenn Du magst“, sagte sie, und ich weiß, was du meinst.' },
    { text: 'Dir zeigen wir die Werkstatt, wenn du kommst.' },
    { text: 'Kommt ihr alle, oder bleibt Ihr zu Hause?' },
    // The plural of it.
    { text: 'Wir danken euch und freuen uns auf euch.' },
    { text: 'Euer Stand ist aufgebaut. Wir sehen euch um acht.' },
    { text: 'Wir danken Euch und freuen uns auf Euch.' },
    { text: 'Für 40 Euro gibt es Euro-Paletten, wir bringen sie euch.' },
  ],
};
