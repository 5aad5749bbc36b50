import { Module } from '@nestjs/common';
import { AssigningApiModule } from './assigning.api.module.js';
import { AssignmentResolver } from './assignments/assignment.resolver.js';
import { BankResolver } from './bank/bank.resolver.js';
import { CourseResolver } from './courses/course.resolver.js';
import { DialogueApiModule } from './dialogues/dialogue.api.module.js';
import { LearningModule } from './learning.module.js';
import { MediaController } from './media/media.controller.js';
import { PackageApiModule } from './packages/package.api.module.js';
import { PracticeResolver } from './practice/practice.resolver.js';
import { QUESTION_SCALARS } from './questions/question-scalars.js';
import { QuizApiModule } from './quizzes/quiz.api.module.js';
import { ResponseResolver } from './responses/response.resolver.js';
import { RichTextScalar } from './steps/rich-text.scalar.js';
import { StepResolver } from './steps/step.resolver.js';
import { StudioApiModule } from './studio/studio.api.module.js';

@Module({
  imports: [LearningModule, StudioApiModule, DialogueApiModule, QuizApiModule, PackageApiModule, AssigningApiModule],
  controllers: [MediaController],
  providers: [
    CourseResolver,
    AssignmentResolver,
    StepResolver,
    ResponseResolver,
    PracticeResolver,
    BankResolver,
    RichTextScalar,
    ...QUESTION_SCALARS,
  ],
})
export class LearningApiModule {}
