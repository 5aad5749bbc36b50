import { describe, expect, it } from '@jest/globals';
import type { AudioFragmentStep } from './content.js';
import { type StepRecord, type StepReport, withReport } from './step-report.js';

const text = { nl: 'a', en: 'a' };
const step: AudioFragmentStep = {
  kind: 'audioFragment',
  id: 'a1',
  title: text,
  required: true,
  introduction: text,
  fileId: 'f',
  durationSeconds: 10,
  spokenLanguage: 'nl',
  transcript: [],
};
const early = new Date('2026-11-01T10:00:00Z');
const late = new Date('2026-11-02T10:00:00Z');
const NOTHING: StepReport = { seenToEnd: false, heard: [], secondsSpent: 0, positionSeconds: null };
const stored: StepRecord = {
  seenAt: early,
  heard: [{ fromSeconds: 0, toSeconds: 9.5 }],
  heardAt: early,
  secondsSpent: 40,
  positionSeconds: 9.5,
};

describe('the record of a step after a report', () => {
  it('begins with what is reported first', () => {
    const report = { seenToEnd: true, heard: [{ fromSeconds: 0, toSeconds: 9 }], secondsSpent: 12.4, positionSeconds: 9 };
    expect(withReport(null, report, step, late)).toEqual({
      seenAt: late,
      heard: report.heard,
      heardAt: late,
      secondsSpent: 12,
      positionSeconds: 9,
    });
  });

  it('loses nothing to a report that knows less', () => {
    expect(withReport(stored, NOTHING, step, late)).toEqual(stored);
  });

  it('goes back to where the person went back to', () => {
    expect(withReport(stored, { ...NOTHING, positionSeconds: 2 }, step, late).positionSeconds).toBe(2);
  });

  it.each([
    [-5, 0],
    [10_000_000, 86_400],
  ])('takes no impossible time: %d seconds becomes %d', (secondsSpent, kept) => {
    expect(withReport(null, { ...NOTHING, secondsSpent }, step, late).secondsSpent).toBe(kept);
  });

  it('counts a fragment as heard from nine tenths, not before', () => {
    const heard = (toSeconds: number) =>
      withReport(null, { ...NOTHING, heard: [{ fromSeconds: 0, toSeconds }] }, step, late).heardAt;
    expect([heard(8.9), heard(9)]).toEqual([null, late]);
  });
});
