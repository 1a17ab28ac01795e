import type { RuleExamples } from '../rule';

export const commentPraiseExamples: RuleExamples = {
  rule: 'comment-praise',
  context: { kind: 'comment', network: 'linkedin' },
  examples: [
    { text: 'Toller Beitrag!', span: '' },
    { text: 'Danke fürs Teilen 👏', span: '' },
    { text: 'Sehr spannende Einblicke, danke!', span: '' },
    { text: 'Sehe ich genauso.', span: '' },
    { text: 'Herzlichen Glückwunsch!', context: { country: 'AT' }, span: '' },
    { text: '@jana_kolb Super Post, weiter so!', span: '' },
  ],
  nearMisses: [
    { text: 'Toller Beitrag! Bei uns in Kassel hat die Umstellung acht Monate gedauert.' },
    { text: 'Danke, wie lange hat das gedauert?' },
    { text: 'Wir haben es andersherum gemacht: erst messen, dann dämmen.' },
    { text: 'Am 4. Mai zeigen wir das in der Werkstatt.' },
    { text: 'Toller Beitrag!', context: { kind: 'message' } },
    { text: 'Danke für die fünf Sterne!', context: { network: 'google-business' } },
    { text: 'Der Absatz über Leasing ist der wichtigste, weil er die Frist nennt.' },
  ],
};
