import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { drawSteered } from '@vakwerk/domain/quality/sampling/draw-sample';
import { mayHandOutCall } from '@vakwerk/domain/quality/sampling/sampling-policy';
import { ok, type Result, refused } from '@vakwerk/domain/shared/result';
import { z } from 'zod';
import { NotFound } from '../../platform/auth/access-errors.js';
import { AuditLog } from '../../platform/auth/audit-log.js';
import { parseInput } from '../../platform/auth/invalid-input.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Live } from '../../platform/live/live.js';
import { SamplingPeopleReader } from '../sampling/sampling-people.reader.js';
import { SamplingPlanRepository } from '../sampling/sampling-plan.repository.js';
import { CallToHandOutReader } from './call-to-hand-out.reader.js';
import { DRAW_MOTIVES } from './draw.entity.js';
import { DrawRepository } from './draw.repository.js';

const schema = z.object({
  interactionIds: z.array(z.uuid()).min(1).max(50),
  evaluatorId: z.uuid(),
  motive: z
    .enum(DRAW_MOTIVES)
    .refine((motive) => motive !== 'rule')
    .default('other'),
  dueOn: z.iso.date().nullish(),
});
export type SteerDrawRequest = z.input<typeof schema>;

export interface Steered {
  /** Interactions that are in the evaluator's queue now. */
  readonly drawn: readonly string[];
  /** Somebody was given them before, or it would be the evaluator's own call. */
  readonly skipped: readonly string[];
}

/** Calls that a coach or manager picks for coaching. They are kept apart from chance: no quota, no chance, no evidence about all calls. */
@Injectable()
export class SteerDraw {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly plans: SamplingPlanRepository,
    private readonly calls: CallToHandOutReader,
    private readonly people: SamplingPeopleReader,
    private readonly draws: DrawRepository,
    private readonly audit: AuditLog,
    private readonly live: Live,
  ) {}

  /** @throws NotFound for calls of other teams and one's own */
  run(actor: PersonActor, input: SteerDrawRequest): Promise<Result<Steered, { code: 'evaluatorNotPossible' }>> {
    const { interactionIds, evaluatorId, motive, dueOn } = parseInput(schema, input);
    return this.unitOfWork.run(actor, async () => {
      await this.plans.lockDraws();
      const wanted = [...new Set(interactionIds)];
      const calls = await this.calls.picked(wanted);
      if (calls.length < wanted.length || !calls.every((call) => mayHandOutCall(actor, call))) throw new NotFound('Interaction');
      const coaches = await this.people.evaluators([...new Set(calls.flatMap((call) => call.agentTeamIds))]);
      const teams = coaches.find(({ evaluator }) => evaluator.id === evaluatorId)?.teamIds ?? [];
      if (!calls.every((call) => call.agentTeamIds.some((id) => teams.includes(id))))
        return refused({ code: 'evaluatorNotPossible' });
      const picked = calls.flatMap(({ taken, ...call }) => (taken ? [] : [{ ...call, reason: 'steered' as const }]));
      const { draws } = drawSteered(picked, asked(evaluatorId, picked.length, actor.timeZone), {
        seed: '',
        periodKey: '',
        already: [],
      });
      await this.draws.addAll(
        draws.map(({ interactionId, reason }) => {
          const chance = { seed: null, frameSize: null, inclusionProbability: null };
          return { interactionId, evaluatorId, reason, motive, ...chance, drawnAt: new Date(), dueOn: dueOn ?? null };
        }),
      );
      const drawn = draws.map(({ interactionId }) => interactionId);
      const details = { interactionIds: drawn, evaluatorId, motive };
      const subject = { subjectKind: 'interaction', subjectId: null };
      if (drawn.length > 0) await this.audit.append({ ...subject, actorId: actor.personId, action: 'draw.steered', details });
      await this.live.announce('evaluations');
      return ok({ drawn, skipped: wanted.filter((id) => !drawn.includes(id)) });
    });
  }
}

/** Who picks calls by hand names the evaluator, so there is room for exactly these. */
const asked = (evaluatorId: string, capacity: number, timeZone: string) => ({
  id: '',
  frame: { teamIds: [], queues: [], channels: [], shortestSeconds: null, longestSeconds: null, from: null, until: null },
  quota: { count: 1, per: 'week' as const },
  evaluators: [{ evaluatorId, capacity }],
  blind: false,
  timeZone,
});
