import { describe, expect, it } from 'vitest';
import { buildSearchIndex, loadSearchIndex } from '../../../core/search/search-index';
import { stem } from '../../../core/text/stem';
import { tokensOf } from '../../../core/text/words';

const built = buildSearchIndex([
  {
    id: '1',
    title: 'Firmenseite',
    text: 'Die Firma hat eine Seite. Die Firmenseite nennt Müller, Mueller und die E-Mail.',
  },
  { id: '2', title: 'Bildrechte', text: 'Ein Bild hat Rechte: Bildrechte klären, auch für Kund:innen.' },
]);
const loaded = loadSearchIndex(built.serialize());

describe('a word of a text is read as it was when the index was built', () => {
  it.each(['Firmenseite', 'Bildrechte', 'Müller', 'Mueller', 'E-Mail', 'Kund:innen', 'Rechte'])('%s', (written) => {
    const { vocabulary } = loaded;
    expect(vocabulary.tokensIn(written).map((token) => [token.stem, token.parts])).toEqual(
      tokensOf(written, true).map((token) => [stem(token), vocabulary.partsOf(token)]),
    );
    expect(vocabulary.tokensIn(written)).toEqual(built.vocabulary.tokensIn(written));
  });

  it('its parts are those of the compound', () => {
    expect(loaded.vocabulary.tokensIn('Firmenseite')).toEqual([
      { stem: stem('firmenseite'), parts: loaded.vocabulary.partsOf('firmenseite') },
    ]);
    expect(loaded.vocabulary.partsOf('firmenseite').length).toBe(2);
  });

  it('a word that no text has is read by itself', () => {
    expect(loaded.vocabulary.tokensIn('Seitenbild')).toEqual([
      { stem: stem('seitenbild'), parts: loaded.vocabulary.partsOf('seitenbild') },
    ]);
  });
});
