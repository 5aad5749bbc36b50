/** English of films in lessons. */
export const en = {
  'learning.video.captions': 'Captions',
  'learning.video.nl': 'Dutch',
  'learning.video.en': 'English',
  'learning.video.off': 'Off',
  'learning.video.read': 'Read what is said',
  'learning.video.watchOn': 'Watch until the end. Then this step is done.',
  'learning.video.failed': 'The video does not play now. You can read what is said.',
} as const;
