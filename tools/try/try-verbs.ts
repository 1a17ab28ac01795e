import { readFileSync } from 'node:fs';
import { becauseOf } from '../../components/advice/reason-text';
import { checkDraft } from '../../core/draft/check';
import {
  ACCOUNTS,
  AUDIENCES,
  COUNTRIES,
  DRAFT_KINDS,
  type DraftContext,
  isAccount,
  isAudience,
  isCountry,
  isDraftKind,
} from '../../core/draft/context';
import { rangesOf } from '../../core/draft/finding';
import {
  compileRankTable,
  compileSearchIndex,
  compileSearchTexts,
  compileTopics,
} from '../../core/guide-compiler/compile';
import { searchGuide } from '../../core/search/guide-search';
import { buildSearchIndex, type SearchDocument } from '../../core/search/search-index';
import { detect } from '../../core/situation/detect';
import { situationOf } from '../../core/situation/situation';
import { isNetworkId } from '../../core/situation/vocabulary';
import { readPage } from '../../core/tips/page-signals';

import { rankTips } from '../../core/tips/rank-tips';
import { inGerman } from '../browser/german-messages';
import { readGuide } from '../guide/read-guide';
import { readSynonyms } from '../guide/read-synonyms';

/** Answers one line of standard input; throws an `Error` with a clear sentence on bad input. */
type Answer = (line: string) => unknown;

const MOST = 10;

/** The verbs of `npm run -s try`: the functions that the extension calls, for the shell. */
export const TRY_VERBS: Readonly<Record<string, (args: readonly string[]) => Answer>> = {
  /** A URL -> `{ network, kind }`. */
  detect: () => (line) => {
    const found = detect(line);
    return found ? { network: found.network, kind: found.kinds[0] ?? 'other' } : { network: 'none' };
  },

  /** `{ url, title, heading, lang }` -> `{ situation, tips: [{ section, why }] }`. */
  tips: () => {
    const table = compileRankTable(readGuide());
    return (line) => {
      const { url, title, heading, lang } = readObject(line);
      if (typeof url !== 'string')
        throw new Error('Expected a JSON object with "url", for example {"url":"https://www.linkedin.com/feed/"}');
      const situation = situationOf(url, {
        ...(typeof heading === 'string' ? { heading } : {}),
        ...(typeof lang === 'string' ? { language: lang } : {}),
      });
      if (!situation) return { situation: { network: 'none' }, tips: [] };
      const tips = rankTips(situation, table, {
        ...readPage({
          url,
          title: typeof title === 'string' ? title : '',
          heading: typeof heading === 'string' ? heading : '',
        }),
        limit: MOST,
      }).map(({ row, reason }) => ({
        section: row.section,
        why: becauseOf(reason, situation, inGerman),
      }));
      return { situation: { network: situation.network, kind: situation.kind }, tips };
    };
  },

  /** A query -> `{ hits: [{ section, score }] }`. */
  search: () => {
    const guide = readGuide();
    const index = compileSearchIndex(guide, readSynonyms());
    const texts = compileSearchTexts(guide);
    const topics = compileTopics(guide);
    return (line) => ({
      hits: searchGuide(index, texts, line, MOST, topics).map(({ section, score }) => ({ section, score })),
    });
  },

  /**
   * `{ network, kind, account, country, audience, text }` -> `{ findings: [{ rule, grade, start, end, text, … }] }`; of
   * a finding that groups several places one for each, with the same `group`.
   */
  check: () => (line) => {
    const draft = readObject(line);
    const { text } = draft;
    if (typeof text !== 'string')
      throw new Error('Expected "text", for example {"network":"x","kind":"post",…,"text":"…"}');
    const findings = checkDraft(text, readContext(draft)).flatMap((finding, group) =>
      rangesOf(finding).map(({ start, end }) => ({
        rule: finding.rule,
        grade: finding.grade,
        start,
        end,
        text: finding.whole ? '' : text.slice(start, end),
        reason: finding.reason,
        fix: finding.fix !== undefined,
        replacements: finding.replacements.length,
        folded: finding.folded,
        group,
      })),
    );
    return { findings };
  },

  /** FILE: a JSON array of `{ id, title, text }`; a query -> `{ hits: [{ id, score }] }`. */
  retrieve: ([file]) => {
    if (!file) throw new Error('retrieve needs a FILE: a JSON array of {"id","title","text"}');
    const index = buildSearchIndex(JSON.parse(readFileSync(file, 'utf8')) as SearchDocument[]);
    return (line) => ({ hits: index.search(line, MOST).map(({ id, score }) => ({ id, score })) });
  },
};

/** Reads where a draft appears; what is missing is a post of an own company in Germany. */
function readContext({
  network = 'none',
  kind = 'post',
  account = 'own-company',
  country = 'DE',
  audience = 'unchosen',
}: Record<string, unknown>): DraftContext {
  if (typeof network !== 'string' || (network !== 'none' && !isNetworkId(network)))
    throw new Error(`Unknown network "${network}": expected one of core/situation/vocabulary.ts, or "none"`);
  if (!isDraftKind(kind)) throw new Error(`Unknown kind "${kind}": expected ${DRAFT_KINDS.join(', ')}`);
  if (!isAccount(account)) throw new Error(`Unknown account "${account}": expected ${ACCOUNTS.join(', ')}`);
  if (!isAudience(audience)) throw new Error(`Unknown audience "${audience}": expected ${AUDIENCES.join(', ')}`);
  if (!isCountry(country)) throw new Error(`Unknown country "${country}": expected ${COUNTRIES.join(', ')}`);
  return { network: isNetworkId(network) ? network : undefined, kind, account, country, audience };
}

function readObject(line: string): Record<string, unknown> {
  const value: unknown = (() => {
    try {
      return JSON.parse(line);
    } catch {
      throw new Error('Not JSON: one JSON object a line is expected');
    }
  })();
  if (!value || typeof value !== 'object' || Array.isArray(value)) throw new Error('Expected a JSON object');
  return { ...value };
}
