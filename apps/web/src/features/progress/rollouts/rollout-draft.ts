import { type RolloutWish, USUAL_WEEKS_BETWEEN } from '@vakwerk/domain/progress/rollouts/rollout-plan';
import type { RolloutChoices } from './api';

export type RolloutField = keyof RolloutWish;
export type RolloutDraft = RolloutWish;

/** What somebody begins with: all their teams, one wave for each, all skills of the first course. */
export function newDraft({ courses, teams, firstStart }: RolloutChoices, seed: string): RolloutDraft {
  const [course] = courses;
  return {
    courseId: course?.courseId ?? '',
    outcomeSkillIds: course?.skills.map(({ id }) => id) ?? [],
    teamIds: teams.map(({ id }) => id),
    waveCount: teams.length,
    startsOn: firstStart,
    weeksBetween: USUAL_WEEKS_BETWEEN,
    seed,
  };
}

/** Another course has other skills: all of them, until somebody chooses. */
export function withCourse(draft: RolloutDraft, { courses }: RolloutChoices, courseId: string): RolloutDraft {
  const course = courses.find((one) => one.courseId === courseId);
  return { ...draft, courseId, outcomeSkillIds: course?.skills.map(({ id }) => id) ?? [] };
}

export const toggled = (ids: readonly string[], id: string): string[] =>
  ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id];

const FIELD_OF: Readonly<Record<string, RolloutField>> = {
  rolloutNoOutcome: 'outcomeSkillIds',
  rolloutTooFewTeams: 'teamIds',
  rolloutOutsideTeams: 'teamIds',
  rolloutWavesWrong: 'waveCount',
  rolloutNotMonday: 'startsOn',
  rolloutInThePast: 'startsOn',
  rolloutWeeksWrong: 'weeksBetween',
  rolloutSeedMissing: 'seed',
  rolloutCourseNotReady: 'courseId',
  rolloutRunning: 'courseId',
};

/** Which field a refusal is about; null: none of them. */
export const fieldOf = (code: string): RolloutField | null => FIELD_OF[code] ?? null;
