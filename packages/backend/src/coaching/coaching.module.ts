import { Module } from '@nestjs/common';
import { LearningModule } from '../learning/index.js';
import { QualityModule } from '../quality/index.js';
import { SkillsModule } from '../skills/index.js';
import { AddAgendaItem } from './agenda-items/add-agenda-item.js';
import { AgendaItemRepository } from './agenda-items/agenda-item.repository.js';
import { FailedCriteria } from './agenda-items/failed-criteria.js';
import { MarkAgendaItem } from './agenda-items/mark-agenda-item.js';
import { PrepareAgenda } from './agenda-items/prepare-agenda.js';
import { AgreeToAgreement } from './agreements/agree-to-agreement.js';
import { AgreementRepository } from './agreements/agreement.repository.js';
import { FollowUpAgreement } from './agreements/follow-up-agreement.js';
import { ListOwnAgreements } from './agreements/list-own-agreements.js';
import { LoadAgreement } from './agreements/load-agreement.js';
import { MakeAgreement } from './agreements/make-agreement.js';
import { AnswerFragment } from './fragments/answer-fragment.js';
import { AskForFragment } from './fragments/ask-for-fragment.js';
import { CutFragment } from './fragments/cut-fragment.js';
import { LessonFragmentRepository } from './fragments/lesson-fragment.repository.js';
import { ListFragments } from './fragments/list-fragments.js';
import { StopFragment } from './fragments/stop-fragment.js';
import { NEXT_STEP_PARTS } from './next-steps/next-step-parts.js';
import { NoteMisconception } from './practice/note-misconception.js';
import { PractiseFailedCriteria } from './practice/practise-failed-criteria.js';
import { AgreeTime } from './sessions/agree-time.js';
import { CancelSession } from './sessions/cancel-session.js';
import { CloseSession } from './sessions/close-session.js';
import { ListSessions } from './sessions/list-sessions.js';
import { LoadSession } from './sessions/load-session.js';
import { PlanSession } from './sessions/plan-session.js';
import { ReadSession } from './sessions/read-session.js';
import { RescheduleSession } from './sessions/reschedule-session.js';
import { CoachingSessionRepository } from './sessions/session.repository.js';
import { SuggestSessionTime } from './sessions/suggest-session-time.js';
import { WriteSessionNote } from './sessions/write-session-note.js';
import { NoteFailedCriteria } from './skill-needs/note-failed-criteria.js';

const repositories = [CoachingSessionRepository, AgendaItemRepository, AgreementRepository, LessonFragmentRepository];
const fragments = [AskForFragment, AnswerFragment, StopFragment, CutFragment, ListFragments];
const sessions = [
  PlanSession,
  RescheduleSession,
  CancelSession,
  CloseSession,
  WriteSessionNote,
  ReadSession,
  ListSessions,
  SuggestSessionTime,
];
const insideSessions = [AddAgendaItem, MarkAgendaItem, MakeAgreement, AgreeToAgreement, FollowUpAgreement, ListOwnAgreements];
const practice = [PractiseFailedCriteria, NoteMisconception];
const steps = [AgreeTime, LoadSession, LoadAgreement, PrepareAgenda, FailedCriteria];
const carried = [NoteFailedCriteria];

/** Use cases and repositories, for the api and the worker. */
@Module({
  imports: [QualityModule, LearningModule, SkillsModule],
  providers: [
    ...repositories,
    ...steps,
    ...sessions,
    ...insideSessions,
    ...carried,
    ...practice,
    ...fragments,
    ...NEXT_STEP_PARTS,
  ],
  exports: [...repositories, ...sessions, ...insideSessions, ...carried, ...practice, ...fragments, ...NEXT_STEP_PARTS],
})
export class CoachingModule {}
