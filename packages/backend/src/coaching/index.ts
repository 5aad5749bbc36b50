import { AgendaItem } from './agenda-items/agenda-item.entity.js';
import { Agreement } from './agreements/agreement.entity.js';
import { AgreementStep } from './agreements/agreement-step.entity.js';
import { LessonFragment } from './fragments/lesson-fragment.entity.js';
import { StoredNextStep } from './next-steps/next-step.entity.js';
import { NextStepFiring } from './next-steps/next-step-firing.entity.js';
import { NextStepVersion } from './next-steps/next-step-version.entity.js';
import { PrivateNote } from './room/private-note.entity.js';
import { SessionSeat } from './room/session-seat.entity.js';
import { Away } from './schedule/away.entity.js';
import { SessionSeries } from './schedule/session-series.entity.js';
import { WorkingHours } from './schedule/working-hours.entity.js';
import { CoachingSession } from './sessions/coaching-session.entity.js';
import { AgendaTemplate } from './templates/agenda-template.entity.js';

/** The only door of this slice for others. */
export const COACHING_ENTITIES = [
  CoachingSession,
  SessionSeat,
  PrivateNote,
  Agreement,
  AgreementStep,
  AgendaItem,
  AgendaTemplate,
  SessionSeries,
  WorkingHours,
  Away,
  LessonFragment,
  StoredNextStep,
  NextStepVersion,
  NextStepFiring,
];
export { AddAgendaItem } from './agenda-items/add-agenda-item.js';
export { AgreeToAgreement } from './agreements/agree-to-agreement.js';
export { AgreementMade } from './agreements/agreement.events.js';
export { FollowUpAgreement } from './agreements/follow-up-agreement.js';
export { MakeAgreement } from './agreements/make-agreement.js';
export { type AwaitedAgreement, ProposeOutcome } from './agreements/propose-outcome.js';
export { CoachingModule } from './coaching.module.js';
export { AnswerFragment } from './fragments/answer-fragment.js';
export { AskForFragment } from './fragments/ask-for-fragment.js';
export { FragmentAsked } from './fragments/fragment.events.js';
export { LessonFragmentRepository } from './fragments/lesson-fragment.repository.js';
export { LookAtNextSteps } from './next-steps/look-at-next-steps.js';
export { CoachTold } from './next-steps/next-step.events.js';
export { ReadToldCoach, type ToldCoach } from './next-steps/read-told-coach.js';
export { SaveNextStep } from './next-steps/save-next-step.js';
export { COACHING_PERSONAL_DATA } from './personal-data.js';
export { NoteMisconception } from './practice/note-misconception.js';
export { PractiseFailedCriteria } from './practice/practise-failed-criteria.js';
export { SignOffSession } from './room/sign-off-session.js';
export { SaveWorkingWeek } from './schedule/save-working-week.js';
export { CancelSession } from './sessions/cancel-session.js';
export { CloseSession } from './sessions/close-session.js';
export { CoachingSession } from './sessions/coaching-session.entity.js';
export { PlanSession, type PlanSessionInput } from './sessions/plan-session.js';
export { RescheduleSession } from './sessions/reschedule-session.js';
export { SessionCancelled, SessionClosed, SessionPlanned, SessionRescheduled } from './sessions/session.events.js';
export { CoachingSessionRepository } from './sessions/session.repository.js';
export { WriteSessionNote } from './sessions/write-session-note.js';
export { SaveTemplate } from './templates/save-template.js';
