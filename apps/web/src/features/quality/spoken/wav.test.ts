import { describe, expect, it } from '@jest/globals';
import { peakOf, wavOf } from './wav';

describe('a WAV file of samples', () => {
  it('says how long it is, at which rate, and holds every sample in 16 bits', () => {
    const file = wavOf(new Float32Array([0, 1, -1, 0.5]), 8_000);
    const view = new DataView(file.buffer);
    const text = (from: number, to: number) => String.fromCharCode(...file.slice(from, to));
    expect([text(0, 4), text(8, 16), text(36, 40)]).toEqual(['RIFF', 'WAVEfmt ', 'data']);
    expect([view.getUint32(4, true), view.getUint32(40, true), file.length]).toEqual([44, 8, 52]);
    expect([view.getUint16(22, true), view.getUint32(24, true), view.getUint32(28, true)]).toEqual([1, 8_000, 16_000]);
    expect([0, 1, 2, 3].map((index) => view.getInt16(44 + index * 2, true))).toEqual([0, 32_767, -32_767, 16_384]);
  });

  it('cuts off what is too loud instead of turning it round', () => {
    const view = new DataView(wavOf(new Float32Array([2, -2])).buffer);
    expect([view.getInt16(44, true), view.getInt16(46, true)]).toEqual([32_767, -32_767]);
  });

  it('of nothing is a file without samples', () => {
    expect(wavOf(new Float32Array()).length).toBe(44);
    expect(peakOf(new Float32Array())).toBe(0);
    expect(peakOf(new Float32Array([0.1, -0.4]))).toBeCloseTo(0.4);
  });
});
