import { Module } from '@nestjs/common';
import { GradeEvaluationProcessor } from './evaluations/grade-evaluation.processor.js';
import { ReleaseDueProcessor } from './evaluations/release-due.processor.js';
import { RemindUnreadProcessor } from './evaluations/remind-unread.processor.js';
import { ForgetAnswersProcessor } from './ingest-requests/forget-answers.processor.js';
import { MatchKnownProcessor, MatchKnownSweepProcessor } from './parked-interactions/match-known.processor.js';
import { QualityModule } from './quality.module.js';
import { SweepRecordingsProcessor } from './recordings/sweep-recordings.processor.js';
import { DeleteMarkedProcessor } from './retention/delete-marked.processor.js';
import { RemoveDueProcessor } from './retention/remove-due.processor.js';
import { RunDuePlansProcessor } from './sampling/run-due-plans.processor.js';

@Module({
  imports: [QualityModule],
  providers: [
    GradeEvaluationProcessor,
    ReleaseDueProcessor,
    RemindUnreadProcessor,
    SweepRecordingsProcessor,
    RemoveDueProcessor,
    DeleteMarkedProcessor,
    MatchKnownProcessor,
    MatchKnownSweepProcessor,
    RunDuePlansProcessor,
    ForgetAnswersProcessor,
  ],
})
export class QualityWorkerModule {}
