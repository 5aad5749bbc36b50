import type { LocalText, OrganisationKey, SkillCode } from './types.js';

/** How the simulated past looks. Pure description: the seeder draws from it with the demo's stored seed, counting back from today. */
export interface DemoHistory {
  /** Days from the first evaluated call to today. */
  readonly days: number;
  /** Evaluated calls per agent per week, lowest and highest; about 300 over all agents and six months. */
  readonly callsPerAgentPerWeek: { readonly from: number; readonly to: number };
  /** In the first weeks after hiring a person has no evaluated calls; so people hired lately keep cells with few observations. */
  readonly firstCallAfterDays: number;
  /** Share of the evaluated calls per reason. Only random draws feed estimates. */
  readonly reasons: Readonly<Record<'random' | 'steered' | 'requested' | 'calibration', number>>;
  /** Hours in the organisation's own time zone. */
  readonly openingHours: { readonly from: number; readonly to: number; readonly weekdays: readonly number[] };
  /** Length of a call without audio, in seconds. */
  readonly callSeconds: { readonly shortest: number; readonly typical: number; readonly longest: number };
  /** Evaluators are stricter or milder by this much of a step on a scale; makes calibration worth doing. */
  readonly evaluatorSpread: number;
  readonly releasedAfterHours: { readonly from: number; readonly to: number };
  readonly acknowledgedShare: number;
}

export const history: DemoHistory = {
  days: 182,
  callsPerAgentPerWeek: { from: 0.35, to: 0.6 },
  firstCallAfterDays: 10,
  reasons: { random: 0.82, steered: 0.12, requested: 0.06, calibration: 0 },
  openingHours: { from: 8, to: 18, weekdays: [1, 2, 3, 4, 5] },
  callSeconds: { shortest: 75, typical: 260, longest: 1100 },
  evaluatorSpread: 0.35,
  releasedAfterHours: { from: 1, to: 30 },
  acknowledgedShare: 0.86,
};

export interface DemoTopic {
  readonly code: string;
  readonly organisation: OrganisationKey;
  readonly queues: readonly string[];
  readonly title: LocalText;
  /** Relative frequency within the organisation. */
  readonly weight: number;
  /** Skills this kind of call makes harder: subtract from the hidden chance. */
  readonly harder: Readonly<Partial<Record<SkillCode, number>>>;
}

/** What calls without audio were about. */
export const topics: readonly DemoTopic[] = [
  {
    code: 'invoice',
    organisation: 'zonnedaal',
    queues: ['invoice-nl'],
    title: { nl: 'Vraag over de rekening', en: 'Question about the bill' },
    weight: 26,
    harder: { clear: 0.06 },
  },
  {
    code: 'payment-plan',
    organisation: 'zonnedaal',
    queues: ['invoice-nl'],
    title: { nl: 'Betalen in delen', en: 'Paying in parts' },
    weight: 10,
    harder: { empathy: 0.05, privacy: 0.03 },
  },
  {
    code: 'moving',
    organisation: 'zonnedaal',
    queues: ['moving-nl', 'contract-nl'],
    title: { nl: 'Verhuizing', en: 'House move' },
    weight: 20,
    harder: { summarising: 0.04, notes: 0.05 },
  },
  {
    code: 'engineer-visit',
    organisation: 'zonnedaal',
    queues: ['service-nl'],
    title: { nl: 'Afspraak met de monteur', en: 'Engineer appointment' },
    weight: 16,
    harder: { resistance: 0.08, ownership: 0.05 },
  },
  {
    code: 'charging-point',
    organisation: 'zonnedaal',
    queues: ['service-nl'],
    title: { nl: 'Storing aan de laadpaal', en: 'Charging point fault' },
    weight: 9,
    harder: { probing: 0.06 },
  },
  {
    code: 'cancellation',
    organisation: 'zonnedaal',
    queues: ['contract-nl'],
    title: { nl: 'Contract opzeggen', en: 'Cancelling a contract' },
    weight: 11,
    harder: { resistance: 0.1, probing: 0.05 },
  },
  {
    code: 'solar-feed-in',
    organisation: 'zonnedaal',
    queues: ['contract-nl'],
    title: { nl: 'Zonnepanelen en terugleveren', en: 'Solar panels and feeding in' },
    weight: 8,
    harder: { clear: 0.12 },
  },
  {
    code: 'trip-change',
    organisation: 'harbour',
    queues: ['bookings-en'],
    title: { nl: 'Reis wijzigen', en: 'Changing a trip' },
    weight: 34,
    harder: { summarising: 0.04 },
  },
  {
    code: 'hotel-cancelled',
    organisation: 'harbour',
    queues: ['bookings-en'],
    title: { nl: 'Hotel vervallen', en: 'Hotel cancelled' },
    weight: 14,
    harder: { resistance: 0.08, empathy: 0.04 },
  },
  {
    code: 'double-charge',
    organisation: 'harbour',
    queues: ['payments-en'],
    title: { nl: 'Dubbel betaald', en: 'Charged twice' },
    weight: 22,
    harder: { clear: 0.08 },
  },
  {
    code: 'refund',
    organisation: 'harbour',
    queues: ['payments-en'],
    title: { nl: 'Geld terug', en: 'Refund' },
    weight: 30,
    harder: { ownership: 0.08, resistance: 0.06 },
  },
];

/**
 * Who finished a course and what that did to the hidden chance of its skills from that day on. One course clearly works, one works a
 * little, and for one there are too few calls after it to tell: the transfer report has to find out by itself.
 */
export const courseEffects: readonly {
  readonly course: string;
  readonly skills: readonly SkillCode[];
  readonly effect: number;
  readonly finishedBetweenDaysAgo: readonly [number, number];
  readonly people: readonly string[];
}[] = [
  {
    course: 'probing-and-summarising',
    skills: ['probing', 'summarising'],
    effect: 0.17,
    finishedBetweenDaysAgo: [100, 75],
    people: ['fatima', 'daan', 'sanne', 'yusuf', 'lieke', 'milan', 'esra', 'hassan', 'jeroen', 'merel', 'anouk', 'soraya'],
  },
  {
    course: 'calm-with-angry-customers',
    skills: ['resistance', 'empathy'],
    effect: 0.04,
    finishedBetweenDaysAgo: [70, 50],
    people: ['tom', 'kofi', 'bram', 'indra', 'merel', 'anouk', 'soraya', 'milan'],
  },
  {
    course: 'safe-start',
    skills: ['identity', 'privacy', 'opening'],
    effect: 0.06,
    finishedBetweenDaysAgo: [12, 3],
    people: ['ruben', 'naomi', 'wouter', 'femke', 'liam', 'chloe', 'hannah'],
  },
];

/** Everybody of Team Noord but the two agents of the sign-in page. */
const noord = ['daan', 'sanne', 'yusuf', 'milan', 'esra', 'ruben', 'naomi', 'hassan', 'jeroen'];

/**
 * What changed for people outside any course: at Team Noord a card on every desk asks for a summary, and two people began to hurry at both
 * ends of a call. A dashboard has to find out by itself.
 */
export const turns: readonly {
  readonly skills: readonly SkillCode[];
  readonly effect: number;
  readonly sinceDaysAgo: number;
  readonly people: readonly string[];
}[] = [
  { skills: ['summarising'], effect: 0.24, sinceDaysAgo: 90, people: noord },
  { skills: ['opening', 'closing'], effect: -0.75, sinceDaysAgo: 90, people: ['hassan', 'esra'] },
];

/** The evaluation an agent sees differently; the dispute is open. Written by the agent, in the agent's own language. */
export const openDispute = {
  call: 'moving-house',
  agent: 'daan',
  criterion: 'probe',
  proposedAnswer: 'good',
  releasedDaysAgo: 4,
  openedDaysAgo: 2,
  reason:
    'Ik zie dit anders. Ik vroeg wanneer ze de sleutel krijgt, wat het nieuwe adres is en of er een slimme meter zit. Het antwoord zocht ik zelf op. Volgens mij heb ik dus wel doorgevraagd.',
} as const;

export interface DemoCoaching {
  readonly agent: string;
  readonly coach: string;
  /** Working days from today, at this local time. */
  readonly inWorkingDays: number;
  readonly at: string;
  readonly minutes: number;
  readonly agenda: readonly { readonly by: 'agent' | 'coach'; readonly skill: SkillCode; readonly text: LocalText }[];
  readonly agreement: { readonly skill: SkillCode; readonly text: LocalText };
}

/** Sessions this week, with what both want to talk about: one about a hard call, one of the agent who is on the sign-in page. */
export const coachingThisWeek: readonly DemoCoaching[] = [
  {
    agent: 'daan',
    coach: 'marieke',
    inWorkingDays: 1,
    at: '14:00',
    minutes: 30,
    agenda: [
      { by: 'agent', skill: 'listening', text: { nl: 'Hoe luister ik terwijl ik typ?', en: 'How do I listen while I type?' } },
      {
        by: 'coach',
        skill: 'empathy',
        text: {
          nl: 'De klant vond het spannend. Wat kun je dan zeggen?',
          en: 'The customer was nervous. What can you say then?',
        },
      },
    ],
    agreement: {
      skill: 'summarising',
      text: {
        nl: 'Ik vat in drie gesprekken per dag samen, voor ik ophang.',
        en: 'I sum up in three calls a day before I hang up.',
      },
    },
  },
  {
    agent: 'fatima',
    coach: 'marieke',
    inWorkingDays: 1,
    at: '10:30',
    minutes: 30,
    agenda: [
      {
        by: 'agent',
        skill: 'notes',
        text: { nl: 'Hoe schrijf ik korter op wat we afspraken?', en: 'How do I write down what we agreed in fewer words?' },
      },
      {
        by: 'coach',
        skill: 'empathy',
        text: { nl: 'Klanten blijven rustig bij jou. Hoe doe je dat?', en: 'Customers stay calm with you. How do you do that?' },
      },
    ],
    agreement: {
      skill: 'notes',
      text: {
        nl: 'Na elk gesprek schrijf ik in twee zinnen op wat we afspraken.',
        en: 'After each call I write down in two sentences what we agreed.',
      },
    },
  },
];
