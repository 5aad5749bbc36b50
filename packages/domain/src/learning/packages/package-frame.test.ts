import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readAppMessage, readFrameMessage } from './package-frame.js';

const report = { kind: 'report', sequence: 1, changes: { 'cmi.location': '3' }, finished: false };
describe('what the frame may say', () => {
  it('a report, that it is ready, that it closed', () => {
    expect(readFrameMessage(report)).toEqual(report);
    expect(readFrameMessage({ kind: 'ready', more: 1 })).toEqual({ kind: 'ready' });
    expect(readFrameMessage({ kind: 'closed', next: true })).toEqual({ kind: 'closed', next: true });
  });
  it.each([
    ['no object', 'report'],
    ['nothing', null],
    ['another kind', { ...report, kind: 'evil' }],
    ['a sequence that is none', { ...report, sequence: 1.5 }],
    ['a sequence of nought', { ...report, sequence: 0 }],
    ['a value that is no text', { ...report, changes: { a: 1 } }],
    ['a value without end', { ...report, changes: { a: 'x'.repeat(64_001) } }],
    ['elements without end', { ...report, changes: Object.fromEntries(Array.from({ length: 5_001 }, (_, n) => [`a${n}`, ''])) }],
  ])('not %s', (_what, data) => expect(readFrameMessage(data)).toBeNull());
  it('and nothing makes it stumble', () =>
    fc.assert(fc.property(fc.anything(), (data) => void [readFrameMessage(data), readAppMessage(data)])));
});
