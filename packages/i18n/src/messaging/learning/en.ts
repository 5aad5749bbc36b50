/** English mails about learning. */
export const en = {
  'messaging.learning.open': 'Open in Vakwerk',
  'messaging.assignmentDueInAWeek.subject': 'One week left: {title}',
  'messaging.assignmentDueInAWeek.text': 'Finish “{title}” by the end of {day}. You can always stop and go on later.',
  'messaging.assignmentDueTomorrow.subject': 'Due tomorrow: {title}',
  'messaging.assignmentDueTomorrow.text': '“{title}” is due on {day}. Is that not possible? Ask your coach for more time.',
  'messaging.assignmentOverdue.subject': 'The date has passed: {title}',
  'messaging.assignmentOverdue.text': '“{title}” was due on {day}. You can still do it.',
  'messaging.assignmentNudge.subject': 'A reminder: {title}',
  'messaging.assignmentNudge.text': '{name} asks you to go on with “{title}”.',
  'messaging.certificateRenewable.subject': 'You can renew your certificate: {title}',
  'messaging.certificateRenewable.text':
    'Your certificate “{title}” is valid until {day} inclusive. The course is ready for you again.',
  'messaging.certificateExpiresSoon.subject': 'Valid for one more week: {title}',
  'messaging.certificateExpiresSoon.text':
    'Your certificate “{title}” is valid until {day} inclusive. Do the course again to keep it.',
  'messaging.certificateExpired.subject': 'Expired: {title}',
  'messaging.certificateExpired.text':
    'Your certificate “{title}” was valid until {day} inclusive. Do the course again to get it back.',
};
