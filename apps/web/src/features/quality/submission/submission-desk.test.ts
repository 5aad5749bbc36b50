import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { ApiError } from '../../../lib/graphql';
import { SubmissionDesk } from './submission-desk';

const about = { evaluationId: 'e1', interactionId: 'i1', title: 'Factuur klopt niet', version: 7 };
const sent: { evaluationId: string; idempotencyKey: string }[] = [];
let fail: ApiError | null = null;
const desk = () =>
  new SubmissionDesk(async (input) => {
    sent.push(input);
    if (fail) throw fail;
    return 'job-1';
  });
const wait = (ms: number) => jest.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  jest.useFakeTimers();
  localStorage.clear();
  sent.length = 0;
  fail = null;
  let count = 0;
  Object.defineProperty(globalThis.crypto, 'randomUUID', { configurable: true, value: () => `key-${++count}` });
});
afterEach(() => {
  jest.useRealTimers();
});

describe('sending an evaluation', () => {
  it('waits eight seconds, then sends once and knows which job grades it', async () => {
    const mine = desk();
    mine.add(about);
    await wait(7999);
    expect(sent).toEqual([]);
    await wait(1);
    expect(sent).toEqual([{ evaluationId: 'e1', expectedVersion: 7, idempotencyKey: 'key-1' }]);
    expect(mine.list()).toMatchObject([{ stage: 'sent', jobId: 'job-1' }]);
    await wait(60_000);
    expect(sent).toHaveLength(1);
  });
  it('sends nothing when it is taken back in time', async () => {
    const mine = desk();
    mine.add(about);
    await wait(5000);
    expect(mine.undo('e1')).toBe(true);
    await wait(60_000);
    expect(sent).toEqual([]);
    expect(mine.list()).toEqual([]);
  });
  it('cannot be taken back once it has left', async () => {
    const mine = desk();
    mine.add(about);
    await wait(8000);
    expect(mine.undo('e1')).toBe(false);
  });
  it('leaves at once when the page closes', async () => {
    const mine = desk();
    mine.add(about);
    mine.flush();
    await wait(0);
    expect(sent).toHaveLength(1);
  });
  it('survives a browser that is killed: the next visit sends it with the same key', async () => {
    desk().add(about);
    jest.clearAllTimers();
    const next = desk();
    await next.resume();
    await wait(8000);
    expect(sent.map(({ idempotencyKey }) => idempotencyKey)).toEqual(['key-1']);
    expect(next.list()).toMatchObject([{ stage: 'sent' }]);
  });
  it('keeps trying without internet, with the same key', async () => {
    fail = new ApiError('OFFLINE', null, '');
    const mine = desk();
    mine.add(about);
    await wait(8000);
    expect(mine.list()).toMatchObject([{ stage: 'offline' }]);
    fail = null;
    await wait(4000);
    expect(sent.map(({ idempotencyKey }) => idempotencyKey)).toEqual(['key-1', 'key-1']);
    expect(mine.list()).toMatchObject([{ stage: 'sent' }]);
  });
  it('stops and says why when the server refuses', async () => {
    fail = new ApiError('quality.error.conflict', null, '');
    const mine = desk();
    mine.add(about);
    await wait(60_000);
    expect(sent).toHaveLength(1);
    expect(mine.list()).toMatchObject([{ stage: 'refused', code: 'quality.error.conflict' }]);
    expect(Object.keys(localStorage)).toEqual([]);
  });
});
