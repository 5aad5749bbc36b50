import { Module } from '@nestjs/common';
import { AssignmentResolver } from './assignments/assignment.resolver.js';
import { CourseResolver } from './courses/course.resolver.js';
import { LearningModule } from './learning.module.js';
import { ResponseResolver } from './responses/response.resolver.js';
import { RichTextScalar } from './steps/rich-text.scalar.js';
import { StepResolver } from './steps/step.resolver.js';

@Module({
  imports: [LearningModule],
  providers: [CourseResolver, AssignmentResolver, StepResolver, ResponseResolver, RichTextScalar],
})
export class LearningApiModule {}
