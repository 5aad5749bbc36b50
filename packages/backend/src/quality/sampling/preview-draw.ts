import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { type DrawShortfall, drawSample, type RandomDraw } from '@vakwerk/domain/quality/sampling/draw-sample';
import type { SamplingPeriod } from '@vakwerk/domain/quality/sampling/sampling-period';
import { mayManagePlan } from '@vakwerk/domain/quality/sampling/sampling-policy';
import { z } from 'zod';
import { NotFound } from '../../platform/auth/access-errors.js';
import { parseInput } from '../../platform/auth/invalid-input.js';
import { lastEndedPeriod } from './last-ended-period.js';
import { domainPlan, planSettingsSchema } from './plan-settings.js';
import { ReadPlan } from './read-plan.js';
import { SamplingFrameReader } from './sampling-frame.reader.js';
import { SamplingPeopleReader } from './sampling-people.reader.js';
import { SamplingRunRepository } from './sampling-run.repository.js';

const schema = z.object({ planId: z.string().nullish(), settings: planSettingsSchema.extend({ name: z.string().max(120) }) });
export type PreviewDrawRequest = z.input<typeof schema>;

export interface DrawPreview {
  readonly period: SamplingPeriod;
  readonly frameSize: number;
  readonly draws: readonly RandomDraw[];
  readonly shortfalls: readonly DrawShortfall[];
  /** Agents of the frame, with how many of their calls can be drawn. */
  readonly pools: ReadonlyMap<string, number>;
}

/**
 * What these settings would draw from the last period that ended; nothing is kept. Settings that are not saved have no seed yet, so
 * theirs is an example: otherwise somebody could go on trying until the calls please them.
 */
@Injectable()
export class PreviewDraw {
  constructor(
    private readonly read: ReadPlan,
    private readonly frames: SamplingFrameReader,
    private readonly people: SamplingPeopleReader,
    private readonly runs: SamplingRunRepository,
  ) {}

  /** @throws NotFound for a plan or a team that this manager does not lead */
  async run(actor: PersonActor, input: PreviewDrawRequest, now = new Date()): Promise<DrawPreview> {
    const { planId, settings } = parseInput(schema, input);
    const stored = planId ? await this.read.toManage(actor, planId) : null;
    const { teamIds } = settings.frame;
    if (teamIds.length > 0 && !mayManagePlan(actor, { teamIds })) throw new NotFound('Team');
    const timeZone = stored?.timeZone ?? actor.timeZone;
    const period = lastEndedPeriod({ quotaPer: settings.quotaPer, timeZone }, now);
    if (teamIds.length === 0) return { period, frameSize: 0, draws: [], shortfalls: [], pools: new Map() };
    const possible = await this.people.evaluatorIdsOfAll(teamIds);
    const evaluators = settings.evaluators.filter(({ evaluatorId }) => possible.has(evaluatorId));
    const plan = domainPlan({ ...settings, evaluators }, { id: stored?.id ?? 'preview', timeZone });
    const frame = await this.frames.frame(plan, period);
    // What this plan drew already does not count: shown is what the changed settings would have drawn instead.
    const run = stored && (await this.runs.ofPeriod(stored.id, period.key));
    const earlier = await this.frames.earlier(stored?.id ?? null, period, run && { id: run.id, ranAt: now });
    const pools = new Map<string, number>();
    for (const { agentId } of frame.interactions) pools.set(agentId, (pools.get(agentId) ?? 0) + 1);
    return {
      period,
      frameSize: frame.interactions.length,
      ...drawSample(frame, plan, stored?.seed ?? 'preview', earlier),
      pools,
    };
  }
}
