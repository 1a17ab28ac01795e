import { isNetworkId } from '../../core/situation/vocabulary';
import { before, checkName, importing, inCode, type Plan, ScaffoldError } from './plan';

/** A network with the rows that nearly every one has, and a page to try it on. */
export function planNetwork(argument: string | undefined, host: string | undefined): Plan {
  const id = checkName('network', argument);
  if (isNetworkId(id))
    throw new ScaffoldError(
      `There is a network "${id}" already: core/situation/networks/${id}.ts → choose another name`,
    );
  if (!host || !/^([a-z0-9-]+\.)+[a-z]{2,}$/.test(host) || host.startsWith('www.'))
    throw new ScaffoldError(
      `A network needs its main host, in lower case and without "www.": ${host ? `not "${host}"` : 'none was given'} → npm run new:network -- ${id} ${id}.com`,
    );
  const name = inCode(id);
  const shown = id.charAt(0).toUpperCase() + id.slice(1);
  const table = `core/situation/networks/${id}.ts`;
  const addresses = `core/situation/networks/${id}.examples.ts`;
  const fixture = `${id}-composers`;
  return {
    creates: {
      [table]: network(id, name, host, shown),
      [addresses]: examples(id, name, host),
      [`tests/fixtures/pages/${fixture}.html`]: page(shown),
    },
    changes: {
      'core/situation/vocabulary.ts': before(
        '} as const;\n\nexport type NetworkId',
        `  ${id === name ? id : `'${id}'`}: '${shown}',\n`,
      ),
      'core/situation/networks/index.ts': (text) =>
        importing(`import { ${name} } from './${id}';`)(before('];', `  ${name},\n`)(text)),
      'core/situation/networks/examples.ts': (text) =>
        importing(`import { ${name}Examples } from './${id}.examples';`)(before('];', `  ${name}Examples,\n`)(text)),
      'tests/e2e/page-facts.test.ts': before(
        '  // Whose page it is, by the page’s own statement'.replace('’', "'"),
        ['post', 'comment']
          .map(
            (state) =>
              `  ['${fixture}', 'https://${host}/', '${state}', '${state}', '${state === 'post' ? 'composer' : 'feed'}'],\n`,
          )
          .join(''),
      ),
    },
    next: [
      `core/situation/vocabulary.ts: the name as the network writes it, now "${shown}"`,
      `${table}: the page kinds that its addresses tell apart (docs/add-a-network.md)`,
      `${addresses}: real addresses for each pattern of the table, with made-up names`,
      `tests/fixtures/pages/${fixture}.html: its editors, written after the structure of the real page, never copied`,
      'npx vitest run tests/core/situation, which names whatever is missing; then npm test',
    ],
  };
}

const network = (
  id: string,
  name: string,
  host: string,
  shown: string,
): string => `import type { Network } from '../network';

/** ${shown}: what is on it, in half a sentence. ${new Date().toLocaleDateString('en', { month: 'long', year: 'numeric' })}. */
export const ${name}: Network = {
  id: '${id}',
  hosts: ['${host}'],
  origins: ['https://*.${host}/*'],
  pages: [
    { kind: ['feed', 'login'], at: ['/'] },
    { kind: 'login', at: ['/login/**'] },
    { kind: 'settings', at: ['/settings/**'] },
    { kind: 'help', at: ['/help/**'] },
    { kind: 'other', at: ['/(about|imprint|privacy|terms)/**'] },
  ],
};
`;

const examples = (id: string, name: string, host: string): string => `import type { NetworkExamples } from '../network';

export const ${name}Examples: NetworkExamples = {
  network: '${id}',
  addresses: {
    '/': ['https://${host}/'],
    '/login/**': ['https://${host}/login'],
    '/settings/**': ['https://${host}/settings'],
    '/help/**': ['https://${host}/help'],
    '/(about|imprint|privacy|terms)/**': ['https://${host}/about'],
  },
};
`;

const page = (shown: string): string => `<!doctype html>
<html lang="de">
  <head>
    <meta charset="utf-8">
    <title>${shown}</title>
    <style>
      body { font: 16px/1.5 sans-serif; margin: 24px; }
      [contenteditable] { min-height: 48px; border: 1px solid #888; padding: 8px; }
    </style>
  </head>
  <body>
    <main>
      <h1>${shown}</h1>
      <div role="dialog" aria-label="Beitrag erstellen" data-state="post"><div contenteditable="true" role="textbox" aria-label="Beitrag" data-focus></div></div>
      <article><h2>Ein Beitrag</h2><form aria-label="Kommentar schreiben" data-state="comment"><div contenteditable="true" role="textbox" aria-label="Kommentar" data-focus></div></form></article>
    </main>
    <script>
      // The part after # says which state of the page is shown; its editor gets the focus, as the network does it.
      const state = location.hash.slice(1);
      for (const part of document.querySelectorAll('[data-state]')) part.hidden = part.dataset.state !== state;
      document.querySelector('[data-state="' + state + '"] [data-focus]')?.focus();
    </script>
  </body>
</html>
`;
