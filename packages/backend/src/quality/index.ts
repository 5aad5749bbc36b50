import { Draw } from './draws/draw.entity.js';
import { Evaluation } from './evaluations/evaluation.entity.js';
import { EvaluationFragment } from './evaluations/evaluation-fragment.entity.js';
import { EvaluationNote } from './evaluations/evaluation-note.entity.js';
import { EvaluationResult } from './evaluations/evaluation-result.entity.js';
import { QualitySetting } from './evaluations/quality-setting.entity.js';
import { Interaction } from './interactions/interaction.entity.js';
import { PlaybackLog } from './recordings/playback-log.entity.js';
import { Recording } from './recordings/recording.entity.js';
import { CommentTemplate } from './scorecards/comment-template.entity.js';
import { Scorecard } from './scorecards/scorecard.entity.js';
import { ScorecardVersion } from './scorecards/scorecard-version.entity.js';
import { Transcript } from './transcripts/transcript.entity.js';

/** The only door of this slice for others. */
export const QUALITY_ENTITIES = [
  Interaction,
  Recording,
  PlaybackLog,
  Transcript,
  Draw,
  Scorecard,
  ScorecardVersion,
  CommentTemplate,
  Evaluation,
  EvaluationNote,
  EvaluationFragment,
  EvaluationResult,
  QualitySetting,
];
export { DrawRepository } from './draws/draw.repository.js';
export { type FileReport, ImportFolder } from './interactions/import-folder.js';
export { ImportInteraction } from './interactions/import-interaction.js';
export { ImportRefused } from './interactions/import-refused.js';
export { QualityModule } from './quality.module.js';
