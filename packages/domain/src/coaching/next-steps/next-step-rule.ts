import { z } from 'zod';

/** What a rule waits for. */
export const TRIGGER_KINDS = ['criterionFails', 'sureErrorRepeats', 'certificateExpires', 'personIsNew'] as const;
export type TriggerKind = (typeof TRIGGER_KINDS)[number];

/** What it does then. */
export const ACTION_KINDS = ['assignLearning', 'addCards', 'addAgendaPoint', 'steerSample', 'tellCoach'] as const;
export type ActionKind = (typeof ACTION_KINDS)[number];

/** Whom a rule can be about: people who learn. */
export const AUDIENCE_ROLES = ['agent', 'coach', 'manager', 'author'] as const;

/** Older calls and answers say nothing about today. */
export const LOOK_BACK_DAYS = 90;

const triggerSchema = z.discriminatedUnion('kind', [
  /** Not good in `times` of somebody's last `outOf` calls that chance chose and in which the criterion applied; null: any criterion, each by itself. */
  z.object({
    kind: z.literal('criterionFails'),
    criterionId: z.string().min(1).max(100).nullable(),
    times: z.int().min(1).max(10),
    outOf: z.int().min(1).max(20),
  }),
  /** Sure of a wrong answer to the same question, `times` within `days`; null: about any skill. */
  z.object({
    kind: z.literal('sureErrorRepeats'),
    skillId: z.uuid().nullable(),
    times: z.int().min(2).max(10),
    days: z.int().min(1).max(LOOK_BACK_DAYS),
  }),
  /** From `days` before the last day it holds, to that day; null: any certificate. */
  z.object({ kind: z.literal('certificateExpires'), certificationId: z.uuid().nullable(), days: z.int().min(1).max(365) }),
  /** From the first working day, for `days` days. */
  z.object({ kind: z.literal('personIsNew'), days: z.int().min(1).max(90) }),
]);

const actionSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('assignLearning'),
    target: z.object({ kind: z.enum(['course', 'path']), id: z.uuid() }),
    dueDays: z.int().min(1).max(365).nullable(),
  }),
  /** Of a skill; null: of the skill that the trigger is about. */
  z.object({ kind: z.literal('addCards'), skillId: z.uuid().nullable(), most: z.int().min(1).max(10) }),
  /** In these words; empty: what the trigger is about. */
  z.object({ kind: z.literal('addAgendaPoint'), title: z.string().trim().max(120) }),
  z.object({ kind: z.literal('steerSample'), calls: z.int().min(1).max(5) }),
  z.object({ kind: z.literal('tellCoach') }),
]);

export const nextStepSchema = z.object({
  name: z.string().trim().min(1).max(80),
  trigger: triggerSchema,
  /** In one of the teams (empty: any team) and with one of the roles. */
  audience: z.object({ teamIds: z.array(z.uuid()).max(200), roles: z.array(z.enum(AUDIENCE_ROLES)).min(1) }),
  actions: z.array(actionSchema).min(1).max(ACTION_KINDS.length),
  limits: z.object({
    /** In any seven days in a row. */
    perPersonPerWeek: z.int().min(1).max(20),
    /** Over everybody, on one day; null: no limit. */
    perDay: z.int().min(1).max(1_000).nullable(),
  }),
});
export type NextStepRule = z.output<typeof nextStepSchema>;
export type NextStepTrigger = NextStepRule['trigger'];
export type NextStepAction = NextStepRule['actions'][number];
export type NextStepLimits = NextStepRule['limits'];

export const NEXT_STEP_PROBLEMS = ['nextStepTimes', 'nextStepTwice', 'nextStepNothingToSay'] as const;
export type NextStepProblem = (typeof NEXT_STEP_PROBLEMS)[number];

/** Why a rule cannot be saved, or null. */
export function nextStepProblem({ trigger, actions }: Pick<NextStepRule, 'trigger' | 'actions'>): NextStepProblem | null {
  if (trigger.kind === 'criterionFails' && trigger.times > trigger.outOf) return 'nextStepTimes';
  if (new Set(actions.map(({ kind }) => kind)).size < actions.length) return 'nextStepTwice';
  // A certificate or a first working day is about no skill: somebody has to say which cards.
  const ofNoSkill = trigger.kind === 'certificateExpires' || trigger.kind === 'personIsNew';
  const cardless = actions.some((action) => action.kind === 'addCards' && action.skillId === null);
  return ofNoSkill && cardless ? 'nextStepNothingToSay' : null;
}
