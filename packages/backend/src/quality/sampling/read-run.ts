import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { mayReadPlan } from '@vakwerk/domain/quality/sampling/sampling-policy';
import { NotFound } from '../../platform/auth/access-errors.js';
import type { SamplingRun } from './sampling-run.entity.js';
import { SamplingRunRepository } from './sampling-run.repository.js';

export type RunWithSettings = Omit<SamplingRun, 'organisationId'>;

@Injectable()
export class ReadRun {
  constructor(private readonly runs: SamplingRunRepository) {}

  /** @throws NotFound when it does not exist or drew from other teams */
  async run(actor: PersonActor, runId: string): Promise<RunWithSettings> {
    const found = await this.runs.find(runId);
    if (!found || !mayReadPlan(actor, found.settings.frame)) throw new NotFound('SamplingRun');
    return found;
  }
}
