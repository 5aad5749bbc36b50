import { Module } from '@nestjs/common';
import { CoachingModule } from './coaching.module.js';
import { CutFragmentProcessor } from './fragments/cut-fragment.processor.js';
import { NEXT_STEP_PROCESSORS } from './next-steps/look-at-next-steps.processor.js';
import { DropMisconceptionProcessor, NoteMisconceptionProcessor } from './practice/note-misconception.processor.js';
import { PractiseFailedCriteriaProcessor } from './practice/practise-failed-criteria.processor.js';
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
    ...NEXT_STEP_PROCESSORS,
  ],
})
export class CoachingWorkerModule {}
