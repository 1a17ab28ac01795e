import { expect, it } from 'vitest';
import { checkDraft } from '../../../core/draft/check';
import { COUNTRIES, type DraftContext } from '../../../core/draft/context';
import { rangesOf } from '../../../core/draft/finding';
import { RULE_EXAMPLES } from '../../../core/draft/rules/examples';

const POST: DraftContext = {
  network: undefined,
  kind: 'post',
  account: 'own-company',
  country: 'DE',
  audience: 'consumers',
};

/** A blank at either end, or a word or sign at the end that only joins what follows. */
const DANGLING = /^\s|\s$|(?:^|[\s,;])(?:und|oder|sowie|&|bzw\.|aber|denn)$|[,;]$/u;

it('no place of a finding begins or ends with a blank, or ends with a word that only joins', () => {
  const dangling = RULE_EXAMPLES.flatMap(({ context, options, examples }) =>
    examples.flatMap(({ text, context: own }) =>
      COUNTRIES.flatMap((country) =>
        checkDraft(text, { ...POST, ...context, ...own, country }, options)
          .filter(({ whole }) => !whole)
          .flatMap(rangesOf)
          .map(({ start, end }) => text.slice(start, end))
          .filter((written) => DANGLING.test(written)),
      ),
    ),
  );
  expect([...new Set(dangling)]).toEqual([]);
});
