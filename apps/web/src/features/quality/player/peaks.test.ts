import { describe, expect, it } from '@jest/globals';
import { decodePeaks } from './peaks';

const base64 = (...bytes: number[]) => btoa(String.fromCharCode(...bytes.map((byte) => byte & 255)));

describe('peaks', () => {
  it('are signed bytes, with the agent in the upper lane whichever channel that was', () => {
    const channels = [base64(-128, 127), base64(-1, 1)];
    expect([...decodePeaks(channels, 0).agent]).toEqual([-128, 127]);
    expect([...decodePeaks(channels, 1).agent]).toEqual([-1, 1]);
    expect([...decodePeaks(channels, 1).customer]).toEqual([-128, 127]);
  });
  it('of one channel leave the other lane empty', () => {
    expect(decodePeaks([base64(3, 4)], null).customer).toHaveLength(0);
  });
});
