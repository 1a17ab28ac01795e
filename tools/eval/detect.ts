import { detect, kindsOf } from '../../core/situation/detect';
import { labelledExamples } from '../../core/situation/networks/examples';
import { isPageKind, isSilent } from '../../core/situation/vocabulary';
import { labelledLines } from './labels';

export interface DetectionRates {
  readonly cases: number;
  /** Share of all rows whose network is right. */
  readonly network: number;
  /** Share of rows with a network whose first kind is one of the labelled. */
  readonly kind: number;
  /** Share of rows without a network, or with a silent kind, that are taken for an active page. */
  readonly alarms: number;
  readonly misses: readonly string[];
}

const SILENT = new Set(['none', 'login', 'settings', 'help', 'other']);

/** The labelled addresses; without those, the tables' own examples. */
export const labelledAddresses = (): readonly string[] => labelledLines('urls.tsv', true) ?? ownLabels();

/** How well addresses are recognised; a line is address, network and kind, `a|b` = either. */
export function measureDetection(lines: readonly string[]): DetectionRates {
  const count = { network: 0, withNetwork: 0, kind: 0, silent: 0, alarms: 0 };
  const misses: string[] = [];
  for (const line of lines) {
    const [url = '', networks = '', kinds = ''] = line.split('\t');
    const found = detect(url);
    const network = found?.network ?? 'none';
    const kind = found ? (found.kinds[0] ?? 'other') : 'none';
    const networkRight = networks.split('|').includes(network);
    const kindRight = networkRight && (network === 'none' || kinds.split('|').includes(kind));
    if (networkRight) count.network++;
    if (!networks.startsWith('none')) {
      count.withNetwork++;
      if (kindRight) count.kind++;
    }
    if (kinds.split('|').every((word) => SILENT.has(word))) {
      count.silent++;
      if (isPageKind(kind) && !isSilent(kind)) count.alarms++;
    }
    if (!kindRight) misses.push(`${url} is ${network}/${kind}, labelled ${networks}/${kinds}`);
  }
  return {
    cases: lines.length,
    network: count.network / lines.length,
    kind: count.kind / count.withNetwork,
    alarms: count.alarms / count.silent,
    misses,
  };
}

const ownLabels = () =>
  labelledExamples()
    .map(({ url, network, row }) => `${url}\t${network.id}\t${kindsOf(row).join('|')}`)
    .concat('https://example.com/\tnone\tnone');
