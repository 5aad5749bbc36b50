/** English of the slice coaching; ids start with `coaching.`. */
export const en = {
  'coaching.error.unknownTimeZone': 'We do not know this time zone.',
  'coaching.error.notALocalTime': 'Check the date and the time.',
  'coaching.error.timeInPast': 'This time has passed. Choose a later one.',
  'coaching.error.durationOutOfRange': 'A session takes 5 to 240 minutes.',
  'coaching.error.overlap': 'There is another session at this time. Choose another time.',
  'coaching.error.conflict': 'Someone changed this session. Look at the new version first.',
  'coaching.error.notPlanned': 'This session is over or cancelled. You cannot change it.',
  'coaching.error.cancelledSession': 'This session was cancelled. You can no longer write in it.',
  'coaching.error.textMissing': 'Write something first.',
  'coaching.error.textTooLong': 'This text is too long. Make it shorter.',
  'coaching.error.notADate': 'This date does not exist. Choose another one.',
  'coaching.error.dateInPast': 'This date has passed. Choose a later one.',
  'coaching.error.alreadyFollowedUp': 'You already said how this went.',
} as const;
