import { render } from 'preact';
import { useState } from 'preact/hooks';
import './style.css';

/** What WXT's template shows: two pictures, a heading, a counter. */
function App() {
  const [count, setCount] = useState(0);
  return (
    <>
      <div>
        {['wxt', 'preact'].map((name) => (
          <a key={name} href={`https://${name}.example`} target="_blank" rel="noreferrer">
            <svg class="logo" viewBox="0 0 32 32" role="img" aria-label={`${name} logo`}>
              <circle cx="16" cy="16" r="12" />
            </svg>
          </a>
        ))}
      </div>
      <h1>WXT + Preact</h1>
      <div class="card">
        <button type="button" onClick={() => setCount((before) => before + 1)}>
          count is {count}
        </button>
        <p>
          Edit <code>src/App.tsx</code> and save to test HMR
        </p>
      </div>
      <p class="read-the-docs">Click on the WXT and Preact logos to learn more</p>
    </>
  );
}

render(<App />, document.getElementById('root') ?? document.body);
