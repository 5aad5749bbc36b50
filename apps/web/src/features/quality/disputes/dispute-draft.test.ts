import { describe, expect, it } from '@jest/globals';
import { draftItems, NOTHING_WRITTEN } from './dispute-draft';

const fragmentOf = (from: string, to: string) =>
  draftItems({ c: { ...NOTHING_WRITTEN, reason: 'wel gevraagd', from, to } })[0]?.fragment;

describe('what is sent of a draft', () => {
  it('is the piece of the call between two moments', () => {
    expect(fragmentOf('1:05', '1:12')).toEqual({ startMs: 65_000, endMs: 72_000 });
  });
  it('is ten seconds when only the beginning is known, or the end comes first', () => {
    expect(fragmentOf('1:05', '')).toEqual({ startMs: 65_000, endMs: 75_000 });
    expect(fragmentOf('1:05', '0:10')).toEqual({ startMs: 65_000, endMs: 75_000 });
  });
  it('is no piece without a beginning', () => {
    expect(fragmentOf('', '1:05')).toBeNull();
    expect(fragmentOf('ergens', '')).toBeNull();
  });
});
