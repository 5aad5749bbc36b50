import { Module } from '@nestjs/common';
import { RuleResolver } from './assignment-rules/rule.resolver.js';
import { LearningFiguresResolver } from './assignments/learning-figures.resolver.js';
import { ManageAssignmentResolver } from './assignments/manage-assignment.resolver.js';
import { CertificateResolver } from './certificates/certificate.resolver.js';
import { LearningModule } from './learning.module.js';
import { PathResolver } from './paths/path.resolver.js';

/** Who has to learn what and when, and what it proves. */
@Module({
  imports: [LearningModule],
  providers: [PathResolver, ManageAssignmentResolver, LearningFiguresResolver, RuleResolver, CertificateResolver],
})
export class AssigningApiModule {}
