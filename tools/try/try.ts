import { createInterface } from 'node:readline';
import { TRY_VERBS } from './try-verbs';

const [verb = '', ...args] = process.argv.slice(2);
const open = TRY_VERBS[verb];
if (!open) {
  console.error(
    `Usage: npm run -s try -- ${Object.keys(TRY_VERBS).join('|')}\nOne case a line on standard input, one JSON line each on standard output.`,
  );
  process.exit(2);
}

const answer = open(args);
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  process.stdout.write(`${JSON.stringify(answerOrError(line))}\n`);
}

function answerOrError(line: string): unknown {
  try {
    return answer?.(line);
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
