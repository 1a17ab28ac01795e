import type { ApprovalFile } from '../../../core/approval/approval-file';
import type { ApprovalPage } from '../../../core/approval/approval-html';
import type { ApprovalWords } from '../../../core/approval/approval-words';
import { FIRST_CONTEXT } from '../../../core/draft/context';

/** A file on its way, with one of everything. */
export const FILE: ApprovalFile = {
  id: '0b6d8f0e-3c11-4f9e-9d6c-1f1f0a7c2b11',
  name: 'Werkstatt',
  context: FIRST_CONTEXT,
  house: { id: 'adler', name: 'Adler AG' },
  sent: { text: 'Wir bilden aus.\n\nAb Mai in Kassel-Nord.', by: 'Mara', at: 1_764_300_000_000 },
  text: 'Wir bilden aus.\n\nAb Juni in Kassel-Nord.',
  answer: { by: 'Jo', at: 1_764_300_100_000, verdict: 'changes' },
  comments: [
    { id: 'k1', by: 'Jo', at: 1_764_300_050_000, text: 'Wirklich Mai?', quote: 'Ab Mai', span: { start: 17, end: 23 } },
    { id: 'k2', by: 'Jo', at: 1_764_300_060_000, text: 'Gut so.', quote: '' },
  ],
  findings: [
    {
      grade: 'stil',
      name: 'Leerzeilen',
      quote: 'Wir',
      reason: 'Ein Grund.',
      ruling: 'Eine Regel.',
      authority: 'Eine Quelle',
      asOf: '2026-11',
      section: '6.1',
    },
  ],
  questions: [{ id: 'alt-text', words: 'Jedes Bild hat einen Alternativtext', done: true }],
};

/** Words of a file, each named after what it says. */
export const WORDS: ApprovalWords = {
  ...Object.fromEntries(
    (
      [
        ...['heading', 'unproven', 'sentBy', 'sentAt', 'text', 'changedText', 'comments', 'noComments', 'wholeText'],
        ...[
          'paragraph',
          'marked',
          'findings',
          'noFindings',
          'asOf',
          'section',
          'questions',
          'done',
          'notDone',
          'answer',
        ],
        ...[
          'name',
          'passage',
          'comment',
          'add',
          'added',
          'remove',
          'changeText',
          'verdict',
          'noVerdict',
          'save',
          'saved',
        ],
        ...['help', 'withoutScript', 'unnamed', 'footer'],
      ] as const
    ).map((key) => [key, key]),
  ),
  language: 'de',
  grades: {
    pflicht: 'Pflicht',
    grenze: 'Grenze',
    empfehlung: 'Empfehlung',
    umstritten: 'Umstritten',
    stil: 'Stil',
  },
  verdicts: { approved: 'Freigegeben', changes: 'Bitte ändern' },
} as ApprovalWords;

export const pageOf = (file: ApprovalFile): ApprovalPage => ({
  file,
  title: file.name || 'Ohne Namen',
  context: [['Netzwerk', 'LinkedIn']],
  words: WORDS,
  time: (ms) => new Date(ms).toISOString(),
});
