import { Module } from '@nestjs/common';
import { MarkOverdueProcessor } from './assignments/mark-overdue.processor.js';
import { LearningModule } from './learning.module.js';

@Module({ imports: [LearningModule], providers: [MarkOverdueProcessor] })
export class LearningWorkerModule {}
