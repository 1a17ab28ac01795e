import { verbBase } from './verb-forms';

const DERIVATION =
  /(?:ierung|ation|ition|ier|ion|ung|schaft|lich|isch|igkeit|heit|keit|ismus|ist|itat|ium|ien|enz|anz|ent|ant|bar|haft|iv|al|ell|or|er|ig|um|us|a|i|t)$/;
const SHORTEST_ROOT = 5;

/** What the words of one family share: `restaur` for `restaurier` and `restauration`, `kauf` for `gekauft`. */
export function rootOf(stemmed: string): string {
  let root = verbBase(stemmed);
  for (let round = 0; round < 2; round++) {
    const shorter = root.replace(DERIVATION, '');
    if (shorter.length < SHORTEST_ROOT) break;
    root = shorter;
  }
  return root;
}
