import { Injectable } from '@nestjs/common';
import { drawSample } from '@vakwerk/domain/quality/sampling/draw-sample';
import type { SamplingPeriod } from '@vakwerk/domain/quality/sampling/sampling-period';
import { addDays } from '@vakwerk/domain/shared/time/calendar';
import { localDateAt } from '@vakwerk/domain/shared/time/local-time';
import { newId } from '../../platform/database/new-id.js';
import { Live } from '../../platform/live/live.js';
import { DrawRepository } from '../draws/draw.repository.js';
import { domainPlan, settingsOf } from './plan-settings.js';
import { SamplingFrameReader } from './sampling-frame.reader.js';
import { SamplingPeopleReader } from './sampling-people.reader.js';
import type { StoredPlan } from './sampling-plan.repository.js';
import { SamplingRunRepository, type StoredRun } from './sampling-run.repository.js';

/** Days an evaluator has for what was drawn. */
const DAYS_TO_SCORE = { week: 7, month: 28 } as const;

export interface PeriodToDraw {
  readonly plan: StoredPlan;
  readonly period: SamplingPeriod;
  readonly ranById: string | null;
  readonly now: Date;
}

/** Makes and keeps the draw of one period; part of other use cases, inside their transaction and their lock on draws. */
@Injectable()
export class DrawPeriod {
  constructor(
    private readonly frames: SamplingFrameReader,
    private readonly people: SamplingPeopleReader,
    private readonly runs: SamplingRunRepository,
    private readonly draws: DrawRepository,
    private readonly live: Live,
  ) {}

  /** @returns null when this period was drawn before */
  async run({ plan, period, ranById, now }: PeriodToDraw): Promise<StoredRun | null> {
    if (await this.runs.has(plan.id, period.key)) return null;
    const rules = domainPlan(plan, plan);
    const possible = await this.people.evaluatorIdsOfAll(plan.frame.teamIds);
    const here = { ...rules, evaluators: rules.evaluators.filter(({ evaluatorId }) => possible.has(evaluatorId)) };
    const frame = await this.frames.frame(here, period);
    const { draws, shortfalls } = drawSample(frame, here, plan.seed, await this.frames.earlier(plan.id, period));
    const run = {
      id: newId(),
      planId: plan.id,
      periodKey: period.key,
      planVersion: plan.version,
      frameSize: frame.interactions.length,
      seed: plan.seed,
      drawn: draws.length,
      shortfalls,
      ranById,
      ranAt: now,
    };
    if (!(await this.runs.addOnce({ ...run, settings: settingsOf({ ...plan, evaluators: here.evaluators }) }))) return null;
    const dueOn = addDays(localDateAt(now, plan.timeZone), DAYS_TO_SCORE[plan.quotaPer]);
    await this.draws.addAll(
      draws.map(({ agentId: _, ...draw }) => ({ ...draw, planId: plan.id, runId: run.id, drawnAt: now, dueOn })),
    );
    await this.live.announce('evaluations');
    return run;
  }
}
