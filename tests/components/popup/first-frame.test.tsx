import { act } from '@testing-library/preact';
import { render } from 'preact';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { hearEarlyInput } from '../../../entrypoints/popup/early-input';
import { drawFirstFrame } from '../../../entrypoints/popup/first-frame';
import { PopupSurface } from '../../../entrypoints/popup/popup-surface';
import { isComplete, type Prepared, prepare } from '../../../entrypoints/popup/prepare';
import { takeOver } from '../../../entrypoints/popup/take-over';
import { activeTab } from '../../../platform/page/active-page';
import { FakeLocks } from '../../platform/support/fake-locks';
import { t } from '../support/draw';
import { type Visited, visit } from './popup-in-memory';

vi.mock('../../../platform/browser/browser', async () => ({ browser: (await import('./popup-in-memory')).browser }));
vi.mock('../../../platform/browser/bundled-file', async () => ({
  readBundledFile: (await import('./popup-in-memory')).readBundledFile,
}));

// What is found is no matter here.
const { never } = vi.hoisted(() => ({ never: () => new Promise(() => {}) }));
vi.mock('../../../platform/handbook/search-beginnings', () => ({ loadFieldSearch: never }));
vi.mock('../../../platform/storage/annotation-finder', () => ({ loadAnnotationFinder: never }));

const JOB = 'https://www.linkedin.com/job-posting/form/description/';
const section = (id: string, more: object = {}) => [{ scope: { type: 'section', section: id }, at: 1, ...more }];

/** Pages and what is stored, as far as a first frame can show it. */
const STATES: Readonly<Record<string, Visited>> = {
  'a job ad': { url: JOB, title: 'Job ausschreiben' },
  'a page of the browser': {},
  'a page of no network': { url: 'https://www.kasseler-zeitung.example/wirtschaft' },
  'a login page': { url: 'https://www.linkedin.com/login/de' },
  'a page of a network that is not known': { url: 'https://www.linkedin.com/neue-funktion/abc' },
  'a page that may be two kinds': { url: 'https://www.facebook.com/baeckereikornhammer' },
  'an open editor on the feed': { url: 'https://www.linkedin.com/feed/', facts: { composer: 'post' } },
  'a comment on the feed': { url: 'https://www.linkedin.com/feed/', facts: { composer: 'comment' } },
  'a private message': { url: 'https://www.linkedin.com/messaging/thread/1', facts: { composer: 'message' } },
  'a post on a subject': { url: 'https://www.linkedin.com/posts/a_b-1', title: 'Shitstorm nach Kündigung | LinkedIn' },
  'what was dismissed': { url: JOB, stored: { 'tips.dismissals': section('10.1') } },
  'what was read, marked and noted': {
    url: JOB,
    stored: {
      'tips.read': ['10.1', '10.3'],
      'annotations.bookmarks': [{ target: '10.3', title: 'Titel' }],
      'annotations.noteIndex': ['10.4'],
    },
  },
  'a page kind that was put right': {
    url: 'https://www.linkedin.com/feed/',
    stored: {
      'situation.corrections': [{ network: 'linkedin', urlPattern: 'linkedin.com/feed', kind: 'job-posting' }],
    },
  },
  'words of before': {
    url: JOB,
    // When it is asked for: they are offered for some minutes only.
    get stored() {
      return { 'search.query': { query: 'Gehalt', at: Date.now() } };
    },
  },
  'another country and a checklist': {
    url: JOB,
    stored: { preferences: { theme: 'dark', textSize: 'large', country: 'CH' } },
  },
};

let root: HTMLElement;
let prepared: Prepared;

beforeEach(() => {
  vi.stubGlobal('requestIdleCallback', () => 0);
  Object.defineProperty(navigator, 'locks', { value: new FakeLocks(), configurable: true });
  root = document.createElement('div');
  document.body.replaceChildren(root);
});
afterEach(() => {
  render(null, root);
  vi.unstubAllGlobals();
});

async function drawn(state: Visited): Promise<void> {
  visit(state);
  prepared = await prepare(activeTab());
  drawFirstFrame(prepared, root);
}

const nodesOf = (node: Node): Node[] => [node, ...[...node.childNodes].flatMap(nodesOf)];
const take = () => act(() => takeOver({ root, prepared, preparing: Promise.resolve(prepared), isDrawn: true }));

describe.each(Object.entries(STATES))('%s', (_, state) => {
  it('looks the same in the first frame and drawn by Preact', async () => {
    await drawn(state);
    const other = document.createElement('div');
    document.body.append(other);
    render(<PopupSurface prepared={prepared} preparing={Promise.resolve(prepared)} />, other);
    expect(root.innerHTML).toBe(other.innerHTML);
    expect(root.querySelector('.search input')).not.toBeNull();
    render(null, other);
  });

  it('keeps every node when Preact takes over, and changes none', async () => {
    await drawn(state);
    const before = nodesOf(root);
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => void changes.push(...records));
    observer.observe(root, { subtree: true, childList: true, attributes: true, characterDataOldValue: true });
    await take();
    changes.push(...observer.takeRecords());
    observer.disconnect();
    expect(nodesOf(root)).toEqual(before);
    // Preact writes an empty text once more, which changes nothing.
    const seen = changes.filter(
      ({ type, target, oldValue }) => type !== 'characterData' || target.nodeValue !== (oldValue ?? ''),
    );
    expect(seen.map(({ type, target }) => `${type} ${target.nodeName}`)).toEqual([]);
  });

  it('is complete: nothing comes that would need Preact', async () => {
    await drawn(state);
    expect(isComplete(prepared)).toBe(true);
  });
});

describe('what somebody does before the popup can answer', () => {
  // What comes with the first letter and the first open card must be here before the test ends.
  beforeAll(async () => {
    await import('../../../components/search/search-found');
    await import('../../../components/advice/open-card');
  });

  const the = (selector: string): HTMLElement => {
    const found = root.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`No ${selector} in:\n${root.innerHTML}`);
    return found;
  };

  it.each(['a click on a card', 'a click beside its button'])('%s unfolds it', async (where) => {
    await drawn({ url: JOB });
    const touched = vi.fn();
    const early = hearEarlyInput(touched);
    the(where.endsWith('button') ? '.tip-answer' : '.tip-card h3 button span').click();
    expect(touched).toHaveBeenCalled();
    expect(the('.tip-card h3 button').getAttribute('aria-expanded')).toBe('false');
    await take();
    await act(() => early.replay());
    expect(the('.tip-card h3 button').getAttribute('aria-expanded')).toBe('true');
  });

  it('words in the search field are searched, and stand there', async () => {
    await drawn({ url: JOB });
    const early = hearEarlyInput(() => {});
    const field = root.querySelector('input');
    if (!field) throw new Error('There is no field');
    field.focus();
    field.value = 'gehalt';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await take();
    await act(() => early.replay());
    expect(field.value).toBe('gehalt');
    expect(document.activeElement).toBe(field);
    expect(the('.search-clear').getAttribute('aria-label')).toBe(t('searchClear'));
  });

  it('Escape empties what was typed and leaves the popup open', async () => {
    await drawn({ url: JOB });
    const early = hearEarlyInput(() => {});
    const field = root.querySelector('input');
    if (!field) throw new Error('There is no field');
    field.focus();
    field.value = 'gehalt';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    const pressed = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    field.dispatchEvent(pressed);
    expect(pressed.defaultPrevented).toBe(true);
    await take();
    await early.replay();
    await vi.waitFor(() => expect(field.value).toBe(''));
  });

  it('what a browser allows in the click only is done in it, and not once more', async () => {
    await drawn({ url: JOB });
    const touched = vi.fn();
    const clicked: Element[] = [];
    const early = hearEarlyInput(touched, undefined, (target) => clicked.push(target) > 0);
    const button = the('.tip-card h3 button');
    button.click();
    expect(clicked).toEqual([button]);
    expect(touched).not.toHaveBeenCalled();
    await take();
    await act(() => early.replay());
    expect(button.getAttribute('aria-expanded')).toBe('false');
  });

  it('a link needs nobody', async () => {
    await drawn({ url: JOB });
    const early = hearEarlyInput(() => {});
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    the('.popup-footer a').addEventListener('click', (event) => event.preventDefault(), { once: true });
    const heard = vi.fn();
    the('.popup-footer a').addEventListener('click', heard);
    the('.popup-footer a').dispatchEvent(click);
    expect(heard).toHaveBeenCalledTimes(1);
    await take();
    await act(() => early.replay());
    expect(heard).toHaveBeenCalledTimes(1);
  });
});
