import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { ok, type Result, refused } from '@vakwerk/domain/shared/result';
import { z } from 'zod';
import { NotFound } from '../../platform/auth/access-errors.js';
import { AuditLog } from '../../platform/auth/audit-log.js';
import { Idempotency, IdempotencyKeyReused } from '../../platform/auth/idempotency.js';
import { InvalidInput, parseInput } from '../../platform/auth/invalid-input.js';
import { newId } from '../../platform/database/new-id.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Live } from '../../platform/live/live.js';
import { DrawRepository } from '../draws/draw.repository.js';
import { ScorecardRepository } from '../scorecards/scorecard.repository.js';
import { CalibrationRepository } from './calibration.repository.js';
import { CalibrationChoiceReader } from './calibration-choice.reader.js';

const MOST_CALLS = 12;
const MOST_EVALUATORS = 12;
const schema = z.object({
  name: z.string().trim().min(1).max(120),
  interactionIds: z.array(z.uuid()).min(1).max(MOST_CALLS),
  evaluatorIds: z.array(z.uuid()).min(2).max(MOST_EVALUATORS),
  referenceId: z.uuid().nullish(),
  /** Default: the card published last. */
  scorecardId: z.uuid().nullish(),
  dueOn: z.iso.date().nullish(),
  idempotencyKey: z.uuid(),
});
export type OpenCalibrationRequest = z.input<typeof schema>;
type Body = Omit<z.output<typeof schema>, 'idempotencyKey'>;

export type OpenRefusal = { readonly code: 'noScorecardPublished' | 'callNotBlind' | 'idempotencyKeyReused' };

/** Thrown to roll back: a refusal must not use up the idempotency key. */
class Blocked extends Error {
  constructor(readonly code: OpenRefusal['code']) {
    super(code);
  }
}

/** Puts calls on the lists of several evaluators, who score them without seeing each other. */
@Injectable()
export class OpenCalibration {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly idempotency: Idempotency,
    private readonly choice: CalibrationChoiceReader,
    private readonly scorecards: ScorecardRepository,
    private readonly calibrations: CalibrationRepository,
    private readonly draws: DrawRepository,
    private readonly audit: AuditLog,
    private readonly live: Live,
  ) {}

  /** @throws NotFound when a call is not of the actor's teams, or an evaluator may not score it */
  async run(actor: PersonActor, input: OpenCalibrationRequest): Promise<Result<{ calibrationId: string }, OpenRefusal>> {
    const { idempotencyKey, ...body } = parseInput(schema, input);
    if (new Set(body.interactionIds).size < body.interactionIds.length) throw new InvalidInput('A call is named twice.');
    if (new Set(body.evaluatorIds).size < body.evaluatorIds.length) throw new InvalidInput('An evaluator is named twice.');
    if (body.referenceId && !body.evaluatorIds.includes(body.referenceId))
      throw new InvalidInput('Who the others are held against scores too.');
    const once = () => this.idempotency.once(actor.personId, idempotencyKey, body, () => this.open(actor, body));
    try {
      return ok(await this.unitOfWork.run(actor, once));
    } catch (error) {
      if (error instanceof Blocked) return refused({ code: error.code });
      if (error instanceof IdempotencyKeyReused) return refused({ code: 'idempotencyKeyReused' });
      throw error;
    }
  }

  private async open(actor: PersonActor, body: Body): Promise<{ calibrationId: string }> {
    const { interactionIds, evaluatorIds } = body;
    const free = await this.choice.freeCalls(actor, interactionIds);
    if (free.size < interactionIds.length) throw new NotFound('Interaction');
    const possible = new Set((await this.choice.listEvaluators(actor, interactionIds)).map(({ id }) => id));
    if (evaluatorIds.some((id) => !possible.has(id))) throw new NotFound('Person');
    // Who heard it before, or can read what a colleague found, is not blind.
    if ([...free.values()].includes(false)) throw new Blocked('callNotBlind');
    const version = await this.scorecards.findPublished(body.scorecardId ?? null);
    if (!version) throw new Blocked('noScorecardPublished');
    const id = newId();
    const { name, referenceId = null } = body;
    const calibration = { id, name, leadId: actor.personId, referenceId, scorecardVersionId: version.id };
    await this.calibrations.add(calibration, interactionIds, evaluatorIds);
    for (const interactionId of interactionIds)
      for (const evaluatorId of evaluatorIds) {
        const draw = {
          interactionId,
          evaluatorId,
          reason: 'calibration' as const,
          drawnAt: new Date(),
          dueOn: body.dueOn ?? null,
        };
        const drawn = await this.draws.addOnce({ ...draw, seed: null, frameSize: null, inclusionProbability: null });
        if (!drawn) throw new Blocked('callNotBlind');
      }
    const details = { calls: interactionIds.length, evaluators: evaluatorIds.length };
    const subject = { subjectKind: 'calibration', subjectId: id };
    await this.audit.append({ ...subject, actorId: actor.personId, action: 'calibration.opened', details });
    await this.live.announce('evaluations', [actor.personId, ...evaluatorIds]);
    return { calibrationId: id };
  }
}
