import { Module } from '@nestjs/common';
import {
  ApplyRulesProcessor,
  ApplyRulesToNeedProcessor,
  ApplyRulesToPersonProcessor,
} from './assignment-rules/apply-rules.processor.js';
import { MarkOverdueProcessor } from './assignments/mark-overdue.processor.js';
import { EndDueAttemptsProcessor } from './attempts/end-due-attempts.processor.js';
import { LearningModule } from './learning.module.js';
import { ForgetLentSoundsProcessor } from './media/forget-lent-sounds.processor.js';
import { SweepPackagesProcessor } from './packages/sweep-packages.processor.js';
import { AdvanceWaitingPathsProcessor, RenewCertificatesProcessor } from './paths/daily.processor.js';
import { MakeQuestionCardProcessor, MakeQuizCardsProcessor } from './practice/make-question-card.processor.js';
import { StudioWorkerModule } from './studio/studio.worker.module.js';

@Module({
  imports: [LearningModule, StudioWorkerModule],
  providers: [
    MarkOverdueProcessor,
    SweepPackagesProcessor,
    ForgetLentSoundsProcessor,
    MakeQuestionCardProcessor,
    MakeQuizCardsProcessor,
    EndDueAttemptsProcessor,
    ApplyRulesProcessor,
    ApplyRulesToPersonProcessor,
    ApplyRulesToNeedProcessor,
    AdvanceWaitingPathsProcessor,
    RenewCertificatesProcessor,
  ],
})
export class LearningWorkerModule {}
