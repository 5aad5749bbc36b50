import { Module } from '@nestjs/common';
import { LearningModule } from '../learning.module.js';
import { MoveLearnersProcessor } from './move-learners.processor.js';

/** What the worker does for authors. */
@Module({ imports: [LearningModule], providers: [MoveLearnersProcessor] })
export class StudioWorkerModule {}
