import type { en } from './en.js';

/** Dutch mails about learning. */
export const nl: Readonly<Record<keyof typeof en, string>> = {
  'messaging.learning.open': 'Open in Vakwerk',
  'messaging.assignmentDueInAWeek.subject': 'Nog een week: {title}',
  'messaging.assignmentDueInAWeek.text':
    'Rond “{title}” af voor het einde van {day}. Je kunt altijd stoppen en later verdergaan.',
  'messaging.assignmentDueTomorrow.subject': 'Morgen klaar: {title}',
  'messaging.assignmentDueTomorrow.text': '“{title}” is voor {day}. Lukt dat niet? Vraag je coach om meer tijd.',
  'messaging.assignmentOverdue.subject': 'De datum is voorbij: {title}',
  'messaging.assignmentOverdue.text': '“{title}” was voor {day}. Je kunt het nog doen.',
  'messaging.assignmentNudge.subject': 'Een herinnering: {title}',
  'messaging.assignmentNudge.text': '{name} vraagt of je verder wilt met “{title}”.',
  'messaging.certificateRenewable.subject': 'Je kunt je certificaat vernieuwen: {title}',
  'messaging.certificateRenewable.text': 'Je certificaat “{title}” geldt tot en met {day}. De cursus staat weer voor je klaar.',
  'messaging.certificateExpiresSoon.subject': 'Nog een week geldig: {title}',
  'messaging.certificateExpiresSoon.text':
    'Je certificaat “{title}” geldt tot en met {day}. Doe de cursus opnieuw om het te houden.',
  'messaging.certificateExpired.subject': 'Verlopen: {title}',
  'messaging.certificateExpired.text':
    'Je certificaat “{title}” was geldig tot en met {day}. Doe de cursus opnieuw om het terug te krijgen.',
};
