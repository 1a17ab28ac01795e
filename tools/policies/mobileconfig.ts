import { createHash } from 'node:crypto';
import { installation } from './browser-json';
import type { BrowserId, Deployment, PolicyValues, Target } from './deployment';
import { escaped } from './xml';

/** The preference domains of the browsers on macOS. */
const DOMAINS: Readonly<Record<BrowserId, string>> = {
  chrome: 'com.google.Chrome',
  edge: 'com.microsoft.Edge',
  firefox: 'org.mozilla.firefox',
};

/**
 * A configuration profile for macOS with a payload for each browser, and for Chrome and Edge one more for the
 * extension.
 */
export function mobileconfig({ targets, values }: Deployment): string {
  const payloads = targets.flatMap((target) => payloadsOf(target, values));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    '<plist version="1.0">',
    plist({
      PayloadContent: payloads,
      PayloadDisplayName: 'Leitfaden',
      PayloadIdentifier: 'leitfaden.policies',
      PayloadScope: 'System',
      PayloadType: 'Configuration',
      PayloadUUID: uuidOf('leitfaden.policies'),
      PayloadVersion: 1,
    }),
    '</plist>',
    '',
  ].join('\n');
}

function payloadsOf(target: Target, values: PolicyValues): object[] {
  const { browser, id } = target;
  const domain = DOMAINS[browser];
  const settings = { ExtensionSettings: { [id]: installation(target) } };
  if (browser === 'firefox')
    return [
      payload(domain, { EnterprisePoliciesEnabled: true, ...settings, '3rdparty': { Extensions: { [id]: values } } }),
    ];
  return [payload(domain, settings), payload(`${domain}.extensions.${id}`, values)];
}

const payload = (domain: string, content: object): object => ({
  ...content,
  PayloadDisplayName: `Leitfaden: ${domain}`,
  PayloadIdentifier: `leitfaden.policies.${domain}`,
  PayloadType: domain,
  PayloadUUID: uuidOf(domain),
  PayloadVersion: 1,
});

/** The same name has the same number, so that a new profile takes the place of the old one. */
function uuidOf(name: string): string {
  const hex = createHash('sha256').update(`leitfaden ${name}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`.toUpperCase();
}

/** A value in Apple's XML form. */
function plist(value: unknown, indent = ''): string {
  const inner = `${indent}  `;
  if (typeof value === 'boolean') return `${indent}<${value}/>`;
  if (typeof value === 'number')
    return Number.isInteger(value) ? `${indent}<integer>${value}</integer>` : `${indent}<real>${value}</real>`;
  if (Array.isArray(value))
    return [`${indent}<array>`, ...value.map((one) => plist(one, inner)), `${indent}</array>`].join('\n');
  if (typeof value === 'object' && value !== null)
    return [
      `${indent}<dict>`,
      ...Object.entries(value).flatMap(([key, one]) => [`${inner}<key>${escaped(key)}</key>`, plist(one, inner)]),
      `${indent}</dict>`,
    ].join('\n');
  return `${indent}<string>${escaped(String(value))}</string>`;
}
