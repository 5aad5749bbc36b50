import { en as calibration } from './calibration/en.js';
import { en as cards } from './cards/en.js';
import { en as council } from './council/en.js';
import { en as disputes } from './disputes/en.js';
import { en as feedback } from './feedback/en.js';
import { en as intake } from './intake/en.js';
import { en as queue } from './queue/en.js';
import { en as register } from './register/en.js';
import { en as reports } from './reports/en.js';
import { en as retention } from './retention/en.js';
import { en as sampling } from './sampling/en.js';
import { en as scoring } from './scoring/en.js';
import { en as spoken } from './spoken/en.js';

/** English of the slice quality; ids start with `quality.`. */
export const en = {
  ...calibration,
  ...cards,
  ...sampling,
  ...scoring,
  ...spoken,
  ...queue,
  ...intake,
  ...retention,
  ...register,
  ...reports,
  ...feedback,
  ...disputes,
  ...council,
  'quality.import.refused.notAudio': 'This is not a sound file. Choose a recording: WAV, MP3 or Opus.',
  'quality.import.refused.unsupportedCodec': 'We cannot play this kind of sound. Save it as WAV, MP3 or Opus.',
  'quality.import.refused.unsupportedSampleRate': 'We cannot play this sample rate. Save it again at 8 to 48 kHz.',
  'quality.import.refused.tooManyChannels': 'This recording has more than two channels. Save it with one or two.',
  'quality.import.refused.damagedHeader': 'The beginning of this file is damaged. Export it again.',
  'quality.import.refused.wrongSizes': 'This file contradicts itself about its length. Export it again.',
  'quality.import.refused.truncated': 'The end of this recording is missing. Export it again.',
  'quality.import.refused.damaged': 'This recording is damaged. Export it again.',
  'quality.import.refused.empty': 'There is no sound in this file.',
  'quality.import.refused.tooLong': 'This recording is too long. Four hours is the most.',
  'quality.import.refused.tooLarge': 'This recording is too large. 200 MB is the most.',
  'quality.import.refused.decodeTimedOut': 'Reading this recording takes too long. Save it as WAV or MP3.',
  'quality.import.refused.decodeOutOfMemory': 'Reading this recording takes too much memory. Save it as WAV or MP3.',
  'quality.import.refused.nothingToImport': 'Choose a recording or a transcript.',
  'quality.import.refused.agentNotGiven': 'We do not know whose call this is. Give an employee number.',
  'quality.import.refused.agentUnknown': 'We do not know this employee number.',
  'quality.import.refused.startedInFuture': 'This moment is still to come. Check date and time.',
  'quality.import.refused.transcriptTooLarge': 'This transcript is too large. 10 MB is the most.',
  'quality.import.refused.transcriptEmpty': 'Nobody says anything in this transcript.',
  'quality.import.refused.transcriptNotReadable': 'This transcript is not JSON and not WebVTT.',
  'quality.import.refused.transcriptInvalid': 'There is a mistake in this transcript. Check speakers and times.',
  'quality.import.refused.metadataInvalid': 'There is a mistake in what the file says about the call.',
  'quality.import.refused.notAFile': 'This is a folder or a device, not a file.',
  'quality.import.refused.notReadable': 'We cannot read this file. Check its rights, or where the link points.',
  'quality.import.refused.sentBefore': 'This recording was sent before, or there is an answer already.',
  'quality.import.refused.uploadInterrupted': 'The connection was lost. Send the recording again.',
  'quality.error.takenByColleague': 'A colleague is already scoring this call.',
  'quality.error.noScorecardPublished': 'There is no published scorecard yet. Ask an author to publish one.',
  'quality.error.notInThisState': 'This is not possible any more. Open the evaluation again.',
  'quality.error.reasonMissing': 'Write down why.',
  'quality.error.disputeWindowClosed': 'The time to react has passed.',
  'quality.error.noDisputeRoundsLeft': 'This was looked at twice. That is the most.',
  'quality.error.idempotencyKeyReused': 'This was sent before with other content. Open the evaluation again.',
  'quality.error.conflict': 'Someone saved a newer version. Your text is still here.',
  'quality.error.incomplete': 'Not everything is filled in yet.',
  'quality.error.scorecardNotValid': 'This scorecard cannot be used yet.',
  'quality.error.scorecardPublished': 'This version was published in the meantime.',
  'quality.scorecardProblem.changedMeanwhile': 'A colleague saved something in the meantime. Look at it first.',
  'quality.scorecardProblem.notJson': 'This is not JSON.',
  'quality.scorecardProblem.wrongShape': 'This part is missing, unknown or of the wrong kind.',
  'quality.scorecardProblem.skillUnknown': 'We do not know this skill.',
  'quality.scorecardProblem.skillArchived': 'This skill is archived. Choose another one.',
  'quality.scorecardProblem.noScoredCriterion': 'Nothing on this scorecard is scored.',
  'quality.scorecardProblem.weightInvalid': 'A weight is zero or more.',
  'quality.scorecardProblem.weightsSumToZero': 'All weights together are zero. Give at least one section a weight.',
  'quality.scorecardProblem.duplicateId': 'This id is used twice.',
  'quality.scorecardProblem.translationMissing': 'The translation is missing.',
  'quality.scorecardProblem.optionCount': 'This kind of question needs another number of answers.',
  'quality.scorecardProblem.optionsEqualPoints': 'All answers give the same points.',
  'quality.scorecardProblem.pointsInvalid': 'Points are a number.',
  'quality.scorecardProblem.pointsNegative': 'Points below zero are not allowed here.',
  'quality.scorecardProblem.nothingToEarn': 'There is nothing to earn here: the best answer gives no points.',
  'quality.scorecardProblem.fatalNotPossible': 'This question cannot be fatal: a remark or a bonus does not count.',
  'quality.scorecardProblem.conditionUnknown': 'This depends on an answer that does not exist.',
  'quality.scorecardProblem.conditionNotEarlier': 'A question can only depend on an earlier one.',
  'quality.scorecardProblem.bonusWithNotApplicable': 'A bonus question cannot have "not applicable".',
  'quality.scorecardProblem.passRatioInvalid': 'The pass mark is between 0 and 100 %.',
  'quality.scorecardProblem.bonusCapInvalid': 'The most bonus points is zero or more.',
} as const;
