import { Draw } from './draws/draw.entity.js';
import { Interaction } from './interactions/interaction.entity.js';
import { PlaybackLog } from './recordings/playback-log.entity.js';
import { Recording } from './recordings/recording.entity.js';
import { Transcript } from './transcripts/transcript.entity.js';

/** The only door of this slice for others. */
export const QUALITY_ENTITIES = [Interaction, Recording, PlaybackLog, Transcript, Draw];
export { QualityModule } from './quality.module.js';
