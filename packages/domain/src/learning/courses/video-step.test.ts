import { describe, expect, it } from '@jest/globals';
import { moduleProgress } from '../completion/module-completion.js';
import { withReport } from '../completion/step-report.js';
import { checkStep } from './check-step.js';
import type { CourseContent } from './content.js';
import { mapReferences } from './content-references.js';
import { stepSeconds } from './minutes.js';
import { readableTranscript, type VideoStep } from './video-step.js';

const both = (text: string) => ({ nl: text, en: text });
const cues = [
  { startSeconds: 0, endSeconds: 4, text: 'Luister eerst.' },
  { startSeconds: 4, endSeconds: 9, text: 'Vat dan\nsamen.' },
];
const film: VideoStep = {
  kind: 'video',
  id: 'v',
  title: both('Kijk mee'),
  required: true,
  introduction: both(''),
  fileId: 'f',
  durationSeconds: 100,
  silent: false,
  captions: { nl: cues, en: cues },
  transcript: both(''),
};
const problems = (over: Partial<VideoStep>) => checkStep({ ...film, ...over }, 'm').map(({ code, language }) => [code, language]);

describe('a video', () => {
  it.each<[string, Partial<VideoStep>, unknown[]]>([
    ['is complete', {}, []],
    ['without a film', { fileId: '' }, [['missingVideo', undefined]]],
    ['without length', { durationSeconds: 0 }, [['missingVideo', undefined]]],
    ['without English captions', { captions: { nl: cues, en: [] } }, [['missingCaptions', 'en']]],
    ['with captions out of order', { captions: { nl: cues.toReversed(), en: cues } }, [['captionsOutOfOrder', 'nl']]],
    ['with half a transcript', { transcript: { nl: 'Farid luistert.', en: '' } }, [['missingTranslation', 'en']]],
    ['silent, and told in words', { silent: true, captions: { nl: [], en: [] }, transcript: both('Twee mensen.') }, []],
    [
      'silent, and not told in words',
      { silent: true, captions: { nl: [], en: [] } },
      [
        ['missingTranslation', 'nl'],
        ['missingTranslation', 'en'],
      ],
    ],
  ])('%s', (_name, over, expected) => {
    expect(problems(over)).toEqual(expected);
  });

  it('is done when nine tenths of it were watched, and not by looking at its page', () => {
    const at = new Date('2026-11-23T10:00:00Z');
    const done = (heardRatio: number) =>
      moduleProgress({ steps: [film] }, [{ kind: 'heard', stepId: 'v', heardRatio, at }]).doneStepIds;
    expect(done(0.9)).toEqual(['v']);
    expect(done(0.899)).toEqual([]);
    expect(moduleProgress({ steps: [film] }, [{ kind: 'seenToEnd', stepId: 'v', at }]).doneStepIds).toEqual([]);
  });

  it('counts what was watched against the clock, as a fragment does', () => {
    const opened = new Date('2026-11-23T10:00:00Z');
    const report = { seenToEnd: false, heard: [{ fromSeconds: 0, toSeconds: 100 }], secondsSpent: 1, positionSeconds: 100 };
    const first = withReport(null, { ...report, heard: [] }, film, opened);
    expect(withReport(first, report, film, new Date(opened.getTime() + 1000)).heardAt).toBeNull();
    const later = new Date(opened.getTime() + 60_000);
    expect(withReport(first, report, film, later).heardAt).toEqual(later);
  });

  it('takes its length and the words before it, and points at its file', () => {
    expect(stepSeconds(film, 'nl')).toBe(100);
    const content: Pick<CourseContent, 'modules'> = {
      modules: [
        {
          id: 'm',
          title: both('M'),
          objective: both(''),
          skillIds: [],
          optional: false,
          prerequisiteModuleIds: [],
          steps: [film],
        },
      ],
    };
    const same = (id: string) => id;
    const moved = mapReferences(content, { skill: same, file: (id) => `${id}!`, dialogue: same, package: same });
    expect(moved.modules[0]?.steps[0]).toMatchObject({ fileId: 'f!' });
  });

  it('is read as its captions when nobody wrote more', () => {
    expect(readableTranscript(film, 'nl')).toBe('Luister eerst. Vat dan samen.');
    expect(readableTranscript({ ...film, transcript: both('Farid luistert.') }, 'en')).toBe('Farid luistert.');
  });
});
