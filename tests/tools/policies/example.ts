import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import { type Deployment, type PolicyValues, type Scope, targetOf, valuesOf } from '../../../tools/policies/deployment';
import { ROOT } from '../../../tools/root';

export const CHROME = 'abcdefghijklmnopabcdefghijklmnop';
export const EDGE = 'ponmlkjihgfedcbaponmlkjihgfedcba';
export const FIREFOX = 'leitfaden@leitfaden.example';

/** The folder of the examples, and the pack that they are made of. */
export const EXAMPLE = join(ROOT, 'docs/policies');
export const PACK = JSON.parse(readFileSync(join(EXAMPLE, 'pack.json'), 'utf8'));

/** A deployment to all three browsers: Chrome from the store, the others from addresses of a firm. */
export const deploymentOf = (values: PolicyValues, scope: Scope = 'device'): Deployment => ({
  targets: [
    targetOf('chrome', CHROME),
    targetOf('edge', EDGE, 'https://intranet.example/updates.xml'),
    targetOf('firefox', FIREFOX, 'https://intranet.example/leitfaden.xpi'),
  ],
  values,
  scope,
});

/** The deployment of the examples. */
export const example = deploymentOf(valuesOf(PACK, ['sync', 'networks', 'exportImport', 'welcome']));

/** Reads XML, strictly. */
export const parseXml = (text: string) => new new Window().DOMParser().parseFromString(text, 'application/xml');
