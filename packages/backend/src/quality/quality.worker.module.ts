import { Module } from '@nestjs/common';
import { GradeEvaluationProcessor } from './evaluations/grade-evaluation.processor.js';
import { ReleaseDueProcessor } from './evaluations/release-due.processor.js';
import { QualityModule } from './quality.module.js';
import { SweepRecordingsProcessor } from './recordings/sweep-recordings.processor.js';

@Module({ imports: [QualityModule], providers: [GradeEvaluationProcessor, ReleaseDueProcessor, SweepRecordingsProcessor] })
export class QualityWorkerModule {}
