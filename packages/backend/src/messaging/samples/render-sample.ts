import { isMessageKind, type MessageKind } from '@vakwerk/domain/messaging/message-kind';
import { isLearningKind } from '../mails/compose-learning-mail.js';
import type { MailText } from '../mails/mail-text.js';
import { type MessageFacts, NO_FACTS } from '../mails/message-facts.js';
import { messageLine } from '../mails/message-line.js';
import { renderCoachToldMail } from '../mails/render-coach-told-mail.js';
import { renderDigestMail } from '../mails/render-digest-mail.js';
import { renderDisputeAssigned, renderDisputeDecided } from '../mails/render-dispute-mail.js';
import { renderEvaluationMail } from '../mails/render-evaluation-mail.js';
import { renderFragmentMail } from '../mails/render-fragment-mail.js';
import { renderInvitationMail } from '../mails/render-invitation-mail.js';
import { renderLearningMail } from '../mails/render-learning-mail.js';
import type { RenderedMail } from '../mails/render-mail.js';
import { renderSessionMail } from '../mails/render-session-mail.js';
import { renderViewMail } from '../mails/render-view-mail.js';

/** People and things that exist nowhere: what a message of a kind looks like, without anybody's facts. */
const AT = new Date('2027-06-01T12:00:00Z');
const DAY = '2027-06-08';
const PERSON = 'Sam de Groot';
const TITLE = { nl: 'Rustig blijven bij een klacht', en: 'Staying calm with a complaint' };

export const SAMPLE_FACTS: MessageFacts = {
  ...NO_FACTS,
  path: '/',
  name: PERSON,
  otherName: PERSON,
  at: AT.toISOString(),
  on: DAY,
  title: TITLE,
};

/** The wording of a decided dispute depends on the reader; the sample is the agent's. */
export const sampleFactsOf = (kind: MessageKind): MessageFacts =>
  kind === 'disputeDecided' ? { ...SAMPLE_FACTS, form: 'toAgent' } : SAMPLE_FACTS;

/** The mail of a kind with sample facts. @param origin every link leads to the front door of the product */
export function renderSample(kind: MessageKind, text: MailText, name: string, origin: string): Promise<RenderedMail> {
  const reader = { text, name, url: origin };
  if (kind === 'personInvitation') return renderInvitationMail(reader);
  if (kind === 'evaluationReleased' || kind === 'evaluationUnread')
    return renderEvaluationMail(kind, { ...reader, evaluatorName: PERSON, occurredAt: AT });
  if (kind === 'disputeAssigned')
    return renderDisputeAssigned({ ...reader, calledAt: AT, agentName: PERSON, dueAt: new Date(`${DAY}T12:00:00Z`) });
  if (kind === 'disputeDecided') return renderDisputeDecided({ ...reader, calledAt: AT, reviewerName: PERSON, agentName: null });
  if (kind === 'coachTold') {
    const about = TITLE[text.language];
    const what = text.t('messaging.coachTold.criterionFails', { name: PERSON, about });
    return renderCoachToldMail({ ...reader, personName: PERSON, what, rule: about });
  }
  if (kind === 'dashboardView') {
    const skill = TITLE[text.language];
    const words = text.t('progress.dashboard.sentence.teamGrows', { team: 'Team Noord', skill });
    const margin = { points: '+12', low: '+3', high: '+21' };
    const rest = { certainty: text.t('progress.dashboard.certainty.sure'), period: text.date(DAY), n: 240 };
    const basis = text.t('progress.dashboard.basis.team', { ...margin, ...rest });
    return renderViewMail({ ...reader, view: 'Team Noord', team: 'Team Noord', lines: [{ words, basis }] });
  }
  if (kind === 'fragmentAsked') return renderFragmentMail({ ...reader, coachName: PERSON, calledAt: AT });
  if (kind === 'digest') {
    const lines = ['evaluationReleased', 'assignmentDueTomorrow', 'fragmentAsked'].filter(isMessageKind);
    const told = lines.map((each) => ({ words: messageLine(each, sampleFactsOf(each), text), url: origin }));
    return renderDigestMail({ ...reader, lines: told, more: 0, unsubscribeUrl: origin });
  }
  if (isLearningKind(kind))
    return renderLearningMail(kind, { ...reader, title: TITLE[text.language], day: DAY, askedBy: PERSON });
  const session = { otherName: PERSON, startsAt: AT, durationMinutes: 30, place: 'Kamer 2.14' };
  const told = { moved: false, forAgent: true, reason: text.t('messaging.sample.reason') };
  return renderSessionMail(kind, { ...reader, ...session, ...told });
}
