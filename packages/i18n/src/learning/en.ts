/** English of the slice learning; ids start with `learning.`. */
export const en = {
  'learning.error.courseNotPublished': 'This course is not ready yet. Choose another one.',
  'learning.error.courseArchived': 'This course has stopped. Choose another one.',
  'learning.error.assignmentClosed': 'You do not have to do this course any more.',
  'learning.error.moduleLocked': 'Do the modules before this one first.',
  'learning.error.noAnswer': 'Choose an answer first.',
  'learning.error.answerDoesNotFit': 'This answer does not fit the question. Reload the page.',
  'learning.error.answerIdTaken': 'This answer was already sent. Reload the page.',
  'learning.error.dueInThePast': 'This date has passed. Choose a later date.',
  'learning.error.draftConflict': 'Someone else changed this course. Look at the new version first.',
  'learning.error.mediaNotSupported': 'We cannot use this file. Choose a PNG, WebP or SVG, or sound as MP3, Opus or WAV.',
  'learning.error.mediaTooLarge': 'This file is too large. Choose a file of up to 20 MB.',
} as const;
