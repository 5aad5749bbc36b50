import type { en } from './en.js';
import { nl as scoring } from './scoring/nl.js';

export const nl = {
  ...scoring,
  'quality.import.refused.notAudio': 'Dit is geen geluidsbestand. Kies een opname: WAV, MP3 of Opus.',
  'quality.import.refused.unsupportedCodec': 'Dit soort geluid kunnen we niet afspelen. Bewaar het als WAV, MP3 of Opus.',
  'quality.import.refused.unsupportedSampleRate':
    'Deze bemonstering kunnen we niet afspelen. Bewaar het opnieuw op 8 tot 48 kHz.',
  'quality.import.refused.tooManyChannels': 'Deze opname heeft meer dan twee kanalen. Bewaar hem met één of twee.',
  'quality.import.refused.damagedHeader': 'Het begin van dit bestand is beschadigd. Exporteer het opnieuw.',
  'quality.import.refused.wrongSizes': 'Dit bestand spreekt zichzelf tegen over de lengte. Exporteer het opnieuw.',
  'quality.import.refused.truncated': 'Het einde van deze opname ontbreekt. Exporteer hem opnieuw.',
  'quality.import.refused.damaged': 'Deze opname is beschadigd. Exporteer hem opnieuw.',
  'quality.import.refused.empty': 'Er zit geen geluid in dit bestand.',
  'quality.import.refused.tooLong': 'Deze opname is te lang. Vier uur is het langst.',
  'quality.import.refused.tooLarge': 'Deze opname is te groot. 200 MB is het grootst.',
  'quality.import.refused.decodeTimedOut': 'Deze opname lezen duurt te lang. Bewaar hem als WAV of MP3.',
  'quality.import.refused.decodeOutOfMemory': 'Deze opname lezen kost te veel geheugen. Bewaar hem als WAV of MP3.',
  'quality.import.refused.nothingToImport': 'Kies een opname of een transcript.',
  'quality.import.refused.agentUnknown': 'We kennen dit personeelsnummer niet.',
  'quality.import.refused.startedInFuture': 'Dit moment moet nog komen. Controleer datum en tijd.',
  'quality.import.refused.transcriptTooLarge': 'Dit transcript is te groot. 10 MB is het grootst.',
  'quality.import.refused.transcriptNotReadable': 'Dit transcript is geen JSON en geen WebVTT.',
  'quality.import.refused.transcriptInvalid': 'Er zit een fout in dit transcript. Controleer sprekers en tijden.',
  'quality.import.refused.metadataInvalid': 'Er zit een fout in wat het bestand over het gesprek zegt.',
  'quality.import.refused.uploadInterrupted': 'De verbinding viel weg. Stuur de opname opnieuw.',
} as const satisfies Record<keyof typeof en, string>;
