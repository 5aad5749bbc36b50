import { Injectable } from '@nestjs/common';
import type { Firing } from '@vakwerk/domain/coaching/next-steps/firing-ledger';
import { firings, firingsSince } from '@vakwerk/domain/coaching/next-steps/firings';
import { mayManageNextStep } from '@vakwerk/domain/coaching/next-steps/next-step-policy';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { PersonRepository } from '../../people/index.js';
import { NotFound } from '../../platform/auth/access-errors.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { CheckNextStep, type NextStepWish } from './check-next-step.js';
import { NextStepRepository } from './next-step.repository.js';
import { NextStepFactsReader } from './next-step-facts.reader.js';
import { NextStepFiringRepository } from './next-step-firing.repository.js';
import { type NextStepSubject, SubjectReader } from './subject.reader.js';

export const PREVIEW_DAYS = 30;

export interface PreviewedFiring extends Firing {
  readonly person: { readonly id: string; readonly givenName: string; readonly familyName: string };
  readonly subject: NextStepSubject | null;
}

export interface NextStepPreview {
  /** What saving and switching on does at once. */
  readonly now: readonly PreviewedFiring[];
  /** What it would have done by now, had it been on for thirty days: newest first. */
  readonly past: readonly PreviewedFiring[];
}

@Injectable()
export class PreviewNextStep {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly check: CheckNextStep,
    private readonly rules: NextStepRepository,
    private readonly firings: NextStepFiringRepository,
    private readonly facts: NextStepFactsReader,
    private readonly persons: PersonRepository,
    private readonly subjects: SubjectReader,
  ) {}

  /** By the same function as the runs, over the same facts; nothing is kept. @throws as `CheckNextStep` */
  run(actor: PersonActor, id: string | null, input: NextStepWish, at?: Date): Promise<NextStepPreview> {
    return this.unitOfWork.run(actor, async () => {
      const rule = await this.check.run(actor, input);
      const until = at ?? (await this.rules.now());
      const from = new Date(until.getTime() - PREVIEW_DAYS * 86_400_000);
      const facts = await this.facts.read(new Set([rule.trigger.kind]), from, until);
      const now = firings(rule, facts, await this.before(actor, id), { after: null, until });
      const past = firingsSince(rule, facts, from, until).toReversed();
      const people = new Map(
        (await this.persons.findMany([...now, ...past].map(({ personId }) => personId))).map((each) => [each.id, each]),
      );
      const subjects = await this.subjects.readMany(
        rule.trigger.kind,
        [...now, ...past].map(({ subjectId }) => subjectId),
      );
      const named = (all: readonly Firing[]) =>
        all.flatMap((firing) => {
          const person = people.get(firing.personId);
          return person ? [{ ...firing, person, subject: subjects.get(firing.subjectId) ?? null }] : [];
        });
      return { now: named(now), past: named(past) };
    });
  }

  private async before(actor: PersonActor, id: string | null): Promise<Firing[]> {
    if (id === null) return [];
    const rule = await this.rules.find(id);
    if (!rule || !mayManageNextStep(actor, rule.definition.audience)) throw new NotFound('This rule');
    return this.firings.listOf(id);
  }
}
