import '../components/shared/base.css';
import '../components/shared/controls.css';
import '../components/search/search.css';
import '../components/reader/reader.css';
import '../components/reader/chapter.css';
import '../components/reader/reader-pages.css';
import '../components/annotations/found-annotations.css';
import '../components/templates/template-links.css';
import './site.css';
import { render } from 'preact';
import { SearchField } from '../components/search/search-field';
import { useGuideSearch } from '../components/search/use-guide-search';
import { applyPreferences } from '../components/shared/apply-preferences';
import { useStored } from '../components/shared/stored';
import { Surface } from '../components/shared/surface';
import { useContents } from '../components/shared/use-contents';
import { DEFAULT_PREFERENCES } from '../core/preferences/preferences';
import { reportUncaughtErrors } from '../platform/browser/error-log';
import { loadContents } from '../platform/browser/guide-files';
import { message } from '../platform/browser/messages';
import { loadFieldSearch } from '../platform/handbook/search-beginnings';
import { loadAnnotationFinder } from '../platform/storage/annotation-finder';
import { preferences } from '../platform/storage/preferences';

/** The search in the head of a page, with what was typed into the plain field that stood there before. */
function PageSearch({ typed }: { typed: string }) {
  const [{ country } = DEFAULT_PREFERENCES] = useStored(preferences);
  const search = useGuideSearch(loadFieldSearch, loadAnnotationFinder, country, typed);
  const chapters = useContents(loadContents, search.query !== '');
  return <SearchField {...search} chapters={chapters} onQuery={search.setQuery} />;
}

reportUncaughtErrors();
applyPreferences(preferences);
const head = document.getElementById('search');
if (head) {
  const plain = head.querySelector('input');
  const isTyping = plain !== null && document.activeElement === plain;
  head.replaceChildren();
  render(
    <Surface message={message}>
      <PageSearch typed={plain?.value ?? ''} />
    </Surface>,
    head,
  );
  if (isTyping) {
    const field = head.querySelector('input');
    field?.focus();
    field?.setSelectionRange(plain.selectionStart, plain.selectionEnd);
  }
}
