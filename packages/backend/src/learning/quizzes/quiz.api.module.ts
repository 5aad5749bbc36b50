import { Module } from '@nestjs/common';
import { AttemptResolver } from '../attempts/attempt.resolver.js';
import { GradingResolver } from '../grading/grading.resolver.js';
import { LearningModule } from '../learning.module.js';
import { QuizResolver } from './quiz.resolver.js';

@Module({ imports: [LearningModule], providers: [QuizResolver, AttemptResolver, GradingResolver] })
export class QuizApiModule {}
