import type { Firing } from '@vakwerk/domain/coaching/next-steps/firing-ledger';
import type { ActionKind, NextStepAction, TriggerKind } from '@vakwerk/domain/coaching/next-steps/next-step-rule';
import type { Person } from '../../people/index.js';
import type { ActionOutcome } from './next-step-firing.entity.js';
import type { NextStepSubject } from './subject.reader.js';

/** What an action knows: for whom, why, and what it is about. */
export interface StepToTake {
  readonly firingId: string;
  readonly ruleName: string;
  readonly trigger: TriggerKind;
  readonly firing: Firing;
  readonly person: Person;
  readonly subject: NextStepSubject;
}

export type StepOutcome = Omit<ActionOutcome, 'action'>;
export type ActionOf<Kind extends ActionKind> = Extract<NextStepAction, { kind: Kind }>;
