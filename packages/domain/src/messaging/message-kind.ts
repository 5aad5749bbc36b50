/** Ways a message can reach somebody. */
export const MESSAGE_CHANNELS = ['inApp', 'mail'] as const;
export type MessageChannel = (typeof MESSAGE_CHANNELS)[number];

/** What a person wants of one kind by one channel. `digest`: gathered, in one mail at a moment of their own. */
export const MESSAGE_CHOICES = ['instant', 'digest', 'off'] as const;
export type MessageChoice = (typeof MESSAGE_CHOICES)[number];

/** Whom a kind is for; `both`: the two people of one session. */
export type MessageAudience =
  | 'agent'
  | 'coach'
  | 'both'
  | 'reviewer'
  | 'agentAndEvaluator'
  | 'learner'
  | 'leader'
  | 'invitee'
  | 'everyone';

/** Who can be meant at all; an invitation comes to somebody who has no role yet, and is everybody's first message. */
const AUDIENCE_ROLES: Readonly<Record<MessageAudience, readonly string[] | 'anyone'>> = {
  agent: ['agent'],
  coach: ['coach'],
  both: ['agent', 'coach'],
  reviewer: ['coach', 'manager'],
  agentAndEvaluator: ['agent', 'coach'],
  learner: ['agent', 'coach', 'manager', 'author'],
  leader: ['coach', 'manager'],
  invitee: 'anyone',
  everyone: 'anyone',
};

export interface KindRules {
  readonly audience: MessageAudience;
  /** What each channel does until the person chooses otherwise; a channel that is not here is never used. */
  readonly channels: Partial<Readonly<Record<MessageChannel, MessageChoice>>>;
  /** False: without it somebody cannot get in, so nobody can miss it by accident. */
  readonly mayBeOff: boolean;
  /** May wait for a digest: says something that is as true this evening as now. */
  readonly mayBeGathered: boolean;
  /**
   * `waits`: a mail moves out of quiet hours and the peak of the shift, however late that becomes.
   * `untilStart`: it moves, unless it would then come less than an hour before the session it is about; then it goes at once.
   * `atOnce`: it never moves; later it would say nothing.
   */
  readonly timing: 'waits' | 'untilStart' | 'atOnce';
}

const BOTH = { inApp: 'instant', mail: 'instant' } as const;
const news = (audience: MessageAudience): KindRules => ({
  audience,
  channels: BOTH,
  mayBeOff: true,
  mayBeGathered: true,
  timing: 'waits',
});
/** About an hour that is coming. It carries a calendar file or counts down, so it is never gathered. */
const appointment = (timing: KindRules['timing']): KindRules => ({
  audience: 'both',
  channels: BOTH,
  mayBeOff: true,
  mayBeGathered: false,
  timing,
});

/** Every kind of message there is. Preferences, timing, the inbox, mail and the page that lists them all read this one table. */
export const MESSAGE_KIND_RULES = {
  sessionInvitation: appointment('untilStart'),
  sessionCancellation: appointment('untilStart'),
  coachingSessionInADay: appointment('untilStart'),
  coachingSessionInAnHour: appointment('atOnce'),
  evaluationReleased: news('agent'),
  evaluationUnread: news('agent'),
  disputeAssigned: news('reviewer'),
  disputeDecided: news('agentAndEvaluator'),
  fragmentAsked: news('agent'),
  coachTold: news('coach'),
  assignmentDueInAWeek: news('learner'),
  assignmentDueTomorrow: news('learner'),
  assignmentOverdue: news('learner'),
  assignmentNudge: news('learner'),
  certificateRenewable: news('learner'),
  certificateExpiresSoon: news('learner'),
  certificateExpired: news('learner'),
  /** Asked for by the reader with an hour of their own, so it is a mail of its own and not in the inbox. */
  dashboardView: { audience: 'leader', channels: { mail: 'instant' }, mayBeOff: true, mayBeGathered: false, timing: 'waits' },
  personInvitation: {
    audience: 'invitee',
    channels: { mail: 'instant' },
    mayBeOff: false,
    mayBeGathered: false,
    timing: 'atOnce',
  },
  digest: { audience: 'everyone', channels: { mail: 'instant' }, mayBeOff: true, mayBeGathered: false, timing: 'atOnce' },
} as const satisfies Record<string, KindRules>;

export type MessageKind = keyof typeof MESSAGE_KIND_RULES;
export const MESSAGE_KINDS = Object.keys(MESSAGE_KIND_RULES) as readonly MessageKind[];
export const isMessageKind = (text: string): text is MessageKind => Object.hasOwn(MESSAGE_KIND_RULES, text);
export const kindRules = (kind: MessageKind): KindRules => MESSAGE_KIND_RULES[kind];

/** Whether a message of this kind can ever come to somebody with these roles. */
export function mayReach(kind: MessageKind, roles: readonly string[]): boolean {
  const reached = AUDIENCE_ROLES[kindRules(kind).audience];
  return reached === 'anyone' || roles.some((role) => reached.includes(role));
}

/** The channels a kind uses. */
export const channelsOf = (kind: MessageKind): readonly MessageChannel[] =>
  MESSAGE_CHANNELS.filter((channel) => kindRules(kind).channels[channel] !== undefined);

/** What may be chosen for a kind by a channel; one answer or none means there is nothing to choose. The digest has its own settings. */
export function choicesFor(kind: MessageKind, channel: MessageChannel): readonly MessageChoice[] {
  const { channels, mayBeOff, mayBeGathered } = kindRules(kind);
  if (channels[channel] === undefined) return [];
  if (kind === 'digest' || !mayBeOff) return ['instant'];
  return channel === 'mail' && mayBeGathered ? ['instant', 'digest', 'off'] : ['instant', 'off'];
}

/** What holds for a person: their choice where there is one that may be made, else the default. */
export function choiceOf(kind: MessageKind, channel: MessageChannel, chosen: MessageChoice | null): MessageChoice {
  if (chosen !== null && choicesFor(kind, channel).includes(chosen)) return chosen;
  return kindRules(kind).channels[channel] ?? 'off';
}
