import { Injectable } from '@nestjs/common';
import { type AgreementStepKind, CALLS_PER_STEP, CARDS_PER_STEP } from '@vakwerk/domain/coaching/agreement';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { AssignCourse, CoursesForSkill, GiveSkillCards, LearningError } from '../../learning/index.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Live } from '../../platform/live/live.js';
import { FindCallsToHear, SteerDraw } from '../../quality/index.js';
import { CoachingError } from '../coaching.errors.js';
import type { CoachingSession } from '../sessions/coaching-session.entity.js';
import { CoachingSessionRepository } from '../sessions/session.repository.js';
import type { Agreement } from './agreement.entity.js';
import type { StepResult } from './agreement-step.entity.js';
import { AgreementStepRepository } from './agreement-step.repository.js';
import { LoadAgreement } from './load-agreement.js';

export interface TakeStepRequest {
  readonly agreementId: string;
  readonly kind: AgreementStepKind;
  /** Which course, for `course`; null: the one that teaches most of the skill. */
  readonly courseId?: string | null;
}

/** Turns an agreement into something that waits for the one who promised it: cards, a course, or calls for the coach to hear. */
@Injectable()
export class TakeStep {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly loadAgreement: LoadAgreement,
    private readonly sessions: CoachingSessionRepository,
    private readonly steps: AgreementStepRepository,
    private readonly giveCards: GiveSkillCards,
    private readonly coursesForSkill: CoursesForSkill,
    private readonly assignCourse: AssignCourse,
    private readonly findCalls: FindCallsToHear,
    private readonly steerDraw: SteerDraw,
    private readonly live: Live,
  ) {}

  /**
   * By the coach. Once of each kind while it stands.
   * @returns the id of the session. @throws NotFound, CoachingError alreadyFollowedUp | notForThisPerson | skillMissing | stepTaken |
   *   nothingToPractise | noCourseForSkill | noCallsToHear
   */
  run(actor: PersonActor, { agreementId, kind, courseId }: TakeStepRequest): Promise<string> {
    return this.unitOfWork.run(actor, async () => {
      const { agreement, session } = await this.loadAgreement.ofCoach(actor, agreementId);
      // Calls are heard by the coach, so that agreement may be the coach's own; cards and courses are for the agent.
      const agentId = session.agentIds.includes(agreement.ownerId) ? agreement.ownerId : session.personId;
      if (kind !== 'calls' && agentId !== agreement.ownerId) throw new CoachingError('notForThisPerson');
      if (await this.steps.find(agreement.id, kind)) throw new CoachingError('stepTaken');
      const result = await this.take(actor, { kind, agreement, agentId, courseId: courseId ?? null });
      const takenAt = await this.sessions.now();
      await this.steps.add({ agreementId: agreement.id, kind, takenById: actor.personId, takenAt, result });
      await this.tell(session);
      return session.id;
    });
  }

  private take(actor: PersonActor, step: Step): Promise<StepResult> {
    if (step.kind === 'practice') return this.practise(step);
    return step.kind === 'course' ? this.assign(actor, step) : this.steer(actor, step);
  }

  private async practise({ agreement, agentId }: Step): Promise<StepResult> {
    const skillId = skillOf(agreement);
    const request = { personId: agentId, skillId, most: CARDS_PER_STEP, referenceId: agreement.id, because: agreement.what };
    const { made } = await this.giveCards.run(request, await this.sessions.now());
    if (made.length === 0) throw new CoachingError('nothingToPractise');
    return { ids: made, title: null };
  }

  private async assign(actor: PersonActor, { agreement, agentId, courseId }: Step): Promise<StepResult> {
    const courses = await this.coursesForSkill.run(skillOf(agreement));
    const course = courseId ? courses.find((each) => each.courseId === courseId) : courses[0];
    if (!course) throw new CoachingError('noCourseForSkill');
    try {
      const { assignmentId } = await this.assignCourse.run(actor, {
        courseId: course.courseId,
        personId: agentId,
        dueOn: agreement.dueOn,
        reason: 'coach',
        note: agreement.what,
        reference: { kind: 'agreement', id: agreement.id },
      });
      return { ids: [assignmentId], title: course.title };
    } catch (error) {
      // Its date has passed since it was made.
      if (error instanceof LearningError && error.code === 'dueInThePast') throw new CoachingError('dateInPast');
      throw error;
    }
  }

  private async steer(actor: PersonActor, { agentId, agreement }: Step): Promise<StepResult> {
    const ids = await this.findCalls.run(agentId, CALLS_PER_STEP);
    if (ids.length === 0) throw new CoachingError('noCallsToHear');
    const steered = await this.steerDraw.run(actor, { interactionIds: ids, evaluatorId: actor.personId, dueOn: agreement.dueOn });
    if (!steered.ok || steered.value.drawn.length === 0) throw new CoachingError('noCallsToHear');
    return { ids: steered.value.drawn, title: null };
  }

  private async tell(session: CoachingSession): Promise<void> {
    await this.live.announce('coaching', [session.coachId, ...session.agentIds]);
  }
}

interface Step {
  readonly kind: AgreementStepKind;
  readonly agreement: Agreement;
  readonly agentId: string;
  readonly courseId: string | null;
}

function skillOf({ skillId }: Agreement): string {
  if (skillId === null) throw new CoachingError('skillMissing');
  return skillId;
}
