import type { en } from './en.js';

export const nl = {
  'coaching.error.unknownTimeZone': 'Deze tijdzone kennen we niet.',
  'coaching.error.notALocalTime': 'Kijk de datum en de tijd na.',
  'coaching.error.timeInPast': 'Deze tijd is voorbij. Kies een latere tijd.',
  'coaching.error.durationOutOfRange': 'Een gesprek duurt 5 tot 240 minuten.',
  'coaching.error.overlap': 'Er is dan al een ander gesprek. Kies een andere tijd.',
  'coaching.error.conflict': 'Iemand heeft dit gesprek veranderd. Kijk eerst naar de nieuwe versie.',
  'coaching.error.notPlanned': 'Dit gesprek is voorbij of gaat niet door. Je kunt het niet meer veranderen.',
  'coaching.error.cancelledSession': 'Dit gesprek gaat niet door. Je kunt er niet meer in schrijven.',
  'coaching.error.textMissing': 'Schrijf eerst iets.',
  'coaching.error.textTooLong': 'Deze tekst is te lang. Maak hem korter.',
  'coaching.error.notADate': 'Deze datum bestaat niet. Kies een andere.',
  'coaching.error.dateInPast': 'Deze datum is voorbij. Kies een latere.',
  'coaching.error.alreadyFollowedUp': 'Je zei al hoe dit ging.',
} as const satisfies Record<keyof typeof en, string>;
