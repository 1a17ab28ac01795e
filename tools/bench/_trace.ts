import { answerWith } from '../browser/chromium/fixture-pages';
import { contenderIn, runAll } from './contenders';
import { popupToMeasure, closePopup } from './popup-cost';
const PAGE = 'https://www.linkedin.com/job-posting/form/description/';
const builds = process.argv.slice(2);
const all = builds.map((b, i) => contenderIn(b, `${i}:${b.split('/').pop()}`));
const running = await runAll(all, PAGE, answerWith(() => '<!doctype html><html lang="de"><title>Job ausschreiben</title><h1>Job</h1>'));
for (const { contender, session, page } of running) {
  const sums = new Map<string, { n: number; t: number }>();
  const tops: string[] = [];
  const R = 5;
  for (let r = 0; r < R + 1; r++) {
    const popup = await popupToMeasure(session, page, contender.popup);
    const events: any[] = [];
    const collect = ({ value }: any) => events.push(...value);
    session.cdp.on('Tracing.dataCollected', collect);
    await session.cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['toplevel', 'devtools.timeline', 'v8', 'blink.user_timing', 'loading', 'blink', 'extensions','disabled-by-default-v8.compile'], recordMode: 'recordAsMuchAsPossible' } } as any);
    await popup.send('Page.reload');
    await new Promise((f) => setTimeout(f, 1000));
    const done = new Promise((f) => session.cdp.once('Tracing.tracingComplete', f));
    await session.cdp.send('Tracing.end'); await done;
    session.cdp.off('Tracing.dataCollected', collect);
    await closePopup(session, popup);
    if (r === 0) continue;
    // the popup's main thread: the one with a commit of popup
    const nav = events.find((e) => e.name === 'CommitLoad' && JSON.stringify(e.args).includes(contender.popup)) ?? events.find((e) => e.name === 'navigationStart' && JSON.stringify(e.args).includes(contender.popup));
    const mine = events.filter((e) => e.pid === nav.pid && e.tid === nav.tid && e.ph === 'X').sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
    // self time by thread duration
    const stack: any[] = [];
    for (const e of mine) {
      while (stack.length && stack.at(-1).ts + stack.at(-1).dur <= e.ts) stack.pop();
      e.self = e.tdur ?? e.dur; const p = stack.at(-1); if (p) { p.self -= e.tdur ?? e.dur; e.parent = p; }
      e.d = stack.length; stack.push(e);
    }
    const name = (e: any) => { const u = e.args?.data?.url ?? e.args?.data?.fileName ?? ''; return e.name + (u ? ' ' + String(u).split('/').pop()!.slice(0, 30) : '') + (e.name==='FunctionCall' ? ' '+(e.args?.data?.functionName ?? '')+':'+(e.args?.data?.lineNumber??'') : '') + (e.args?.src_func ? ' ' + e.args.src_func + ' ' + String(e.args.src_file).split('/').pop() : ''); };
    for (const e of mine) { const s = sums.get(name(e)) ?? { n: 0, t: 0 }; s.n++; s.t += e.self; sums.set(name(e), s); }
    if (r === R) { const t0 = nav.ts; for (const e of mine) if (e.d <= 2 && (e.tdur ?? e.dur) > 400) tops.push(`${((e.ts - t0) / 1000).toFixed(1).padStart(7)} ${'  '.repeat(e.d)}${name(e)} ${((e.tdur ?? e.dur) / 1000).toFixed(2)}`);
      for (const e of events.filter(e=>e.pid===nav.pid && /firstContentfulPaint|largestContentfulPaint::Candidate/.test(e.name))) tops.push(`${((e.ts - t0)/1000).toFixed(1)} ${e.name}`); }
  }
  const total = [...sums.values()].reduce((a, b) => a + b.t, 0) / R / 1000;
  console.log(`\n##### ${contender.name} total self ${total.toFixed(1)} ms`);
  for (const [k, { n, t }] of [...sums].sort((a, b) => b[1].t - a[1].t).slice(0, 45)) console.log(`${(t / R / 1000).toFixed(2).padStart(7)} ms ${(n / R).toFixed(1).padStart(6)}× ${k}`);
  console.log(tops.join('\n'));
}
for (const { session } of running) await session.close();
process.exit(0);
