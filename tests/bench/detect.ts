import { detect } from '../../core/situation/detect';
import { NETWORKS } from '../../core/situation/networks';

/** `npm run bench:detect`: time of one detection after start-up, over the examples of all networks in turn. */
const urls = NETWORKS.flatMap(({ pages }) => pages.flatMap(({ examples }) => examples)).concat(
  Array.from({ length: 200 }, (_, i) => `https://host-${i}.example/wirtschaft/artikel-${i}?utm_source=x`),
);
const start = performance.now();
detect(urls[0] ?? '');
const first = performance.now() - start;
for (const url of urls) detect(url);
const times: number[] = [];
for (let round = 0; round < 100; round++) {
  for (const url of urls) {
    const before = performance.now();
    detect(url);
    times.push((performance.now() - before) * 1000);
  }
}
times.sort((a, b) => a - b);
const at = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(2);
console.log(
  `${urls.length} addresses × 100: median ${at(0.5)} µs, p95 ${at(0.95)} µs, p99 ${at(0.99)} µs (budget: median 20 µs); first call ${first.toFixed(2)} ms`,
);
