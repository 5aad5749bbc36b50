import { Module } from '@nestjs/common';
import { AssignmentResolver } from './assignments/assignment.resolver.js';
import { CourseResolver } from './courses/course.resolver.js';
import { LearningModule } from './learning.module.js';
import { MediaController } from './media/media.controller.js';
import { ResponseResolver } from './responses/response.resolver.js';
import { RichTextScalar } from './steps/rich-text.scalar.js';
import { StepResolver } from './steps/step.resolver.js';

@Module({
  imports: [LearningModule],
  controllers: [MediaController],
  providers: [CourseResolver, AssignmentResolver, StepResolver, ResponseResolver, RichTextScalar],
})
export class LearningApiModule {}
