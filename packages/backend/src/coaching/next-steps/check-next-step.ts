import { Injectable } from '@nestjs/common';
import { mayManageNextStep } from '@vakwerk/domain/coaching/next-steps/next-step-policy';
import { type NextStepRule, nextStepProblem, nextStepSchema } from '@vakwerk/domain/coaching/next-steps/next-step-rule';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import type { z } from 'zod';
import { NotFound } from '../../platform/auth/access-errors.js';
import { parseInput } from '../../platform/auth/invalid-input.js';
import { CoachingError } from '../coaching.errors.js';
import { type NextStepNames, NextStepNamesReader } from './next-step-names.reader.js';

export type NextStepWish = z.input<typeof nextStepSchema>;

/** A rule as it would be saved: everything it names is there, and whoever asks may manage it. */
@Injectable()
export class CheckNextStep {
  constructor(private readonly names: NextStepNamesReader) {}

  /** @throws InvalidInput, NotFound for what is not there, CoachingError of `NextStepProblem` | nextStepOutsideTeams */
  async run(actor: PersonActor, input: NextStepWish): Promise<NextStepRule> {
    const wish = parseInput(nextStepSchema, input);
    refuseUnknown(wish, await this.names.read());
    const problem = nextStepProblem(wish);
    if (problem) throw new CoachingError(problem);
    if (!mayManageNextStep(actor, wish.audience)) throw new CoachingError('nextStepOutsideTeams');
    return { ...wish, audience: { ...wish.audience, teamIds: [...new Set(wish.audience.teamIds)] } };
  }
}

/** @throws NotFound */
function refuseUnknown({ trigger, audience, actions }: NextStepRule, names: NextStepNames): void {
  const has = (all: readonly { readonly id: string }[], id: string | null) => id === null || all.some((each) => each.id === id);
  if (!audience.teamIds.every((id) => has(names.teams, id))) throw new NotFound('This team');
  if (trigger.kind === 'criterionFails' && !has(names.criteria, trigger.criterionId)) throw new NotFound('This criterion');
  if (trigger.kind === 'sureErrorRepeats' && !has(names.skills, trigger.skillId)) throw new NotFound('This skill');
  if (trigger.kind === 'certificateExpires' && !has(names.certifications, trigger.certificationId))
    throw new NotFound('This certificate');
  for (const action of actions) {
    if (action.kind === 'addCards' && !has(names.skills, action.skillId)) throw new NotFound('This skill');
    if (
      action.kind === 'assignLearning' &&
      !names.targets.some(({ kind, id }) => kind === action.target.kind && id === action.target.id)
    )
      throw new NotFound('This course or path');
  }
}
