import { Module } from '@nestjs/common';
import { DrawRepository } from './draws/draw.repository.js';
import { AuthoriseImport } from './interactions/authorise-import.js';
import { ImportFolder } from './interactions/import-folder.js';
import { ImportInteraction } from './interactions/import-interaction.js';
import { InteractionRepository } from './interactions/interaction.repository.js';
import { SaveInteraction } from './interactions/save-interaction.js';
import { PlaybackLogRepository } from './recordings/playback-log.repository.js';
import { RecordingRepository } from './recordings/recording.repository.js';
import { TranscriptRepository } from './transcripts/transcript.repository.js';

const repositories = [InteractionRepository, RecordingRepository, PlaybackLogRepository, TranscriptRepository, DrawRepository];
const imports = [AuthoriseImport, SaveInteraction, ImportInteraction, ImportFolder];
const parts = [...repositories, ...imports];

/** Use cases and repositories, for the api and the worker. */
@Module({ providers: [...parts], exports: [...parts] })
export class QualityModule {}
