import type { en } from './en.js';

export const nl = {
  'learning.error.courseNotPublished': 'Deze cursus is nog niet klaar. Kies een andere.',
  'learning.error.courseArchived': 'Deze cursus is gestopt. Kies een andere.',
  'learning.error.assignmentClosed': 'Je hoeft deze cursus niet meer te doen.',
  'learning.error.moduleLocked': 'Doe eerst de modules die hiervoor komen.',
  'learning.error.noAnswer': 'Kies eerst een antwoord.',
  'learning.error.answerDoesNotFit': 'Dit antwoord past niet bij de vraag. Laad de pagina opnieuw.',
  'learning.error.answerIdTaken': 'Dit antwoord is al verstuurd. Laad de pagina opnieuw.',
  'learning.error.dueInThePast': 'Deze datum is al geweest. Kies een latere datum.',
  'learning.error.draftConflict': 'Iemand anders heeft deze cursus veranderd. Bekijk eerst de nieuwe versie.',
  'learning.error.mediaNotSupported':
    'Dit bestand kunnen we niet gebruiken. Kies een PNG, WebP of SVG, of geluid als MP3, Opus of WAV.',
  'learning.error.mediaTooLarge': 'Dit bestand is te groot. Kies een bestand tot 20 MB.',
} as const satisfies Record<keyof typeof en, string>;
