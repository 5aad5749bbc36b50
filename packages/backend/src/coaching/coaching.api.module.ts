import { Module } from '@nestjs/common';
import { AgendaItemResolver } from './agenda-items/agenda-item.resolver.js';
import { AgreementResolver } from './agreements/agreement.resolver.js';
import { CoachingModule } from './coaching.module.js';
import { FragmentResolver } from './fragments/fragment.resolver.js';
import { NextStepResolver } from './next-steps/next-step.resolver.js';
import { OverviewResolver } from './overviews/overview.resolver.js';
import { RoomResolver } from './room/room.resolver.js';
import { ScheduleResolver } from './schedule/schedule.resolver.js';
import { AnswerChange } from './sessions/answer-change.resolver.js';
import { SessionResolver } from './sessions/session.resolver.js';
import { SessionListResolver } from './sessions/session-list.resolver.js';
import { TemplateResolver } from './templates/template.resolver.js';

@Module({
  imports: [CoachingModule],
  providers: [
    AnswerChange,
    SessionResolver,
    SessionListResolver,
    AgendaItemResolver,
    AgreementResolver,
    FragmentResolver,
    OverviewResolver,
    RoomResolver,
    ScheduleResolver,
    TemplateResolver,
    NextStepResolver,
  ],
})
export class CoachingApiModule {}
