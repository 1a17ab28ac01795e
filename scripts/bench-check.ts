import { checkDraft } from '../core/draft/check';
import type { DraftContext } from '../core/draft/context';
import { LENGTH_LIMITS } from '../core/draft/limits';

/** `npm run bench:check`: how long a check takes, in the median of many runs, for texts as long as posts can be. */
const CONTEXT: DraftContext = { network: 'linkedin', kind: 'post', account: 'own-company', country: 'DE' };
const JOB: DraftContext = { network: 'facebook', kind: 'job', account: 'own-company', country: 'AT' };

/** Ordinary sentences with what makes rules work: tags, links, emoji, quotes, worn words. */
const PARAGRAPH = `Seit drei Jahren reparieren wir in unserer Werkstatt Räder, die andere wegwerfen würden. 🚲
Im letzten Winter waren es 412, davon 37 mit einem Motor, den es nicht mehr gibt. „Das lohnt sich nie“, sagte mein Vater.
Mehr dazu: https://www.radwerk.example/winter?jahr=2025 – schreiben Sie uns, wenn Sie Fragen haben. #Fahrrad #HandwerkHatZukunft
Die Kolleg:innen aus Kiel z. B. sammeln alte Ketten und bringen sie am 3. Oktober mit dem Lastenrad in den Hafen.

`;
const sized = (length: number) => PARAGRAPH.repeat(Math.ceil(length / PARAGRAPH.length)).slice(0, length);

function medianMs(text: string, context: DraftContext, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    checkDraft(text, context);
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[runs >> 1] ?? 0;
}

const longest = Math.max(...LENGTH_LIMITS.map(({ most }) => most));
const AIMS = [
  { length: 3000, aim: 10, runs: 100 },
  { length: longest, aim: 150, runs: 20 },
];
/** Texts made to hurt expressions: each is checked once more at full length. */
const HOSTILE = [
  '!?',
  '# ',
  '#a',
  '…',
  '„',
  '(',
  'a:',
  '1.',
  '😀',
  '👨‍👩‍👧',
  '𝐀 ',
  '\n',
  '\n ',
  '\u200b',
  'ä',
  'A',
  'Wir suchen ',
  'kostenlos ',
  'https://a.',
  'unter ',
  'www.',
  '@a',
  '1',
];

let failed = false;
for (const { length, aim, runs } of AIMS) {
  for (const context of [CONTEXT, JOB]) {
    checkDraft(sized(length), context);
    const ms = medianMs(sized(length), context, runs);
    if (ms > aim) failed = true;
    console.log(
      `${String(length).padStart(6)} characters, ${context.kind.padEnd(4)} ${ms.toFixed(1).padStart(8)} ms median   (aim < ${aim} ms)`,
    );
  }
}
for (const piece of HOSTILE) {
  const text = piece.repeat(Math.ceil(longest / piece.length)).slice(0, longest);
  const ms = Math.max(medianMs(text, CONTEXT, 3), medianMs(text, JOB, 3));
  if (ms > 1000) failed = true;
  console.log(
    `${String(longest).padStart(6)} characters of ${JSON.stringify(piece).padEnd(16)} ${ms.toFixed(1).padStart(8)} ms   (aim < 1000 ms)`,
  );
}
process.exitCode = failed ? 1 : 0;
