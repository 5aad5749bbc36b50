import { describe, expect, it } from '@jest/globals';
import type { AudioFragmentStep } from '../courses/content.js';
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
const after = (seconds: number) => new Date(early.getTime() + seconds * 1000);
const NOTHING: StepReport = { seenToEnd: false, heard: [], secondsSpent: 0, positionSeconds: null };
const OPENED: StepRecord = { openedAt: early, seenAt: null, heard: [], heardAt: null, secondsSpent: 0, positionSeconds: null };
const stored: StepRecord = {
  openedAt: early,
  seenAt: early,
  heard: [{ fromSeconds: 0, toSeconds: 9.5 }],
  heardAt: early,
  secondsSpent: 40,
  positionSeconds: 9.5,
};

describe('the record of a step after a report', () => {
  it('begins with opening the step: the first report proves nothing yet', () => {
    const report = { seenToEnd: true, heard: [{ fromSeconds: 0, toSeconds: 9 }], secondsSpent: 12, positionSeconds: 3 };
    expect(withReport(null, report, step, early)).toEqual({ ...OPENED, secondsSpent: 0, positionSeconds: 3 });
  });

  it('takes what is reported after it was opened', () => {
    const report = { seenToEnd: true, heard: [{ fromSeconds: 0, toSeconds: 9 }], secondsSpent: 12.4, positionSeconds: 9 };
    expect(withReport(OPENED, report, step, late)).toEqual({
      openedAt: early,
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
    expect(withReport(OPENED, { ...NOTHING, secondsSpent }, step, late).secondsSpent).toBe(kept);
  });

  it('takes no more time than the step was open', () => {
    expect(withReport(OPENED, { ...NOTHING, secondsSpent: 500 }, step, after(30)).secondsSpent).toBeLessThanOrEqual(32);
  });

  it('counts a fragment as heard from nine tenths, not before', () => {
    const heard = (toSeconds: number) =>
      withReport(OPENED, { ...NOTHING, heard: [{ fromSeconds: 0, toSeconds }] }, step, late).heardAt;
    expect([heard(8.9), heard(9)]).toEqual([null, late]);
  });

  it.each([
    [0, 2],
    [2, 6],
    [3.5, 9],
  ])('takes no more of a fragment than can have sounded: after %d seconds at most %d', (seconds, kept) => {
    const report = { ...NOTHING, heard: [{ fromSeconds: 0, toSeconds: 10 }] };
    const record = withReport(OPENED, report, step, after(seconds));
    expect(record.heard).toEqual([{ fromSeconds: 0, toSeconds: kept }]);
    expect(record.heardAt).toEqual(kept >= 9 ? after(seconds) : null);
  });

  it('takes nothing from a clock that went back', () => {
    const report = { ...NOTHING, heard: [{ fromSeconds: 0, toSeconds: 10 }] };
    expect(withReport(OPENED, report, step, after(-600)).heardAt).toBeNull();
  });
});
