import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SessionRecord } from './watching';

/**
 * Around all browser tests: what every session has recorded is summed up at the end. A request that left the browser or
 * a trace that a page could see fails the run, whatever the single tests were about.
 */
export default function setup(): (() => void) | undefined {
  // Set up already, by another of the projects that use browsers.
  if (process.env.LEITFADEN_RECORD) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'leitfaden-record-'));
  const file = join(folder, 'sessions.jsonl');
  process.env.LEITFADEN_RECORD = file;
  return () => {
    if (!existsSync(file)) return rmSync(folder, { recursive: true, force: true });
    const lines = readFileSync(file, 'utf8').trim().split('\n');
    rmSync(folder, { recursive: true, force: true });
    const sessions = lines.map((line): SessionRecord => JSON.parse(line));
    const requests = sessions.flatMap((session) => session.requests);
    const traces = sessions.flatMap((session) => session.traces);
    const pages = sessions.reduce((sum, session) => sum + session.pages, 0);
    console.log(
      `\nSilent and invisible: ${sessions.length} browser sessions, ${pages} pages that watched themselves, requests that left: ${requests.length}, traces seen: ${traces.length}`,
    );
    for (const what of [...requests, ...traces].slice(0, 20)) console.error(`  ${what}`);
    if (requests.length + traces.length > 0) process.exitCode = 1;
  };
}
