import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { act, renderHook } from '@testing-library/react';
import { useLoadFailed } from './use-load-failed';

/** A sound element whose trouble is told by hand. */
function aSound(error: MediaError | null) {
  const element = document.createElement('audio');
  const state = { error };
  Object.defineProperty(element, 'error', { get: () => state.error });
  const load = jest.spyOn(element, 'load').mockImplementation(() => undefined);
  return { element, load, state, tell: (event: string) => act(() => void element.dispatchEvent(new Event(event))) };
}
const trouble = { code: 4 } as MediaError;
const online = () => act(() => void window.dispatchEvent(new Event('online')));

describe('a sound or film that cannot be loaded', () => {
  afterEach(() => void jest.restoreAllMocks());

  it('is told also when it failed before it was on the page', () => {
    const { element } = aSound(trouble);
    expect(renderHook(() => useLoadFailed({ current: element })).result.current).toBe(true);
  });
  it('is tried again when the connection is back, and told no more once it is there', () => {
    const sound = aSound(null);
    const media = { current: sound.element };
    const { result } = renderHook(() => useLoadFailed(media));
    expect(result.current).toBe(false);
    sound.state.error = trouble;
    sound.tell('error');
    expect(result.current).toBe(true);
    online();
    expect(sound.load).toHaveBeenCalledTimes(1);
    sound.state.error = null;
    sound.tell('loadedmetadata');
    expect(result.current).toBe(false);
  });
  it('is left alone when it plays', () => {
    const sound = aSound(null);
    const media = { current: sound.element };
    renderHook(() => useLoadFailed(media));
    online();
    expect(sound.load).not.toHaveBeenCalled();
  });
});
