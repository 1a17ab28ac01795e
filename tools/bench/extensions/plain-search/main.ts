import MiniSearch from 'minisearch';
import { PLAIN_OPTIONS } from './options';

/**
 * Search as documentation sites ship it: the index as JSON at the first key, MiniSearch, the barest list of ten hits.
 */
let loaded: Promise<MiniSearch> | undefined;

const load = async () => MiniSearch.loadJSON(await (await fetch('/index.json')).text(), PLAIN_OPTIONS);

const field = document.querySelector('input');
const list = document.querySelector('#hits');

field?.addEventListener('input', async () => {
  loaded ??= load();
  const index = await loaded;
  list?.replaceChildren(
    ...index
      .search(field.value)
      .slice(0, 10)
      .map(({ id, title, text }, at) => {
        const hit = Object.assign(document.createElement('a'), { id: `hit-${at}`, href: `#${id}` });
        const excerpt = Object.assign(document.createElement('p'), { textContent: String(text).slice(0, 160) });
        hit.append(Object.assign(document.createElement('b'), { textContent: title }), excerpt);
        return hit;
      }),
  );
});
