import { expect, it } from 'vitest';
import { rangesOf } from '../../../core/draft/finding';
import { checkedExamples } from './support/checked-examples';

/** A blank at either end, or a word or sign at the end that only joins what follows. */
const DANGLING = /^\s|\s$|(?:^|[\s,;])(?:und|oder|sowie|&|bzw\.|aber|denn)$|[,;]$/u;

it('no place of a finding begins or ends with a blank, or ends with a word that only joins', () => {
  const dangling = checkedExamples.flatMap(({ text, findings }) =>
    findings
      .filter(({ whole }) => !whole)
      .flatMap(rangesOf)
      .map(({ start, end }) => text.slice(start, end))
      .filter((written) => DANGLING.test(written)),
  );
  expect([...new Set(dangling)]).toEqual([]);
});
