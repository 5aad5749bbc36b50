import { Module } from '@nestjs/common';
import { LearningModule } from '../learning/index.js';
import { QualityModule } from '../quality/index.js';
import { SkillsModule } from '../skills/index.js';
import { AddAgendaItem } from './agenda-items/add-agenda-item.js';
import { AgendaItemRepository } from './agenda-items/agenda-item.repository.js';
import { CarryOver } from './agenda-items/carry-over.js';
import { FailedCriteria } from './agenda-items/failed-criteria.js';
import { MarkAgendaItem } from './agenda-items/mark-agenda-item.js';
import { PrepareAgenda } from './agenda-items/prepare-agenda.js';
import { AgreeToAgreement } from './agreements/agree-to-agreement.js';
import { AgreementRepository } from './agreements/agreement.repository.js';
import { AgreementStepRepository } from './agreements/agreement-step.repository.js';
import { FollowUpAgreement } from './agreements/follow-up-agreement.js';
import { ListOwnAgreements } from './agreements/list-own-agreements.js';
import { LoadAgreement } from './agreements/load-agreement.js';
import { MakeAgreement } from './agreements/make-agreement.js';
import { ProposeOutcome } from './agreements/propose-outcome.js';
import { TakeStep } from './agreements/take-step.js';
import { UndoStep } from './agreements/undo-step.js';
import { AnswerFragment } from './fragments/answer-fragment.js';
import { AskForFragment } from './fragments/ask-for-fragment.js';
import { CutFragment } from './fragments/cut-fragment.js';
import { LessonFragmentRepository } from './fragments/lesson-fragment.repository.js';
import { ListFragments } from './fragments/list-fragments.js';
import { StopFragment } from './fragments/stop-fragment.js';
import { NEXT_STEP_PARTS } from './next-steps/next-step-parts.js';
import { CoachDayReader } from './overviews/coach-day.reader.js';
import { ReadCoachDay } from './overviews/read-coach-day.js';
import { ReadCoverage } from './overviews/read-coverage.js';
import { ExplainMisconception } from './practice/explain-misconception.js';
import { NoteMisconception } from './practice/note-misconception.js';
import { PractiseFailedCriteria } from './practice/practise-failed-criteria.js';
import { EnterRoom } from './room/enter-room.js';
import { PrivateNoteRepository } from './room/private-note.repository.js';
import { ReadPresence } from './room/read-presence.js';
import { ReadPrivateNote } from './room/read-private-note.js';
import { SessionSeatRepository } from './room/session-seat.repository.js';
import { SignOffSession } from './room/sign-off-session.js';
import { WritePrivateNote } from './room/write-private-note.js';
import { BeginSeries } from './schedule/begin-series.js';
import { ChangeAway } from './schedule/change-away.js';
import { ContinueSeries } from './schedule/continue-series.js';
import { EndSeries } from './schedule/end-series.js';
import { ReadAskableTimes } from './schedule/read-askable-times.js';
import { SaveWorkingWeek } from './schedule/save-working-week.js';
import { SessionSeriesRepository } from './schedule/session-series.repository.js';
import { SuggestSessionTimes } from './schedule/suggest-session-times.js';
import { WorkingHoursRepository } from './schedule/working-hours.repository.js';
import { AgreeTime } from './sessions/agree-time.js';
import { CancelSession } from './sessions/cancel-session.js';
import { CloseSession } from './sessions/close-session.js';
import { ListSessions } from './sessions/list-sessions.js';
import { LoadSession } from './sessions/load-session.js';
import { PlaceSession } from './sessions/place-session.js';
import { PlanSession } from './sessions/plan-session.js';
import { ReadSession } from './sessions/read-session.js';
import { RescheduleSession } from './sessions/reschedule-session.js';
import { CoachingSessionRepository } from './sessions/session.repository.js';
import { WriteSessionNote } from './sessions/write-session-note.js';
import { NoteFailedCriteria } from './skill-needs/note-failed-criteria.js';
import { AgendaTemplateRepository } from './templates/agenda-template.repository.js';
import { ArchiveTemplate } from './templates/archive-template.js';
import { SaveTemplate } from './templates/save-template.js';

const repositories = [
  CoachingSessionRepository,
  SessionSeatRepository,
  PrivateNoteRepository,
  AgendaItemRepository,
  AgendaTemplateRepository,
  AgreementRepository,
  AgreementStepRepository,
  SessionSeriesRepository,
  WorkingHoursRepository,
  LessonFragmentRepository,
];
const fragments = [AskForFragment, AnswerFragment, StopFragment, CutFragment, ListFragments];
const sessions = [
  PlanSession,
  RescheduleSession,
  CancelSession,
  CloseSession,
  WriteSessionNote,
  ReadSession,
  ListSessions,
  SignOffSession,
];
const insideSessions = [
  AddAgendaItem,
  MarkAgendaItem,
  MakeAgreement,
  AgreeToAgreement,
  FollowUpAgreement,
  ListOwnAgreements,
  TakeStep,
  UndoStep,
  ProposeOutcome,
];
const room = [EnterRoom, ReadPresence, ReadPrivateNote, WritePrivateNote];
const schedule = [SuggestSessionTimes, ReadAskableTimes, SaveWorkingWeek, ChangeAway, ContinueSeries, EndSeries];
const overviews = [CoachDayReader, ReadCoachDay, ReadCoverage];
const templates = [SaveTemplate, ArchiveTemplate];
const practice = [PractiseFailedCriteria, NoteMisconception, ExplainMisconception];
const steps = [AgreeTime, PlaceSession, BeginSeries, LoadSession, LoadAgreement, PrepareAgenda, FailedCriteria];
const carried = [NoteFailedCriteria, CarryOver];

const useCases = [
  ...sessions,
  ...insideSessions,
  ...room,
  ...schedule,
  ...templates,
  ...overviews,
  ...carried,
  ...practice,
  ...fragments,
  ...NEXT_STEP_PARTS,
];

/** Use cases and repositories, for the api and the worker. */
@Module({
  imports: [QualityModule, LearningModule, SkillsModule],
  providers: [...repositories, ...steps, ...useCases],
  exports: [...repositories, ...useCases],
})
export class CoachingModule {}
