import { describe, expect, it } from '@jest/globals';
import { isInRoom, roomMode } from './room-mode.js';

const startsAt = new Date('2026-11-30T13:00:00Z');
const at = (time: string) => new Date(`2026-11-30T${time}Z`);

describe('the mode a room opens in', () => {
  it.each([
    ['planned', at('12:49:59'), 'prepare'],
    ['planned', at('12:50:00'), 'meet'],
    ['planned', at('18:00:00'), 'meet'],
    ['held', at('12:00:00'), 'after'],
    ['cancelled', at('12:00:00'), 'after'],
  ] as const)('%s, at %s: %s', (state, now, mode) => {
    expect(roomMode({ state, startsAt }, now)).toBe(mode);
  });
});

describe('who is in the room', () => {
  it.each([
    [null, false],
    [at('12:59:23'), true],
    [at('12:59:22'), false],
  ])('seen at %s: %s', (seenAt, there) => {
    expect(isInRoom(seenAt, startsAt)).toBe(there);
  });
});
