import { createHash } from 'node:crypto';
import { CONTENT_SECURITY_POLICY } from '../content-security-policy';

/** Rules that a page differs in, by the name of the directive. */
export type Difference = Readonly<Record<string, string>>;

/**
 * The extension's content security policy for a page without an extension, as the content of a meta element. Stricter
 * in one thing: nothing is fetched at all. A meta element cannot say `frame-ancestors`. `different` replaces or adds
 * rules.
 */
export function policyOf(different: Difference = {}): string {
  const rules = CONTENT_SECURITY_POLICY.map((rule) => rule.split(' ')[0] ?? '').filter(
    (name) => name !== 'frame-ancestors' && name !== 'connect-src',
  );
  const said = (name: string) =>
    different[name] ?? CONTENT_SECURITY_POLICY.find((rule) => rule.startsWith(`${name} `))?.slice(name.length + 1);
  return [...new Set([...rules, ...Object.keys(different)])].map((name) => `${name} ${said(name)}`).join('; ');
}

/** The source expression that allows one inline script or style sheet, by its text. */
export const hashSource = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
