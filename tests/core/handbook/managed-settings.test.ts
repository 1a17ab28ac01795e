import { describe, expect, it } from 'vitest';
import { locksOf, MANAGED_LOCKS } from '../../../core/handbook/managed-locks';
import { toManagedSettings } from '../../../core/handbook/managed-settings';
import { PACK_KEYS } from '../../../core/handbook/team-pack';
import schema from '../../../public/managed-schema.json';

/** What a policy says, what it settles, and what it wants for country and rules. */
const EXAMPLES: readonly (readonly [policy: object, locks: readonly string[], settings?: object])[] = [
  [{}, []],
  [{ sync: 'off' }, ['sync']],
  [{ networks: 'none' }, ['networks']],
  [{ exportImport: 'off' }, ['exportImport']],
  [{ welcome: 'off' }, ['welcome']],
  [{ country: 'AT' }, ['country'], { country: 'AT' }],
  [{ country: 'all' }, ['country'], { country: 'all' }],
  [{ rules: {} }, ['rules']],
  [{ rules: { ignoredRules: ['emoji-heavy'] } }, ['rules'], { ignoredRules: ['emoji-heavy'] }],
  [
    { rules: { thresholds: { 'long-sentence': { words: 18 } } } },
    ['rules'],
    { thresholds: { 'long-sentence': { words: 18 } } },
  ],
  [{ houses: 'fixed' }, ['houses']],
  [{ teamPacks: [{ id: 'a' }, { id: 'b' }] }, []],
  [{ sync: 'off', networks: 'none', teamPack: { any: 'thing' } }, ['sync', 'networks']],
];

it.each(EXAMPLES.map(([policy, locks, settings = {}]) => ({ policy, locks, settings })))(
  '$policy settles $locks',
  ({ policy, locks, settings }) => {
    expect(toManagedSettings({ ...policy })).toEqual({ locks: new Set(locks), settings, problems: [] });
  },
);

describe('what is not understood settles nothing and is told', () => {
  it.each([
    [{ sync: 'on' }, '„sync“'],
    [{ sync: false }, '„sync“'],
    [{ networks: 'off' }, '„networks“'],
    [{ exportImport: true }, '„exportImport“'],
    [{ welcome: '' }, '„welcome“'],
    [{ houses: 'off' }, '„houses“'],
    [{ teamPacks: { id: 'a' } }, '„teamPacks“ ist keine Liste'],
    [{ teamPack: { id: 'a' }, teamPacks: [{ id: 'a' }] }, 'Zwei Team-Pakete haben die Kennung „a“'],
    [{ country: 'FR' }, '„country“'],
    [{ rules: 'none' }, '„rules“'],
    [{ rules: { ignoredRules: ['keine-regel'] } }, '„keine-regel“'],
    [{ rules: { ignored: [] } }, '„rules.ignored“'],
    [{ theme: 'dark' }, '„theme“'],
    [{ __proto__x: 1 }, '„__proto__x“'],
  ])('%j', (policy, told) => {
    const { problems, settings } = toManagedSettings({ ...policy });
    expect(problems.map(({ what }) => what).join('\n')).toContain(told);
    expect(settings).not.toHaveProperty('country');
  });

  it('names only of known keys with values of another kind', () => {
    const values = [null, 0, 1, true, [], 'x', ['off']];
    for (const lock of MANAGED_LOCKS)
      for (const value of values) expect(locksOf({ [lock]: value }).size, `${lock}: ${JSON.stringify(value)}`).toBe(0);
  });
});

it('the schema that Chrome and Edge read names the pack and exactly these locks, with the values that settle them', () => {
  const { teamPack: _pack, teamPacks: _packs, ...locks } = schema.properties;
  expect(Object.keys(locks).sort()).toEqual([...MANAGED_LOCKS].sort());
  for (const [name, lock] of Object.entries(locks))
    for (const word of 'enum' in lock ? lock.enum : []) expect([...locksOf({ [name]: word })]).toEqual([name]);
});

it('the schema lets through all that a pack may say: what it does not name, Chrome and Edge drop', () => {
  const { teamPack, teamPacks } = schema.properties;
  expect(Object.keys(teamPack.properties).sort()).toEqual([...PACK_KEYS].sort());
  expect(Object.keys(teamPacks.items.properties).sort()).toEqual([...PACK_KEYS].sort());
});
