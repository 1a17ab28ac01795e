import { expect, it } from 'vitest';
import { FIRST_CONTEXT } from '../../../core/draft/context';
import { draftContextOf } from '../../../core/guide/template-draft';
import type { NetworkId } from '../../../core/situation/vocabulary';

const template = (...networks: (NetworkId | '*')[]) => ({
  writes: 'message' as const,
  situations: networks.map((network) => ({ network, kind: 'messages' as const })),
});

it.each([
  ['xing', template('linkedin', 'xing'), 'xing'],
  ['facebook', template('linkedin', 'xing'), 'linkedin'],
  [undefined, template('linkedin'), 'linkedin'],
  ['facebook', template('linkedin', '*'), 'facebook'],
  ['facebook', template(), 'facebook'],
] as const)('of the last network %s becomes, for a template, its own: %#', (last, from, network) => {
  const context = { ...FIRST_CONTEXT, network: last, account: 'agency' as const };
  expect(draftContextOf(from, 'AT', context)).toEqual({ ...context, network, kind: 'message', country: 'AT' });
});

it('a paper that is nothing on a network is checked as a message of none, whatever was written last', () => {
  const last = { ...FIRST_CONTEXT, kind: 'job' as const, network: 'x' as const };
  const paper = { situations: [{ network: 'facebook' as const, kind: 'post' as const }] };
  expect(draftContextOf(paper, 'CH', last)).toEqual({ ...last, kind: 'message', network: undefined, country: 'CH' });
});

it('the page from which it was called for goes before the network that was chosen last, and before those that it names', () => {
  const last = { ...FIRST_CONTEXT, network: 'linkedin' as const };
  expect(draftContextOf(template('linkedin', 'xing'), 'DE', last, 'xing').network).toBe('xing');
  expect(draftContextOf(template('linkedin'), 'DE', last, 'facebook').network).toBe('facebook');
  expect(draftContextOf({ situations: [] }, 'DE', last, 'facebook').network).toBeUndefined();
});
