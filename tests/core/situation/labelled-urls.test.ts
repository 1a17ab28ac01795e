import { expect, it } from 'vitest';
import { labelledAddresses, measureDetection } from '../../../tools/eval/detect';

it('labelled addresses: network ≥ 99.5 %, kind ≥ 96 %, false alarms ≤ 1 %', () => {
  const { misses, ...rates } = measureDetection(labelledAddresses());
  console.log(`${JSON.stringify(rates)}${misses.map((miss) => `\n  ${miss}`).join('')}`);
  expect(rates.network).toBeGreaterThanOrEqual(0.995);
  expect(rates.kind).toBeGreaterThanOrEqual(0.96);
  expect(rates.alarms).toBeLessThanOrEqual(0.01);
});
