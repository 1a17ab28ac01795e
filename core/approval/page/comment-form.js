// Runs in an approval file, in whatever browser it is opened: comments on passages, and the file saved again with them. Its one connection to the world
// is the file that the reader saves. All words of others are set as text, never as markup.
(() => {
  const find = (id) => document.getElementById(id);
  const holder = find('leitfaden-approval');
  const data = JSON.parse(holder.textContent);
  const language = document.documentElement.lang;
  const said = find('said');
  const added = new Set();
  let unsaved = false;
  let marked;

  const time = (ms) => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(ms);
  const inert = (value) =>
    JSON.stringify(value).replace(
      /[<>&\u2028\u2029]/g,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
  const newId = () => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16)).join('');
  const shortened = (text) => (text.length > 300 ? `${text.slice(0, 297)} …` : text);

  /** Writes the data into the page, so that also a browser that saves the page saves it. */
  const keep = () => {
    holder.textContent = inert(data);
    unsaved = true;
  };

  const drawReferences = () => {
    for (const line of document.querySelectorAll('#draft .line')) {
      const start = Number(line.dataset.start);
      const links = data.comments.flatMap(({ span }, i) => {
        if (!span || span.start < start || span.start > start + line.textContent.length) return [];
        const link = document.createElement('a');
        link.href = `#c${i + 1}`;
        link.textContent = `${i + 1}`;
        return [link];
      });
      line.nextElementSibling.replaceChildren(...links);
    }
  };

  const drawComments = () => {
    const items = data.comments.map((comment, i) => {
      const item = document.createElement('li');
      item.id = `c${i + 1}`;
      item.append(find('comment-template').content.cloneNode(true));
      item.querySelector('.number').textContent = `${i + 1}`;
      item.querySelector('.who').textContent = comment.by || said.dataset.unnamed;
      item.querySelector('.when').textContent = time(comment.at);
      item.querySelector('blockquote').textContent = comment.quote || find('passage').options[0].textContent;
      item.querySelector('.words').textContent = comment.text;
      const remove = item.querySelector('.remove');
      remove.hidden = !added.has(comment.id);
      remove.addEventListener('click', () => {
        data.comments.splice(i, 1);
        keep();
        drawComments();
        find('words').focus();
      });
      return item;
    });
    find('comments').replaceChildren(...items);
    find('no-comments').hidden = items.length > 0;
    drawReferences();
  };

  const chosenSpan = () => {
    const { value } = find('passage');
    if (value === 'marked') return marked;
    const [start, end] = value.split(' ').map(Number);
    return value === '' ? undefined : { start, end };
  };

  const addComment = () => {
    const words = find('words').value.trim();
    if (words === '') return;
    const span = chosenSpan();
    const id = newId();
    added.add(id);
    data.comments.push({
      id,
      by: find('by').value.trim(),
      at: Date.now(),
      text: words,
      quote: span ? shortened(data.sent.text.slice(span.start, span.end)) : '',
      ...(span ? { span } : {}),
    });
    find('words').value = '';
    keep();
    drawComments();
    said.textContent = said.dataset.added;
  };

  /** Where a point of the page is in the text. */
  const offsetOf = (node, offset) => {
    const line = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest('#draft .line');
    if (!line) return undefined;
    return Number(line.dataset.start) + (node.nodeType === Node.TEXT_NODE ? offset : 0);
  };

  document.addEventListener('selectionchange', () => {
    const selection = getSelection();
    if (!selection || selection.isCollapsed) return;
    const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
    const start = offsetOf(startContainer, startOffset);
    const end = offsetOf(endContainer, endOffset);
    if (start === undefined || end === undefined || end <= start || end > data.sent.text.length) return;
    marked = { start, end };
    const option = find('marked');
    option.textContent = `${option.dataset.words} ${shortened(data.sent.text.slice(start, end)).slice(0, 60)}`;
    option.hidden = false;
    option.selected = true;
  });

  const save = () => {
    if (find('words').value.trim() !== '') addComment();
    const verdict = find('verdict');
    data.answer = { by: find('by').value.trim(), at: Date.now(), ...(verdict.value ? { verdict: verdict.value } : {}) };
    find('answer-by').textContent = data.answer.by || said.dataset.unnamed;
    find('answer-at').textContent = time(data.answer.at);
    find('answer-verdict').textContent = verdict.selectedOptions[0].textContent;
    find('answer').hidden = false;
    keep();
    const copy = document.documentElement.cloneNode(true);
    for (const element of copy.querySelectorAll('#reply, .remove, #marked')) element.hidden = true;
    copy.querySelector('#said').textContent = '';
    copy.querySelector('#download').removeAttribute('href');
    const url = URL.createObjectURL(
      new Blob([`<!doctype html>\n${copy.outerHTML}\n`], { type: 'text/html;charset=utf-8' }),
    );
    const download = find('download');
    download.href = url;
    download.click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
    unsaved = false;
    said.textContent = said.dataset.saved;
  };

  const text = find('text');
  text.value = data.text;
  // What a field makes of ends of lines is no change of the writer's.
  const untouched = text.value;
  const original = data.text;
  text.addEventListener('input', () => {
    data.text = text.value === untouched ? original : text.value;
    find('changed-text').textContent = data.text;
    find('changed').hidden = data.text === data.sent.text;
    keep();
  });
  find('by').value = data.answer ? data.answer.by : '';
  find('verdict').value = data.answer?.verdict ?? '';
  find('reply').addEventListener('submit', (event) => {
    event.preventDefault();
    addComment();
  });
  find('save').addEventListener('click', save);
  addEventListener('beforeunload', (event) => {
    if (unsaved || find('words').value !== '') event.preventDefault();
  });
  find('reply').hidden = false;
  drawComments();
})();
