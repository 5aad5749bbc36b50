import type { en } from './en.js';

/** Een bericht in één zin, voor de inbox en het overzicht. */
export const nl: Readonly<Record<keyof typeof en, string>> = {
  'messaging.line.sessionInvitation': 'Coaching met {name} op {when}',
  'messaging.line.sessionInvitation.moved': 'Nieuwe tijd: coaching met {name} op {when}',
  'messaging.line.sessionCancellation': 'Gaat niet door: coaching met {name} op {when}',
  'messaging.line.coachingSessionInADay': 'Binnenkort: coaching met {name} op {when}',
  'messaging.line.coachingSessionInAnHour': 'Begint zo: coaching met {name}, {when}',
  'messaging.line.evaluationReleased': '{name} gaf je feedback over je gesprek van {called}',
  'messaging.line.evaluationUnread': 'Je feedback van {name} wacht op je: je gesprek van {called}',
  'messaging.line.disputeAssigned':
    'Wil je naar een beoordeling kijken? {name} ziet het gesprek van {called} anders. Doe het voor of op {day}',
  'messaging.line.disputeDecided.toAgent': '{name} keek opnieuw naar je gesprek van {called}',
  'messaging.line.disputeDecided.toEvaluator': '{name} keek opnieuw naar je beoordeling van het gesprek van {other} op {called}',
  'messaging.line.dashboardView': 'Je overzicht van deze week',
  'messaging.line.coachTold': 'Een regel ziet iets bij {name} om te bespreken',
  'messaging.line.fragmentAsked': '{name} vraagt: mag een stukje van je gesprek van {called} in een les?',
  'messaging.line.assignmentDueInAWeek': 'Nog een week voor “{title}”: rond het af voor het einde van {day}',
  'messaging.line.assignmentDueTomorrow': '“{title}” is voor {day}',
  'messaging.line.assignmentOverdue': '“{title}” was voor {day}. Je kunt het nog doen',
  'messaging.line.assignmentNudge': '{name} vraagt of je verder wilt met “{title}”',
  'messaging.line.certificateRenewable': 'Je kunt “{title}” vernieuwen. Het geldt tot en met {day}',
  'messaging.line.certificateExpiresSoon': 'Je certificaat “{title}” geldt tot en met {day}',
  'messaging.line.certificateExpired': 'Je certificaat “{title}” was geldig tot en met {day}',
  'messaging.digest.subject': '{count, plural, one {# bericht voor je} other {# berichten voor je}}',
  'messaging.digest.title': 'Nieuw voor jou',
  'messaging.digest.text':
    '{count, plural, one {Er is één bericht dat je nog niet las.} other {Er zijn # berichten die je nog niet las.}}',
  'messaging.digest.more': '{count, plural, one {En nog één in je inbox.} other {En nog # in je inbox.}}',
  'messaging.digest.open': 'Open je berichten',
  'messaging.digest.unsubscribe': 'Stuur me geen overzichten meer',
  'messaging.sample.subject': 'Voorbeeld: {subject}',
  'messaging.sample.reason': 'Iemand is ziek',
  'messaging.feed.name': 'Coaching in Vakwerk',
};
