import { Module } from '@nestjs/common';
import { CarryOverCancelledProcessor, CarryOverProcessor } from './agenda-items/carry-over.processor.js';
import { CoachingModule } from './coaching.module.js';
import { CutFragmentProcessor } from './fragments/cut-fragment.processor.js';
import { NEXT_STEP_PROCESSORS } from './next-steps/look-at-next-steps.processor.js';
import { DropMisconceptionProcessor, NoteMisconceptionProcessor } from './practice/note-misconception.processor.js';
import { PractiseFailedCriteriaProcessor } from './practice/practise-failed-criteria.processor.js';
import { SERIES_PROCESSORS } from './schedule/continue-series.processor.js';
import { NoteFailedCriteriaProcessor, NoteRegradedCriteriaProcessor } from './skill-needs/note-failed-criteria.processor.js';

@Module({
  imports: [CoachingModule],
  providers: [
    NoteFailedCriteriaProcessor,
    NoteRegradedCriteriaProcessor,
    PractiseFailedCriteriaProcessor,
    NoteMisconceptionProcessor,
    DropMisconceptionProcessor,
    CutFragmentProcessor,
    CarryOverProcessor,
    CarryOverCancelledProcessor,
    ...SERIES_PROCESSORS,
    ...NEXT_STEP_PROCESSORS,
  ],
})
export class CoachingWorkerModule {}
