/** A file that means ill, or looks as if. */
export interface HostileFile {
  readonly family: string;
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What a script would have to call to be noticed; the tests give it to the page and it must stay silent. */
export const CANARY = 'KANARIE()';

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;
const chapter = (body: string, title = 'Probe') => `# ${title}\n\n## Abschnitt\n\n${body}\n`;
const repeated = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length));

/** A template and a checklist with the same words wherever words may stand. */
const template = (words: string) => `---
nummer: V1
titel: ${words}
art: text
stand: 2026-11-28
prüfen bis: 2027-05-28
länder: DE
abschnitte: 13.7
suchwörter: ${words}
---

## Vorlage

Guten Tag ▢ Anrede

## Beispiel

- ▢ Anrede = ${words}

## Anpassen

Eins. Zwei. Drei.

## Gilt nicht, wenn

nie.

## Fragen

${words}
`;
const checklist = (words: string) => `---\ncheckliste: ${words}\n---\n\n- ${words}: ${words}\n- Bild\n`;

const MARKUP = [
  `<script>${CANARY}</script>`,
  `<img src=x onerror=${CANARY}>`,
  `<svg onload=${CANARY}>`,
  `<svg><script>${CANARY}</script></svg>`,
  `<iframe srcdoc="<script>${CANARY}</script>"></iframe>`,
  `<a href="javascript:${CANARY}">klick</a>`,
  `<math><mi xlink:href="javascript:${CANARY}">x</mi></math>`,
  `<style>@import 'https://fremd.example/x.css';</style>`,
  `<link rel=stylesheet href=https://fremd.example/x.css>`,
  `<meta http-equiv=refresh content="0;url=https://fremd.example">`,
  `<base href=https://fremd.example/>`,
  `<form action=https://fremd.example><button autofocus onfocus=${CANARY}>x</button></form>`,
  `<details open ontoggle=${CANARY}>x</details>`,
  `<video><source onerror=${CANARY}></video>`,
  `<input autofocus onfocus=${CANARY}>`,
  `<object data="data:text/html,<script>${CANARY}</script>"></object>`,
  `<template><img src=x onerror=${CANARY}></template>`,
  `<!--><img src=x onerror=${CANARY}>-->`,
  `<![CDATA[<img src=x onerror=${CANARY}>]]>`,
  `<?xml version="1.0"?><x onload=${CANARY}/>`,
  `<noscript><p title="</noscript><img src=x onerror=${CANARY}>">`,
  `&lt;img src=x onerror=${CANARY}&gt; &#60;script&#62;${CANARY}&#60;/script&#62;`,
  `\`<img src=x onerror=${CANARY}>\``,
  `{{constructor.constructor('${CANARY}')()}} \${${CANARY}} <%= ${CANARY} %>`,
  `__proto__: { "innerHTML": "<img src=x onerror=${CANARY}>" }`,
];

const ADDRESSES = [
  `javascript:${CANARY}`,
  `JaVaScRiPt:${CANARY}`,
  `java&#x09;script:${CANARY}`,
  `&#106;avascript:${CANARY}`,
  ` javascript:${CANARY}`,
  `data:text/html,<script>${CANARY}</script>`,
  `vbscript:${CANARY}`,
  `file:///etc/passwd`,
  `blob:https://fremd.example/x`,
  `chrome-extension://abc/x.html`,
  `view-source:https://fremd.example`,
  `//fremd.example/x`,
  `http://fremd.example`,
  `https:fremd.example`,
  `https://bank.example@fremd.example/`,
  `https:\\\\fremd.example`,
  `mailto:a@fremd.example`,
  `tel:110`,
  `#"><img src=x onerror=${CANARY}>`,
  `/settings.html`,
  `reader.html#?q=x`,
  `ftp://fremd.example`,
  `intent://fremd.example#Intent;scheme=https;end`,
  `https://fremd.example/"onmouseover="${CANARY}`,
  `https://xn--80ak6aa92e.example/`,
];

const NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '__defineGetter__',
  'then',
  'eigen',
  '1',
  '../../x',
  'CON',
  'a'.repeat(5000),
  '\u202egnp.md',
];

const yaml = (head: string) => `---\n${head}\n---\n\n## Abschnitt\n\nText.\n`;
const guide = (head: string, body: string) =>
  `---\nnummer: 3\ntitel: Probe\nkurzname: probe\nzusammenfassung: Eine Probe.\n${head}---\n\n${body}`;
const section = (n: string, extra = '') =>
  `## 3.${n} Titel\n\nText.\n\n### Tipp a: Tun Sie es\n\nTun Sie es gleich.\n\n- Weil: es hilft\n- Gilt nicht, wenn: es regnet\n- Stufe: Erfahrung\n${extra}- Stand: 2026-11-28\n- Prüfen bis: 2027-11-28\n\n### Angaben\n\n- Situationen: */composer\n- Suchwörter: Probe\n\n`;

const HEADS = [
  `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]\ntitel: Probe`,
  `titel: &t [*t]`,
  `titel: ${'['.repeat(3000)}`,
  `titel: ${'{a: '.repeat(900)}`,
  `${'- '.repeat(1900)}a`,
  `${'? '.repeat(1900)}a`,
  `${'- ? '.repeat(950)}a`,
  `titel: !!js/function 'function(){ ${CANARY} }'`,
  `titel: !!binary YWJj`,
  `__proto__: { titel: Probe }`,
  `? [titel]\n: Probe`,
  `titel: Eins\ntitel: Zwei`,
  `titel: "\\uD800"`,
  `titel: 2026-11-28\nkurzname: 12`,
  `titel: |\n  ${'x\n  '.repeat(900)}`,
  `titel: "Probe\nkurzname: x`,
  `<<: {titel: Probe}`,
  `titel: ${'x'.repeat(3900)}`,
];

const HUGE: readonly (readonly [string, () => string])[] = [
  ['10 MB of words', () => repeated('Wort ', 10_000_000)],
  ['10 MB of blank lines', () => repeated('\n', 10_000_000)],
  ['2 MB without a line end', () => repeated('x', 1_999_999)],
  ['2 MB of headings', () => repeated('## A\n\nB.\n\n', 1_999_990)],
  ['2 MB of list items', () => chapter(repeated('- a\n', 1_999_900))],
  ['2 MB of one phrase', () => chapter(repeated('Gewinnspiel ', 1_999_900).replace(/(.{900}) /g, '$1\n\n'))],
  ['a section of 100,000 characters', () => chapter(repeated(`${'Satz mit Wörtern. '.repeat(20)}\n\n`, 100_000))],
  ['500 sections', () => `# Viele\n\n${Array.from({ length: 500 }, (_, i) => `## Nr ${i}\n\nText.\n\n`).join('')}`],
  ['5,000 links', () => chapter(Array.from({ length: 5000 }, (_, i) => `[a](https://a.example/${i})`).join('\n\n'))],
  [
    '5,000 definitions',
    () => chapter(`${Array.from({ length: 5000 }, (_, i) => `[n${i}]: https://a.example/${i}`).join('\n')}\n\n[x][n1]`),
  ],
];

const DEEP: readonly (readonly [string, string])[] = [
  ['quotes', repeated('> ', 15_000)],
  ['quotes line by line', Array.from({ length: 300 }, (_, i) => `${'>'.repeat(i)} a`).join('\n')],
  ['lists', Array.from({ length: 300 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n')],
  ['lists on a line', repeated('- ', 15_000)],
  ['numbers on a line', repeated('1. ', 15_000)],
  ['stars', repeated('*', 19_000)],
  ['stars around', `${'*'.repeat(900)}a${'*'.repeat(900)}`],
  ['emphasis in emphasis', `${'*a **b '.repeat(240)}c${' b** a*'.repeat(240)}`],
  ['underscores', repeated('_a', 11_000)],
  ['brackets', repeated('[', 11_900)],
  ['pictures in pictures', `${'!['.repeat(2500)}a${'](b)'.repeat(2500)}`],
  ['links in links', `${'['.repeat(2500)}a${'](https://a.example)'.repeat(500)}`],
  ['backticks', Array.from({ length: 140 }, (_, i) => '`'.repeat(i)).join(' ')],
  ['tags', repeated('<a ', 11_900)],
  ['open comments', repeated('<!-- ', 11_900)],
  ['entities', repeated('&amp;', 11_900)],
  ['backslashes', repeated('\\*', 11_900)],
  ['fences', repeated('```\n', 9_000)],
  ['tables', repeated('|', 11_900)],
  ['setext', `${repeated('a\n', 11_000)}===`],
  ['quote, list, quote', repeated('> - ', 11_900)],
  ['definitions', repeated('[a]: b\n', 11_000)],
  ['autolinks', repeated('<https://a.example>', 11_000)],
  ['hard breaks', repeated('a  \n', 11_000)],
  ['rules', repeated('***\n', 11_000)],
];

const BYTES: readonly (readonly [string, Uint8Array<ArrayBuffer>])[] = [
  ['nothing', new Uint8Array(0)],
  ['blanks', utf8(' \n\t\n ')],
  ['a byte order mark', utf8(`\ufeff${chapter('Text.')}`)],
  ['UTF-16, little', new Uint8Array([0xff, 0xfe, ...Array.from(utf8(chapter('Text.'))).flatMap((byte) => [byte, 0])])],
  ['UTF-16, big', new Uint8Array([0xfe, 0xff, ...Array.from(utf8(chapter('Text.'))).flatMap((byte) => [0, byte])])],
  ['UTF-16 without a mark', new Uint8Array(Array.from(utf8(chapter('Text.'))).flatMap((byte) => [byte, 0]))],
  ['Latin-1', new Uint8Array(Array.from(chapter('Größe: süß.'), (char) => char.charCodeAt(0)))],
  ['a lone continuation', new Uint8Array([...utf8(chapter('a')), 0x80])],
  ['an overlong slash', new Uint8Array([...utf8(chapter('a')), 0xc0, 0xaf])],
  ['a surrogate in bytes', new Uint8Array([...utf8(chapter('a')), 0xed, 0xa0, 0x80])],
  ['a character cut off', new Uint8Array([...utf8(chapter('a')), 0xf0, 0x9f])],
  ['NUL', utf8(chapter('a\0b'))],
  ['escape codes', utf8(chapter('\u001b[31mrot\u001b[0m'))],
  ['backspaces', utf8(chapter('gut\b\b\bschlecht'))],
  ['a zip archive', new Uint8Array([0x50, 0x4b, 3, 4, ...new Array(200).fill(0)])],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])],
  ['a PDF', utf8('%PDF-1.7\n%\u00e2\u00e3\u0000')],
  ['gzip', new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0])],
  ['bidi override', utf8(chapter('Konto \u202edebeil\u202c und \u2066mehr\u2069', 'Titel \u202eletiT'))],
  ['zero width', utf8(chapter('An\u200bzei\u200dge\ufeff'))],
  ['CRLF', utf8(chapter('Text.\n\nNoch einer.').replaceAll('\n', '\r\n'))],
  ['CR', utf8(chapter('Text.\n\nNoch einer.').replaceAll('\n', '\r'))],
  ['line separators', utf8(chapter('Text.\u2028## Heimlich\u2029mehr\u0085und'))],
  ['combining marks', utf8(chapter(`Z${'\u0301'.repeat(5000)}algo`))],
  ['no characters', utf8(chapter('\uffff\ufffe'))],
  ['private use', utf8(chapter('\ue000\u{10ffff}'))],
];

const TWICE: readonly (readonly [string, string])[] = [
  ['a section twice', guide('', section('1') + section('1'))],
  [
    'a tip twice',
    guide(
      '',
      section('1').replace('### Angaben', `### Tipp a: Noch einmal\n\nTun Sie es.\n\n- Weil: ja\n\n### Angaben`),
    ),
  ],
  ['a title twice', `# Eins\n\n## A\n\nText.\n\n# Eins\n\n## A\n\nText.\n`],
  ['a number of the guide', guide('', section('1')).replaceAll('3.', '13.').replace('nummer: 3', 'nummer: 13')],
  ['a giant number', guide('', section('123456789'))],
  ['a negative number', guide('', section('1')).replace('nummer: 3', 'nummer: -3')],
  ['a fact', guide('', section('1', '- Fakten: seed-001\n'))],
  ['a figure', guide('', section('1').replace('Text.', '[93](fakt:seed-001)'))],
  ['an unknown section', guide('', section('1').replace('Text.', '[x](#99.9)'))],
  ['an open head', '---\nnummer: 3\ntitel: Probe\n\n## 3.1 Titel\n\nText.\n'],
  ['a head only', '---\ntitel: Probe\n---\n'],
  ['headings only', '# A\n\n## B\n\n### C\n'],
  ['a head of another kind', '+++\ntitle = "x"\n+++\n\n## A\n\nText.'],
  ['words that are none', `${chapter('Text.')}\n## Wortliste\n\n- (?:a+)+$ → x\n- <b> → c\n`],
  ['a word list without end', `${chapter('Text.')}\n## Wortliste\n\n${repeated('- aa → bb\n', 11_000)}`],
  ['a word twice', `${chapter('Text.')}\n## Wortliste\n\n- Kunde → Gast\n- Kunde → Freund\n`],
  ['a word for itself', `${chapter('Text.')}\n## Wortliste\n\n- Kunde → Kunde\n`],
  ['a reason with markup', `${chapter('Text.')}\n## Wortliste\n\n- Kunde → Gast: <img src=x onerror=${CANARY}>\n`],
  [
    'situations that are none',
    chapter('Text.\n\n### Angaben\n\n- Situationen: __proto__/constructor, linkedin/toString'),
  ],
];

/** The same files in every run, at least two hundred. */
export function hostileFiles(): HostileFile[] {
  const file = (
    family: string,
    i: number,
    bytes: Uint8Array<ArrayBuffer>,
    name = `${family}-${i}.md`,
  ): HostileFile => ({ family, name, bytes });
  return [
    ...MARKUP.map((markup, i) =>
      file('markup', i, utf8(chapter(`Davor ${markup} danach.\n\n${markup}\n\n- ${markup}`, `Titel ${markup}`))),
    ),
    ...MARKUP.map((markup, i) =>
      file('markup-guide', i, utf8(guide('', section('1').replace('Text.', `Davor ${markup} danach.`)))),
    ),
    ...[...MARKUP, ...ADDRESSES].map((words, i) => file('template', i, utf8(template(words)))),
    ...[...MARKUP, ...ADDRESSES].map((words, i) => file('checklist', i, utf8(checklist(words)))),
    ...ADDRESSES.map((url, i) =>
      file(
        'address',
        i,
        utf8(chapter(`[klick](<${url}>) [klick](${url}) ![bild](${url}) <${url}>\n\n[ref][r]\n\n[r]: ${url}`)),
      ),
    ),
    ...ADDRESSES.slice(0, 10).map((url, i) =>
      file('address-guide', i, utf8(guide('', section('1').replace('Text.', `[klick](<${url}>)`)))),
    ),
    ...NAMES.map((name, i) => file('name', i, utf8(chapter(`### ${name}\n\n- ${name}: ${name}`, name)), `${name}.md`)),
    ...HEADS.map((head, i) => file('head', i, utf8(yaml(head)))),
    ...HEADS.slice(0, 8).map((head, i) => file('head-guide', i, utf8(guide(`${head}\n`, section('1'))))),
    ...HUGE.map(([, make], i) => file('huge', i, utf8(make()))),
    ...DEEP.map(([, text], i) => file('deep', i, utf8(chapter(text)))),
    ...BYTES.map(([, bytes], i) => file('bytes', i, bytes)),
    ...TWICE.map(([, text], i) => file('twice', i, utf8(text))),
  ];
}
