import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, renderHook } from '@testing-library/react';
import { type SaveOutcome, useAutosave } from './autosave';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

/** A server that answers when told to. */
function server() {
  const calls: {
    value: string;
    version: number;
    answer: (outcome: SaveOutcome<string>) => Promise<void>;
    fail: () => Promise<void>;
  }[] = [];
  const save = (value: string, version: number) =>
    new Promise<SaveOutcome<string>>((resolve, reject) => {
      calls.push({
        value,
        version,
        answer: (outcome) => act(async () => resolve(outcome)),
        fail: () => act(async () => reject(new Error('no answer'))),
      });
    });
  return { calls, save };
}
const wait = (ms: number) => act(async () => void jest.advanceTimersByTime(ms));

describe('autosave', () => {
  it('waits until the typing stops, then saves the last words with the version they were based on', async () => {
    const { calls, save } = server();
    const { result } = renderHook(() => useAutosave({ version: 3, save }));
    act(() => result.current.change('a'));
    await wait(400);
    act(() => result.current.change('ab'));
    await wait(599);
    expect(calls).toHaveLength(0);
    expect(result.current.state).toBe('waiting');
    await wait(1);
    expect(calls.map(({ value, version }) => [value, version])).toEqual([['ab', 3]]);
    expect(result.current.state).toBe('saving');
    await calls[0]?.answer({ kind: 'saved', version: 4 });
    expect(result.current.state).toBe('saved');
    expect(result.current.savedAt).not.toBeNull();
  });
  it('never has two saves under way, so versions do not cross', async () => {
    const { calls, save } = server();
    const { result } = renderHook(() => useAutosave({ version: 1, save }));
    act(() => result.current.change('a'));
    await wait(600);
    act(() => result.current.change('b'));
    await wait(600);
    expect(calls).toHaveLength(1);
    await calls[0]?.answer({ kind: 'saved', version: 2 });
    await wait(0);
    expect(calls.map(({ value, version }) => [value, version])).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
  });
  it('stops at a conflict, shows what the other made, and can send mine on top', async () => {
    const { calls, save } = server();
    const { result } = renderHook(() => useAutosave({ version: 1, save }));
    act(() => result.current.change('mine'));
    await wait(600);
    await calls[0]?.answer({ kind: 'conflict', version: 5, theirs: 'theirs' });
    expect(result.current.state).toBe('conflict');
    expect(result.current.theirs).toBe('theirs');
    act(() => result.current.change('mine, longer'));
    await wait(5000);
    expect(calls).toHaveLength(1);
    act(() => result.current.keepMine());
    await wait(0);
    expect(calls[1]).toMatchObject({ value: 'mine, longer', version: 5 });
  });
  it('can drop mine for theirs', async () => {
    const { calls, save } = server();
    const { result } = renderHook(() => useAutosave({ version: 1, save }));
    act(() => result.current.change('mine'));
    await wait(600);
    await calls[0]?.answer({ kind: 'conflict', version: 5, theirs: 'theirs' });
    act(() => result.current.takeTheirs());
    await wait(5000);
    expect(calls).toHaveLength(1);
    expect(result.current.state).toBe('saved');
  });
  it('keeps the words when no answer comes, and tries again', async () => {
    const { calls, save } = server();
    const { result } = renderHook(() => useAutosave({ version: 1, save }));
    act(() => result.current.change('a'));
    await wait(600);
    await calls[0]?.fail();
    expect(result.current.state).toBe('failed');
    await wait(4000);
    expect(calls[1]).toMatchObject({ value: 'a', version: 1 });
  });
  it('saves what waits when the page is left', async () => {
    const { calls, save } = server();
    const { result, unmount } = renderHook(() => useAutosave({ version: 1, save }));
    act(() => result.current.change('a'));
    unmount();
    await wait(0);
    expect(calls).toHaveLength(1);
  });
});
