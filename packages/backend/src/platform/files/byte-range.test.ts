import { describe, expect, it } from '@jest/globals';
import { parseByteRange } from './byte-range.js';

describe('the range a player asks for', () => {
  it.each<[string, string | undefined, ReturnType<typeof parseByteRange>]>([
    ['nothing', undefined, 'whole'],
    ['from the start', 'bytes=0-', { start: 0, end: 99 }],
    ['a part', 'bytes=10-19', { start: 10, end: 19 }],
    ['beyond the end', 'bytes=90-500', { start: 90, end: 99 }],
    ['the last bytes', 'bytes=-10', { start: 90, end: 99 }],
    ['more last bytes than there are', 'bytes=-500', { start: 0, end: 99 }],
    ['no last bytes', 'bytes=-0', 'unsatisfiable'],
    ['outside the file', 'bytes=100-', 'unsatisfiable'],
    ['backwards', 'bytes=20-10', 'whole'],
    ['several parts', 'bytes=0-1,5-6', 'whole'],
    ['another unit', 'seconds=0-1', 'whole'],
    ['nonsense', 'bytes=a-b', 'whole'],
  ])('%s', (_, header, expected) => {
    expect(parseByteRange(header, 100)).toEqual(expected);
  });
});
