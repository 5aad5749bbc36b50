import type { NextStepAction, NextStepTrigger, TriggerKind } from '@vakwerk/domain/coaching/next-steps/next-step-rule';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import type { NextStepWish } from './check-next-step.js';
import type {
  NextStepActionInput,
  NextStepAction as NextStepActionObject,
  NextStepChoicesObject,
  NextStepFired,
  NextStepInput,
  NextStepPreviewObject,
  NextStepRuleObject,
  NextStepTriggerInput,
  NextStepTrigger as NextStepTriggerObject,
} from './next-step.object.js';
import type { FiringView, NextStepView } from './next-step-list.js';
import type { NextStepNames } from './next-step-names.reader.js';
import type { NextStepPreview, PreviewedFiring } from './preview-next-step.js';

/** What is left out comes through as null; the schema of the domain says what is missing. */
const number = (value: number | null | undefined): number => value ?? Number.NaN;

export function wishOf({ name, trigger, teamIds, roles, actions, perPersonPerWeek, perDay }: NextStepInput): NextStepWish {
  return {
    name,
    trigger: triggerOf(trigger),
    audience: { teamIds, roles },
    actions: actions.map(actionOf),
    limits: { perPersonPerWeek, perDay: perDay ?? null },
  };
}

function triggerOf({ kind, aboutId = null, times, outOf, days }: NextStepTriggerInput): NextStepWish['trigger'] {
  switch (kind) {
    case 'criterionFails':
      return { kind, criterionId: aboutId, times: number(times), outOf: number(outOf) };
    case 'sureErrorRepeats':
      return { kind, skillId: aboutId, times: number(times), days: number(days) };
    case 'certificateExpires':
      return { kind, certificationId: aboutId, days: number(days) };
    case 'personIsNew':
      return { kind, days: number(days) };
  }
}

function actionOf({
  kind,
  target,
  targetId,
  dueDays,
  skillId,
  most,
  title,
}: NextStepActionInput): NextStepWish['actions'][number] {
  switch (kind) {
    case 'assignLearning':
      return { kind, target: { kind: target ?? 'course', id: targetId ?? '' }, dueDays: dueDays ?? null };
    case 'addCards':
      return { kind, skillId: skillId ?? null, most: number(most) };
    case 'addAgendaPoint':
      return { kind, title };
    case 'steerSample':
      return { kind, calls: number(most) };
    case 'tellCoach':
      return { kind };
  }
}

export function ruleObject({ definition, ...rule }: NextStepView): NextStepRuleObject {
  const { name, trigger, audience, actions, limits } = definition;
  return { ...rule, name, trigger: triggerObject(trigger), ...audience, actions: actions.map(actionObject), ...limits };
}

function triggerObject(trigger: NextStepTrigger): NextStepTriggerObject {
  const none = { aboutId: null, times: null, outOf: null, days: null };
  switch (trigger.kind) {
    case 'criterionFails':
      return { ...none, ...trigger, aboutId: trigger.criterionId };
    case 'sureErrorRepeats':
      return { ...none, ...trigger, aboutId: trigger.skillId };
    case 'certificateExpires':
      return { ...none, ...trigger, aboutId: trigger.certificationId };
    case 'personIsNew':
      return { ...none, ...trigger };
  }
}

function actionObject(action: NextStepAction): NextStepActionObject {
  const none = { target: null, targetId: null, dueDays: null, skillId: null, most: null, title: '' };
  if (action.kind === 'assignLearning')
    return { ...none, kind: action.kind, target: action.target.kind, targetId: action.target.id, dueDays: action.dueDays };
  return action.kind === 'steerSample' ? { ...none, kind: action.kind, most: action.calls } : { ...none, ...action };
}

export function firedObject(trigger: TriggerKind, { subject, evidence, outcomes, ...firing }: FiringView): NextStepFired {
  return {
    ...firing,
    about: subject?.text ?? null,
    evaluationIds: trigger === 'criterionFails' ? evidence : [],
    evidenceCount: evidence.length,
    outcomes: outcomes.map(({ action, outcome, reason = null, given = [] }) => ({
      action,
      outcome,
      reason,
      count: given.length,
    })),
  };
}

const SHOWN = 200;

export function previewObject(trigger: TriggerKind, { now, past }: NextStepPreview): NextStepPreviewObject {
  const shown = (all: readonly PreviewedFiring[]) =>
    all.slice(0, SHOWN).map(({ subject, evidence, person, heldAt, takenAt, personId, key }) => ({
      ...{ id: `${personId} ${key}`, person, heldAt, takenAt, about: subject?.text ?? null, evidenceCount: evidence.length },
      ...{
        evaluationIds: trigger === 'criterionFails' ? evidence : [],
        outcomes: [],
        ruleVersion: null,
        undoneAt: null,
        undoneBy: null,
      },
    }));
  const taken = past.filter(({ takenAt }) => takenAt !== null);
  return {
    now: shown(now),
    past: shown(past),
    takenCount: taken.length,
    peopleCount: new Set(taken.map(({ personId }) => personId)).size,
    heldCount: past.length - taken.length,
  };
}

export function choicesObject(actor: PersonActor, names: NextStepNames): NextStepChoicesObject {
  const everywhere = actor.roles.includes('admin');
  return {
    criteria: names.criteria.map(({ id, text, scorecardName, inUse }) => ({
      ...{ id, name: text, group: pickLanguage(scorecardName, actor.language), offered: inUse },
    })),
    certifications: names.certifications.map(({ id, title }) => ({ id, name: title, group: '', offered: true })),
    targets: names.targets.map(({ id, kind, title, canStart }) => ({ id, name: title, group: kind, offered: canStart })),
    skills: names.skills.map(({ id, name }) => ({ id, name, group: '', offered: true })),
    teams: names.teams.map(({ id, name }) => ({ id, name, offered: everywhere || actor.teamIds.includes(id) })),
  };
}
