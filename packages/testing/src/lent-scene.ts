import { AssignCourse } from '@vakwerk/backend/learning/assignments/assign-course';
import { PublishCourse } from '@vakwerk/backend/learning/courses/publish-course';
import { CourseMediaRepository } from '@vakwerk/backend/learning/media/course-media.repository';
import { ForgetLentSounds } from '@vakwerk/backend/learning/media/forget-lent-sounds';
import { OpenMedia } from '@vakwerk/backend/learning/media/open-media';
import { ReadModule } from '@vakwerk/backend/learning/steps/read-module';
import { SaveStepProgress } from '@vakwerk/backend/learning/steps/save-step-progress';
import { AddCourse } from '@vakwerk/backend/learning/studio/add-course';
import { UnitOfWork } from '@vakwerk/backend/platform/database/unit-of-work';
import { RecordingRepository } from '@vakwerk/backend/quality/recordings/recording.repository';
import { SkillRepository } from '@vakwerk/backend/skills/index';
import type { AudioFragmentStep } from '@vakwerk/domain/learning/courses/content';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { aModule, aTextStep, inBoth, someContent } from './a-course.js';
import type { Buildable } from './test-application.js';

/** Ten seconds of sound of a call: what is known of it, without a file. */
export const itsRecording = (app: Buildable, { organisationId }: { readonly organisationId: string }, interactionId: string) =>
  app.within(organisationId, () =>
    app.get(RecordingRepository).add({
      interactionId,
      storageKey: `recordings/${interactionId}`,
      mediaType: 'audio/wav',
      codec: 'pcm',
      channels: 1,
      sampleRate: 8_000,
      durationSeconds: 10,
      bytes: 80_044,
      sha256: interactionId,
      peaks: Buffer.from([1, 2]),
      agentChannel: null,
    }),
  );

/** What a lent sound answers to somebody who asks for it. */
export const hearSound = (app: Buildable, actor: PersonActor, mediaId: string, now: Date) =>
  app.get(OpenMedia).run(actor, mediaId, undefined, undefined, now);

export const storedSound = (app: Buildable, { organisationId }: { readonly organisationId: string }, mediaId: string) =>
  app.get(UnitOfWork).run({ organisationId }, () => app.get(CourseMediaRepository).find(mediaId));

export const forgetSounds = (app: Buildable, { organisationId }: { readonly organisationId: string }, now: Date) =>
  app.get(ForgetLentSounds).run({ kind: 'system', organisationId }, now);

/** A draft whose module `m` is a lent sound of four seconds, step `a`, and a page, step `t`. @returns its id */
export async function aLessonWithSound(app: Buildable, author: PersonActor, mediaId: string, now: Date): Promise<string> {
  const step: AudioFragmentStep = {
    kind: 'audioFragment',
    id: 'a',
    title: inBoth('Luister'),
    required: true,
    introduction: { nl: '', en: '' },
    fileId: mediaId,
    durationSeconds: 4,
    spokenLanguage: 'nl',
    transcript: [{ speaker: 'agent', startSeconds: 0, endSeconds: 4, text: 'Wat bedoelt u precies?' }],
  };
  return app.get(UnitOfWork).run(author, async () => {
    const skillIds = (await app.get(SkillRepository).findByCodes(['listening'])).map(({ id }) => id);
    return app.get(AddCourse).run(author, someContent([aModule('m', [step, aTextStep('t')], { skillIds })]), 'saved', now);
  });
}

export const publishLesson = (app: Buildable, author: PersonActor, courseId: string, now: Date) =>
  app.get(PublishCourse).run(author, courseId, now);

/** Somebody takes a lesson on themself. @returns how they read its module `m`, and how they report a step */
export async function aLessonTaken(app: Buildable, actor: PersonActor, courseId: string, at: Date) {
  const order = { courseId, personId: actor.personId, dueOn: null, reason: 'own' as const };
  const { assignmentId } = await app.get(AssignCourse).run(actor, order, at);
  return {
    read: (now: Date) => app.within(actor.organisationId, () => app.get(ReadModule).run(actor, assignmentId, 'm', now)),
    sees: (stepId: string, now: Date) => {
      const report = { assignmentId, stepId, seenToEnd: true, heard: [], secondsSpent: 0, positionSeconds: null };
      return app.get(SaveStepProgress).run(actor, report, now);
    },
  };
}
