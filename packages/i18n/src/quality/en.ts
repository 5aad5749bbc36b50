import { en as scoring } from './scoring/en.js';

/** English of the slice quality; ids start with `quality.`. */
export const en = {
  ...scoring,
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
  'quality.import.refused.agentUnknown': 'We do not know this employee number.',
  'quality.import.refused.startedInFuture': 'This moment is still to come. Check date and time.',
  'quality.import.refused.transcriptTooLarge': 'This transcript is too large. 10 MB is the most.',
  'quality.import.refused.transcriptNotReadable': 'This transcript is not JSON and not WebVTT.',
  'quality.import.refused.transcriptInvalid': 'There is a mistake in this transcript. Check speakers and times.',
  'quality.import.refused.metadataInvalid': 'There is a mistake in what the file says about the call.',
  'quality.import.refused.uploadInterrupted': 'The connection was lost. Send the recording again.',
} as const;
