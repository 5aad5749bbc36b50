import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { ApiError } from '../graphql';
import { forgetDeeds, keepDeed, loadDeeds, sendDeeds, takeBackDeed, waitingDeeds } from './waiting-deeds';

const deed = (id: string, input: unknown = id) => ({ id, kind: 'answer', input, personId: 'me' });
const ids = () => waitingDeeds().map(({ id }) => id);
const offline = () => new ApiError('OFFLINE', null, 'no answer');

describe('what waits on the device', () => {
  let sent: unknown[];
  let answer: (input: unknown) => void;
  const refused = jest.fn();
  const send = () =>
    sendDeeds(
      async () => async (input: never) => {
        answer(input);
        sent.push(input);
      },
      refused,
    );
  beforeEach(async () => {
    await forgetDeeds();
    sent = [];
    answer = () => undefined;
    refused.mockReset();
  });

  it('goes in the order it was done, and is gone then', async () => {
    for (const id of ['a', 'b', 'c']) await keepDeed(deed(id));
    await send();
    expect([sent, ids()]).toEqual([['a', 'b', 'c'], []]);
  });

  it('stays whole while there is no connection, and goes later', async () => {
    for (const id of ['a', 'b']) await keepDeed(deed(id));
    answer = (input) => {
      if (input === 'b') throw offline();
    };
    await send();
    expect([sent, ids()]).toEqual([['a'], ['b']]);
    answer = () => undefined;
    await send();
    expect([sent, ids()]).toEqual([['a', 'b'], []]);
  });

  it('is told and dropped when the server refuses it for good, so that the rest can go', async () => {
    for (const id of ['a', 'b']) await keepDeed(deed(id));
    answer = (input) => {
      if (input === 'a') throw new ApiError('assignmentClosed', null, 'closed');
    };
    await send();
    expect([sent, ids(), refused.mock.calls.length]).toEqual([['b'], [], 1]);
  });

  it('can be taken back until it is on its way', async () => {
    await keepDeed(deed('a'));
    await keepDeed(deed('b'));
    expect(await takeBackDeed('b')).toBe(true);
    let onItsWay: boolean | undefined;
    await sendDeeds(
      async () => async () => {
        onItsWay = await takeBackDeed('a');
      },
      refused,
    );
    expect([onItsWay, await takeBackDeed('a'), ids()]).toEqual([false, false, []]);
  });

  it('goes again when more was kept under the same name while it was sent', async () => {
    await keepDeed(deed('a', 'first'));
    answer = (input) => {
      if (input === 'first') void keepDeed(deed('a', 'more'));
    };
    await send();
    expect([sent, ids()]).toEqual([['first', 'more'], []]);
  });

  it('two at once are one round', async () => {
    await keepDeed(deed('a'));
    await Promise.all([send(), send()]);
    expect(sent).toEqual(['a']);
  });

  it('keeps what was done before the earlier visit was read', async () => {
    await keepDeed(deed('a'));
    await loadDeeds('me');
    expect(ids()).toEqual(['a']);
  });
});
