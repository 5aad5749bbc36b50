import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { drawSample } from '@vakwerk/domain/quality/sampling/draw-sample';
import { samplingPeriodAt } from '@vakwerk/domain/quality/sampling/sampling-period';
import { resolveLocalTime } from '@vakwerk/domain/shared/time/local-time';
import { DrawnCallReader } from './drawn-call.reader.js';
import { domainPlan } from './plan-settings.js';
import { ReadPlan } from './read-plan.js';
import { ReadRun } from './read-run.js';
import { SamplingFrameReader } from './sampling-frame.reader.js';

export interface RepeatedDraw {
  /** Interactions that could be drawn, this time. */
  readonly frameSize: number;
  /** What was drawn this time, in order of id. */
  readonly interactionIds: readonly string[];
  /** Exactly the calls of the stored draw, each with the chance that was kept beside it. */
  readonly same: boolean;
  readonly missing: number;
  readonly added: number;
}

/**
 * Makes a draw again from its stored seed and settings, out of the calls there were at that moment; nothing is kept. It differs when
 * people or calls were changed afterwards, and then says so.
 */
@Injectable()
export class RepeatRun {
  constructor(
    private readonly readRun: ReadRun,
    private readonly readPlan: ReadPlan,
    private readonly frames: SamplingFrameReader,
    private readonly drawn: DrawnCallReader,
  ) {}

  /** @throws NotFound */
  async run(actor: PersonActor, runId: string): Promise<RepeatedDraw> {
    const stored = await this.readRun.run(actor, runId);
    const { timeZone } = await this.readPlan.run(actor, stored.planId);
    const { settings, periodKey, seed } = stored;
    const period = samplingPeriodAt(resolveLocalTime(`${periodKey}T12:00`, timeZone), settings.quotaPer, timeZone);
    const plan = domainPlan(settings, { id: stored.planId, timeZone });
    const frame = await this.frames.frame(plan, period, stored);
    const { draws } = drawSample(frame, plan, seed, await this.frames.earlier(stored.planId, period, stored));
    const before = new Map((await this.drawn.chances(runId)).map((draw) => [draw.interactionId, draw.inclusionProbability]));
    const again = new Map(draws.map((draw) => [draw.interactionId, draw.inclusionProbability]));
    const missing = [...before].filter(([id, chance]) => again.get(id) !== chance).length;
    const added = [...again.keys()].filter((id) => !before.has(id)).length;
    const same = missing === 0 && added === 0;
    return { frameSize: frame.interactions.length, interactionIds: [...again.keys()], same, missing, added };
  }
}
