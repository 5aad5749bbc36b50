import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { ApiError } from '../../../lib/graphql';
import { AnswerQueue, type PendingSave } from './answer-queue';

let online: boolean;
let server: PendingSave[];
let handedIn: number;
let refused: unknown[];
let disk: Map<string, unknown>;
const onDisk = () => ({
  get: async <Value>(key: string) => disk.get(key) as Value | undefined,
  set: async (key: string, value: unknown) => void disk.set(key, value),
  remove: async (key: string) => void disk.delete(key),
  values: async <Value>() => [...disk.values()] as Value[],
  clear: async () => disk.clear(),
});
const offline = () => new ApiError('OFFLINE', null, 'no answer');

const queueOf = (attemptId = 'a') =>
  new AnswerQueue<number>(
    attemptId,
    {
      send: async (save) => {
        if (!online) throw offline();
        if (save.questionId === 'bad') throw new ApiError('answerDoesNotFit', null, 'no');
        server.push(save);
        return save.version;
      },
      handIn: async () => {
        if (!online) throw offline();
        handedIn += 1;
      },
      onSaved: () => undefined,
      onRefused: (_save, error) => void refused.push(error),
      onChange: () => undefined,
    },
    onDisk(),
  );
const save = (questionId: string, version: number, check = false): PendingSave => ({
  questionId,
  answer: { kind: 'trueFalse', value: version % 2 === 0 },
  certainty: null,
  version,
  saveId: `${questionId} ${version}`,
  check,
});
const sent = () => server.map(({ saveId }) => saveId);

beforeEach(() => {
  jest.useFakeTimers();
  localStorage.clear();
  [online, server, handedIn, refused, disk] = [true, [], 0, [], new Map()];
});
afterEach(() => {
  jest.useRealTimers();
});

describe('answers on their way', () => {
  it('wait a moment, so that only the newest of a question goes', async () => {
    const queue = queueOf();
    queue.put(save('q', 1));
    queue.put(save('q', 2));
    queue.put(save('r', 1));
    expect([queue.state, sent()]).toEqual(['saving', []]);
    await jest.advanceTimersByTimeAsync(600);
    expect([queue.state, sent()]).toEqual(['saved', ['q 2', 'r 1']]);
    expect(localStorage).toHaveLength(0);
  });

  it('stay on the device without a line, and go by themselves when it is back', async () => {
    const queue = queueOf();
    online = false;
    queue.put(save('q', 1));
    await jest.advanceTimersByTimeAsync(600);
    queue.put(save('q', 2));
    await jest.advanceTimersByTimeAsync(600);
    expect([queue.state, sent()]).toEqual(['offline', []]);
    online = true;
    await jest.advanceTimersByTimeAsync(5000);
    expect([queue.state, sent()]).toEqual(['saved', ['q 2']]);
  });

  it('survive a browser that is killed, and what the server knows already is not sent again', async () => {
    online = false;
    const before = queueOf();
    for (const one of [save('q', 3), save('r', 1), save('s', 5)]) before.put(one);
    before.stop();
    online = true;
    const after = queueOf();
    const known = new Map([
      ['q', 2],
      ['r', 1],
      ['s', 9],
    ]);
    expect(await after.restore((id) => known.get(id) ?? 0)).toMatchObject([{ saveId: 'q 3' }]);
    await jest.advanceTimersByTimeAsync(10);
    expect(sent()).toEqual(['q 3']);
  });

  it('arrive before handing in, which waits for the line too and survives as well', async () => {
    online = false;
    const before = queueOf();
    before.put(save('q', 1));
    await before.requestHandIn();
    expect([before.state, before.handingIn, handedIn]).toEqual(['offline', true, 0]);
    before.stop();
    online = true;
    const after = queueOf();
    await after.restore(() => 0);
    await jest.advanceTimersByTimeAsync(10);
    expect([sent(), handedIn, after.handingIn]).toEqual([['q 1'], 1, false]);
    expect(localStorage).toHaveLength(0);
  });

  it('do not wait when they are to be checked', async () => {
    queueOf().put(save('q', 1, true));
    await jest.advanceTimersByTimeAsync(1);
    expect(sent()).toEqual(['q 1']);
  });

  it('are dropped when the server never takes them, and the next ones go on', async () => {
    const queue = queueOf();
    queue.put(save('bad', 1));
    queue.put(save('q', 1));
    await jest.advanceTimersByTimeAsync(600);
    expect([sent(), refused.length, queue.state]).toEqual([['q 1'], 1, 'saved']);
  });

  it('are found on the disk when the page had no time to write its own storage', async () => {
    online = false;
    const before = queueOf();
    before.put(save('q', 1));
    before.stop();
    localStorage.clear();
    online = true;
    expect(await queueOf().restore(() => 0)).toMatchObject([{ saveId: 'q 1' }]);
    await jest.advanceTimersByTimeAsync(10);
    expect(sent()).toEqual(['q 1']);
    expect(disk.size).toBe(0);
  });

  it('of two attempts do not mix', () => {
    online = false;
    queueOf('a').put(save('q', 1));
    expect(queueOf('b').pending('q')).toBeNull();
    expect(queueOf('a').pending('q')).toMatchObject({ saveId: 'q 1' });
  });
});
