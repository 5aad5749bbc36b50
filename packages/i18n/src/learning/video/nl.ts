import type { en } from './en.js';

/** Dutch of films in lessons. */
export const nl: Readonly<Record<keyof typeof en, string>> = {
  'learning.video.captions': 'Ondertiteling',
  'learning.video.nl': 'Nederlands',
  'learning.video.en': 'Engels',
  'learning.video.off': 'Uit',
  'learning.video.read': 'Lees wat er gezegd wordt',
  'learning.video.watchOn': 'Kijk tot het einde. Dan is deze stap klaar.',
  'learning.video.failed': 'De video speelt nu niet. Je kunt lezen wat er gezegd wordt.',
};
