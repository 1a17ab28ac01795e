import { answerWith } from '../browser/chromium/fixture-pages';
import { contenderIn, runAll } from './contenders';
import { popupToMeasure, closePopup } from './popup-cost';
const PAGE = 'https://www.linkedin.com/job-posting/form/description/';
const all = process.argv.slice(2).map((b, i) => contenderIn(b, `${i}:${b.split('/').pop()}`));
const running = await runAll(all, PAGE, answerWith(() => '<!doctype html><html lang="de"><title>Job ausschreiben</title><h1>Job</h1>'));
for (const { contender, session, page } of running) {
  const self = new Map<string, number>(); const incl = new Map<string, number>(); const R = 6;
  for (let r = 0; r <= R; r++) {
    const popup = await popupToMeasure(session, page, contender.popup);
    await popup.send('Profiler.enable'); await popup.send('Profiler.setSamplingInterval', { interval: 100 });
    await popup.send('Profiler.start'); await popup.send('Page.reload');
    await new Promise((f) => setTimeout(f, 900));
    const { profile } = (await popup.send('Profiler.stop')) as any;
    await closePopup(session, popup);
    if (!r) continue;
    const nodes = new Map<number, any>(profile.nodes.map((n: any) => [n.id, n])); const parent = new Map<number, number>();
    for (const n of profile.nodes) for (const c of n.children ?? []) parent.set(c, n.id);
    const nm = (n: any) => `${n.callFrame.functionName || '(anon)'} ${String(n.callFrame.url).split('/').pop()}:${n.callFrame.lineNumber}:${n.callFrame.columnNumber}`;
    profile.samples.forEach((id: number, i: number) => { const d = profile.timeDeltas[i] / 1000 / R; const n = nodes.get(id); self.set(nm(n), (self.get(nm(n)) ?? 0) + d); const seen = new Set<string>(); for (let x: any = id; x; x = parent.get(x)) { const k = nm(nodes.get(x)); if (!seen.has(k)) { seen.add(k); incl.set(k, (incl.get(k) ?? 0) + d); } } });
  }
  console.log('\n####', contender.name);
  for (const [title, m, k] of [['self', self, 30], ['incl', incl, 45]] as const) { console.log('--', title); for (const [n, t] of [...m].sort((a, b) => b[1] - a[1]).slice(0, k)) console.log(t.toFixed(2).padStart(8), n); }
}
for (const { session } of running) await session.close();
process.exit(0);
