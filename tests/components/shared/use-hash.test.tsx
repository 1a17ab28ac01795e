import { act } from '@testing-library/preact';
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { useHash } from '../../../components/shared/use-hash';

function Hash() {
  return <output>{useHash()}</output>;
}

afterEach(() => render(null, document.body));

it('an address that changes between the first drawing and its effects is not missed', async () => {
  history.replaceState(null, '', '#10.3');
  await act(() => {
    render(<Hash />, document.body);
    // What listens is not there yet: the event meets nobody.
    history.replaceState(null, '', '#10.3-AT');
  });
  expect(document.body.textContent).toBe('#10.3-AT');
});
