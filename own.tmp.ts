import { readFileSync, readdirSync } from 'node:fs';
import { readOwnFile } from './core/own/read-own-file';
import { readGuide } from './scripts/read-guide';
const ids = new Set(readGuide().chapters.flatMap(c=>c.sections.map(s=>s.id)));
for (const f of readdirSync('content/de').slice(0,2)) { const t=performance.now(); const r = readOwnFile(f, readFileSync('content/de/'+f), ids); console.log(f, r.chapters.length, r.problems.slice(0,3), (performance.now()-t).toFixed()); }
const md = `# Leitlinie für Gäste 2026

Wir schreiben so, wie wir am Empfang sprechen. Freundlich.

## Anrede

Wir siezen unsere Gäste. Immer <b>fett</b>. Siehe [13.7](#13.7), [hier](https://x.example/a) und [böse](javascript:alert(1)).

| a | b |
|---|---|
| 1 | 2 |

- eins
  - zwei
- drei

### Angaben

- Situationen: linkedin/composer
- Suchwörter: Sie, Du

## Leer

## Wortliste

- Kunde, Kunden -> Gast: weil wir Gastgeber sind
- billig: nie
`;
const r = readOwnFile('leitlinie.md', new TextEncoder().encode(md), ids);
console.log(JSON.stringify(r,null,1));
