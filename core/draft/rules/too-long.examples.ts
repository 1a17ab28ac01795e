import type { RuleExamples } from '../rule';

/** Words of ten characters with their blank, to reach an exact length. */
const ten = (count: number) => 'Werkstatt '.repeat(count);

export const tooLongExamples: RuleExamples = {
  rule: 'too-long',
  examples: [
    { text: `${ten(300)}.`, context: { network: 'linkedin' }, span: '', also: ['long-sentence'] },
    { text: `${ten(300)}.`, context: { network: 'xing' }, span: '', also: ['long-sentence'] },
    { text: `${ten(220)}.`, context: { network: 'instagram' }, span: '', also: ['long-sentence'] },
    { text: `${ten(28)}.`, context: { network: 'x' }, span: '', also: ['long-sentence'] },
    { text: `${ten(50)}.`, context: { network: 'threads' }, span: '', also: ['long-sentence'] },
    { text: `${ten(30)}.`, context: { network: 'bluesky' }, span: '', also: ['long-sentence'] },
    { text: `${ten(50)}.`, context: { network: 'mastodon' }, span: '', also: ['long-sentence'] },
    { text: `${ten(10)}.`, context: { network: 'youtube' }, span: '' },
    { text: `${ten(6320)}1234567`, context: { network: 'facebook' }, span: '', also: ['long-sentence'] },
    { text: `${ten(27)}12345678🌞2`, context: { network: 'x' }, span: '', also: ['long-sentence'] },
    { text: `${ten(125)}.`, context: { network: 'linkedin', kind: 'comment' }, span: '', also: ['long-sentence'] },
  ],
  nearMisses: [
    { text: ten(300), context: { network: 'linkedin' } },
    { text: `${ten(26)}🌞🌞 1234567 1234567`, context: { network: 'x' } },
    { text: `${ten(25)} https://www.feuerwehr-berg.example/${'einsatz/'.repeat(20)}`, context: { network: 'x' } },
    { text: `${ten(29)}👨‍👩‍👧‍👦👨‍👩‍👧👴🏽`, context: { network: 'bluesky' } },
    { text: `${ten(50)}`, context: { network: 'threads' } },
    { text: ten(400), context: { network: 'linkedin', kind: 'job' } },
    { text: ten(60), context: { network: 'kununu' } },
    { text: `Titel unter hundert Zeichen\n${ten(40)}`, context: { network: 'youtube' } },
    {
      text: `${ten(45)} @feuerwehr@social.stadt-am-see.example https://lange-adresse.example/${'pfad/'.repeat(20)}`,
      context: { network: 'mastodon' },
    },
    {
      text: 'Vier Bohrmaschinen, drei Betonwände und ein Nachbar mit viel Geduld. In diesem Film zeige ich, welcher zuerst die Luft ausgeht.\n\nKapitel\n0:00 Aufbau',
      context: { network: 'youtube' },
    },
  ],
};
