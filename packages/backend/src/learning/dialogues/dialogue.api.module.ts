import { Module } from '@nestjs/common';
import { LearningModule } from '../learning.module.js';
import { AuthorDialogueResolver } from './author-dialogue.resolver.js';
import { DialogueRunResolver } from './dialogue-run.resolver.js';

@Module({ imports: [LearningModule], providers: [AuthorDialogueResolver, DialogueRunResolver] })
export class DialogueApiModule {}
