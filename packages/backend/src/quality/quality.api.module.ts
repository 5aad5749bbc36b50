import { Module } from '@nestjs/common';
import { InteractionResolver } from './interactions/interaction.resolver.js';
import { ListInteractions } from './interactions/list-interactions.js';
import { ReadInteraction } from './interactions/read-interaction.js';
import { QualityModule } from './quality.module.js';
import { CreatePlaybackLink } from './recordings/create-playback-link.js';
import { CreateUploadIntent } from './recordings/create-upload-intent.js';
import { ListPlaybacks } from './recordings/list-playbacks.js';
import { PlayRecording } from './recordings/play-recording.js';
import { PlaybackResolver } from './recordings/playback.resolver.js';
import { RecordingController } from './recordings/recording.controller.js';
import { RecordingResolver } from './recordings/recording.resolver.js';
import { UploadController } from './recordings/upload.controller.js';
import { UploadResolver } from './recordings/upload.resolver.js';

const recordings = [
  CreatePlaybackLink,
  ListPlaybacks,
  PlayRecording,
  CreateUploadIntent,
  RecordingResolver,
  PlaybackResolver,
  UploadResolver,
];
const interactions = [ReadInteraction, ListInteractions, InteractionResolver];

@Module({
  imports: [QualityModule],
  controllers: [RecordingController, UploadController],
  providers: [...interactions, ...recordings],
})
export class QualityApiModule {}
