import { nl as calibration } from './calibration/nl.js';
import { nl as cards } from './cards/nl.js';
import { nl as council } from './council/nl.js';
import { nl as disputes } from './disputes/nl.js';
import type { en } from './en.js';
import { nl as feedback } from './feedback/nl.js';
import { nl as intake } from './intake/nl.js';
import { nl as queue } from './queue/nl.js';
import { nl as register } from './register/nl.js';
import { nl as reports } from './reports/nl.js';
import { nl as retention } from './retention/nl.js';
import { nl as sampling } from './sampling/nl.js';
import { nl as scoring } from './scoring/nl.js';
import { nl as spoken } from './spoken/nl.js';

export const nl = {
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
  'quality.import.refused.agentNotGiven': 'We weten niet van wie dit gesprek is. Geef een personeelsnummer.',
  'quality.import.refused.agentUnknown': 'We kennen dit personeelsnummer niet.',
  'quality.import.refused.startedInFuture': 'Dit moment moet nog komen. Controleer datum en tijd.',
  'quality.import.refused.transcriptTooLarge': 'Dit transcript is te groot. 10 MB is het grootst.',
  'quality.import.refused.transcriptEmpty': 'In dit transcript zegt niemand iets.',
  'quality.import.refused.transcriptNotReadable': 'Dit transcript is geen JSON en geen WebVTT.',
  'quality.import.refused.transcriptInvalid': 'Er zit een fout in dit transcript. Controleer sprekers en tijden.',
  'quality.import.refused.metadataInvalid': 'Er zit een fout in wat het bestand over het gesprek zegt.',
  'quality.import.refused.notAFile': 'Dit is een map of een apparaat, geen bestand.',
  'quality.import.refused.notReadable': 'We kunnen dit bestand niet lezen. Controleer de rechten, of waar de link naar wijst.',
  'quality.import.refused.sentBefore': 'Deze opname is al gestuurd, of er is al een antwoord.',
  'quality.import.refused.uploadInterrupted': 'De verbinding viel weg. Stuur de opname opnieuw.',
  'quality.error.takenByColleague': 'Een collega beoordeelt dit gesprek al.',
  'quality.error.noScorecardPublished': 'Er is nog geen beoordelingsformulier. Vraag een auteur er een te publiceren.',
  'quality.error.notInThisState': 'Dit kan niet meer. Open de beoordeling opnieuw.',
  'quality.error.reasonMissing': 'Schrijf op waarom.',
  'quality.error.disputeWindowClosed': 'De tijd om te reageren is voorbij.',
  'quality.error.noDisputeRoundsLeft': 'Hier is twee keer naar gekeken. Vaker kan niet.',
  'quality.error.idempotencyKeyReused': 'Dit is al eerder verstuurd met een andere inhoud. Open de beoordeling opnieuw.',
  'quality.error.conflict': 'Iemand heeft een nieuwere versie bewaard. Jouw tekst staat er nog.',
  'quality.error.incomplete': 'Nog niet alles is ingevuld.',
  'quality.error.scorecardNotValid': 'Dit formulier kan nog niet gebruikt worden.',
  'quality.error.scorecardPublished': 'Deze versie is intussen gepubliceerd.',
  'quality.scorecardProblem.changedMeanwhile': 'Een collega heeft intussen iets bewaard. Kijk daar eerst naar.',
  'quality.scorecardProblem.notJson': 'Dit is geen JSON.',
  'quality.scorecardProblem.wrongShape': 'Dit deel ontbreekt, is onbekend of heeft de verkeerde vorm.',
  'quality.scorecardProblem.skillUnknown': 'We kennen deze vaardigheid niet.',
  'quality.scorecardProblem.skillArchived': 'Deze vaardigheid is gearchiveerd. Kies een andere.',
  'quality.scorecardProblem.noScoredCriterion': 'Op dit formulier telt niets mee.',
  'quality.scorecardProblem.weightInvalid': 'Een gewicht is nul of hoger.',
  'quality.scorecardProblem.weightsSumToZero': 'Alle gewichten samen zijn nul. Geef minstens één deel een gewicht.',
  'quality.scorecardProblem.duplicateId': 'Deze id komt twee keer voor.',
  'quality.scorecardProblem.translationMissing': 'De vertaling ontbreekt.',
  'quality.scorecardProblem.optionCount': 'Dit soort vraag heeft een ander aantal antwoorden nodig.',
  'quality.scorecardProblem.optionsEqualPoints': 'Alle antwoorden geven evenveel punten.',
  'quality.scorecardProblem.pointsInvalid': 'Punten zijn een getal.',
  'quality.scorecardProblem.pointsNegative': 'Punten onder nul mogen hier niet.',
  'quality.scorecardProblem.nothingToEarn': 'Hier valt niets te verdienen: het beste antwoord geeft geen punten.',
  'quality.scorecardProblem.fatalNotPossible': 'Deze vraag kan niet fataal zijn: een opmerking of een bonus telt niet mee.',
  'quality.scorecardProblem.conditionUnknown': 'Deze vraag hangt af van een antwoord dat niet bestaat.',
  'quality.scorecardProblem.conditionNotEarlier': 'Een vraag kan alleen afhangen van een eerdere vraag.',
  'quality.scorecardProblem.bonusWithNotApplicable': 'Een bonusvraag kan geen "niet van toepassing" hebben.',
  'quality.scorecardProblem.passRatioInvalid': 'De grens om te slagen ligt tussen 0 en 100 %.',
  'quality.scorecardProblem.bonusCapInvalid': 'Het hoogste aantal bonuspunten is nul of hoger.',
} as const satisfies Record<keyof typeof en, string>;
