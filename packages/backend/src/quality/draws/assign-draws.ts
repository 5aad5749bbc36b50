import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { mayHandOutCall } from '@vakwerk/domain/quality/sampling/sampling-policy';
import { z } from 'zod';
import { NotFound } from '../../platform/auth/access-errors.js';
import { AuditLog } from '../../platform/auth/audit-log.js';
import { parseInput } from '../../platform/auth/invalid-input.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Live } from '../../platform/live/live.js';
import { SamplingPeopleReader } from '../sampling/sampling-people.reader.js';
import { CallToHandOutReader, type DrawToAssign } from './call-to-hand-out.reader.js';

const move = z.object({ drawId: z.uuid(), fromEvaluatorId: z.uuid(), toEvaluatorId: z.uuid() });
const schema = z.object({ moves: z.array(move).min(1).max(100) });
export type AssignDrawsRequest = z.input<typeof schema>;
type Move = z.output<typeof move>;

export type AssignRefusal = 'movedMeanwhile' | 'alreadyStarted' | 'calibrationStays' | 'alreadyTheirs' | 'evaluatorNotPossible';
export interface Assigned {
  readonly moved: readonly string[];
  readonly refused: readonly { readonly drawId: string; readonly code: AssignRefusal }[];
}

/**
 * Gives drawn calls to another evaluator; why a call was drawn and its chance stay. What can be moved is moved, the rest comes back with
 * a reason. Undoing is the same with from and to changed places: it does nothing to what somebody moved on in between.
 */
@Injectable()
export class AssignDraws {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: CallToHandOutReader,
    private readonly people: SamplingPeopleReader,
    private readonly audit: AuditLog,
    private readonly live: Live,
  ) {}

  /** @throws NotFound when one of them is about a call of another team or one's own */
  run(actor: PersonActor, input: AssignDrawsRequest): Promise<Assigned> {
    const moves = [...new Map(parseInput(schema, input).moves.map((each) => [each.drawId, each])).values()];
    return this.unitOfWork.run(actor, async () => {
      const draws = new Map((await this.calls.drawn(moves.map(({ drawId }) => drawId))).map((draw) => [draw.id, draw]));
      const pairs = moves.map((each) => ({ move: each, draw: mayMove(actor, draws.get(each.drawId)) }));
      const coaches = await this.people.evaluators([...new Set(pairs.flatMap(({ draw }) => draw.agentTeamIds))]);
      const teamsOf = new Map(coaches.map(({ evaluator, teamIds }) => [evaluator.id, teamIds]));
      const outcomes = pairs.map(({ move, draw }) => ({
        ...move,
        code: inTheWay(move, draw, teamsOf.get(move.toEvaluatorId) ?? []),
      }));
      const moved = outcomes.filter(({ code }) => code === null);
      for (const { drawId, toEvaluatorId } of moved) await this.calls.assign(drawId, toEvaluatorId);
      const details = { moves: moved.map(({ code: _, ...each }) => each) };
      const subject = { subjectKind: 'draw', subjectId: null };
      if (moved.length > 0) await this.audit.append({ ...subject, actorId: actor.personId, action: 'draw.assigned', details });
      await this.live.announce('evaluations');
      return {
        moved: moved.map(({ drawId }) => drawId),
        refused: outcomes.flatMap(({ drawId, code }) => (code ? [{ drawId, code }] : [])),
      };
    });
  }
}

function mayMove(actor: PersonActor, draw: DrawToAssign | undefined): DrawToAssign {
  if (!draw || !mayHandOutCall(actor, draw)) throw new NotFound('Draw');
  return draw;
}

function inTheWay({ fromEvaluatorId, toEvaluatorId }: Move, draw: DrawToAssign, teams: readonly string[]): AssignRefusal | null {
  if (draw.evaluatorId !== fromEvaluatorId) return 'movedMeanwhile';
  if (draw.reason === 'calibration') return 'calibrationStays';
  if (draw.started) return 'alreadyStarted';
  if (draw.evaluatorIds.includes(toEvaluatorId)) return 'alreadyTheirs';
  const possible = toEvaluatorId !== draw.agentId && draw.agentTeamIds.some((id) => teams.includes(id));
  return possible ? null : 'evaluatorNotPossible';
}
