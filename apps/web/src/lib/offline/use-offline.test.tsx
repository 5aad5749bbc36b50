import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, renderHook } from '@testing-library/react';
import { useOffline } from './use-offline';
import { forgetDeeds, keepDeed, takeBackDeed } from './waiting-deeds';

function connection(online: boolean): void {
  jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(online);
  act(() => void window.dispatchEvent(new Event(online ? 'online' : 'offline')));
}
const keep = (id: string) => act(() => keepDeed({ id, kind: 'answer', input: id, personId: 'me' }));
const sent = (id: string) => act(async () => void (await takeBackDeed(id)));

describe('the word that work is kept on this device', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    connection(true);
  });
  afterEach(async () => {
    await act(forgetDeeds);
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  it('does not come for what is sent at once', async () => {
    const { result } = renderHook(useOffline);
    await keep('a');
    act(() => void jest.advanceTimersByTime(1_000));
    await sent('a');
    act(() => void jest.advanceTimersByTime(1_000));
    expect(result.current).toBe(false);
  });
  it('comes when something waits long', async () => {
    const { result } = renderHook(useOffline);
    await keep('a');
    act(() => void jest.advanceTimersByTime(1_300));
    expect(result.current).toBe(true);
  });
  it('stays, once it is there, until the last is sent: also when the connection is back', async () => {
    const { result } = renderHook(useOffline);
    connection(false);
    await keep('a');
    await keep('b');
    connection(true);
    expect(result.current).toBe(true);
    await sent('a');
    expect(result.current).toBe(true);
    await sent('b');
    expect(result.current).toBe(false);
  });
});
