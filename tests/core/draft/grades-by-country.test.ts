import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../core/draft/check';
import type { DraftContext } from '../../../core/draft/context';
import type { RuleId } from '../../../core/draft/finding';

const POST: DraftContext = {
  network: undefined,
  kind: 'post',
  account: 'own-company',
  country: 'DE',
  audience: 'unchosen',
};

const found = (rule: RuleId, text: string, context: Partial<DraftContext>) =>
  checkDraft(text, { ...POST, ...context }).filter((finding) => finding.rule === rule);

describe('how serious a finding is, in each country', () => {
  it.each([
    ['Deutsch auf muttersprachlichem Niveau ist nötig.', 'DE', 'empfehlung'],
    ['Deutsch als Muttersprache setzen wir voraus.', 'DE', 'pflicht'],
    ['Deutsch auf Muttersprachniveau ist nötig.', 'AT', 'empfehlung'],
    ['Deutsch als Muttersprache setzen wir voraus.', 'AT', 'pflicht'],
  ] as const)('a level of language is no origin: %s (%s)', (text, country, grade) => {
    expect(found('agg-wording', text, { kind: 'job', country }).map((one) => one.grade)).toEqual([grade]);
  });

  it('in Switzerland the act on equality is named for sex alone', () => {
    const [age] = found('agg-wording', 'Wir suchen eine junge Person.', { kind: 'job', country: 'CH' });
    const [sex] = found('agg-wording', 'Wir stellen nur Bewerberinnen ein.', { kind: 'job', country: 'CH' });
    expect(age?.authority.text).not.toContain('GlG');
    expect(sex?.authority.text).toContain('GlG');
  });

  it('Swiss law asks a climate claim for grounds, and one with named grounds is no breach', () => {
    const bare = found('green-claim', 'Unser Käse ist klimaneutral.', { country: 'CH' });
    const grounded = found('green-claim', 'Unser Käse ist klimaneutral, die Klimabilanz nach ISO 14064 liegt offen.', {
      country: 'CH',
    });
    expect(bare.map((one) => one.grade)).toEqual(['pflicht']);
    expect(bare[0]?.reason).not.toContain('weder Zahl noch Siegel');
    expect(grounded.map((one) => one.grade)).toEqual(['empfehlung']);
  });

  it.each(['DE', 'AT', 'CH'] as const)(
    'in %s a colleague’s sickness may not be told in public, their post is advice',
    (country) => {
      const reply = { kind: 'review-reply', network: 'kununu', country } as const;
      const grades = (text: string) => found('review-confidential', text, reply).map((one) => one.grade);
      expect(grades('Sie waren ja jeden Montag krank.')).toEqual(['pflicht']);
      expect(grades('Ihnen wurde in der Probezeit gekündigt.')).toEqual(['empfehlung']);
    },
  );

  it('German law bans neutrality by compensation, whatever the grounds', () => {
    const [finding] = found(
      'green-claim',
      'Unser Käse ist klimaneutral, die Klimabilanz nach ISO 14064 liegt offen.',
      {},
    );
    expect(finding?.grade).toBe('pflicht');
  });

  it.each([
    ['Für jeden Einkauf gibt es ein Los. Wir verlosen einen Grill.', 'empfehlung'],
    ['Wir verlosen einen Grill. Anruf unter der Mehrwertnummer genügt.', 'pflicht'],
  ] as const)('a Swiss draw: %s', (text, grade) => {
    const tied = found('giveaway-terms', text, { country: 'CH' }).find((one) => !one.whole);
    expect(tied?.grade).toBe(grade);
  });

  it('a number of customers with a slogan is no review', () => {
    const [finding] = found('review-proof', 'Über 300 zufriedene Kunden sagen: „Besser geht’s nicht!“', {});
    expect(finding?.grade).toBe('empfehlung');
  });

  it('the call makes an ad political, not the complaint beside it', () => {
    const [finding] = found('political-ad', 'Und die Politik schaut weg! Stoppt das neue Krankenhausgesetz!', {
      kind: 'ad',
    });
    expect(finding?.reason).toMatch(/^„Stoppt das neue Krankenhausgesetz“/u);
  });

  it.each([
    [{ account: 'private-person' }, 'Ich freue mich auf neue Herausforderungen.'],
    [{ kind: 'profile' }, 'Schnell, günstig, zuverlässig.'],
    [{ kind: 'job' }, 'Teamfähigkeit und Flexibilität bringen Sie mit.'],
  ] as const)('a phrase of somebody other than a house is not said to be a house’s: %o', (context, text) => {
    const [finding] = found('empty-phrase', text, context);
    expect(finding?.reason).toBeDefined();
    expect(finding?.reason).not.toContain('jedes Unternehmen');
  });
});
