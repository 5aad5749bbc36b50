import type { Language } from '@vakwerk/domain/shared/localized';
import type { ClipName } from '../../demo/content/courses/clip-cuts.js';
import { clips } from '../../demo/content/courses/clips.js';
import type { SkillCode } from '../../demo/content/types.js';
import type { BankEntry, Both } from './write-question.js';

interface Moment {
  readonly id: string;
  readonly clip: ClipName;
  readonly skill: SkillCode;
  readonly tags: readonly string[];
  readonly ask: Both;
  readonly why: Both;
  /** Turn of the clip in which the moment begins, from 0. */
  readonly turn: number;
  /** Seconds into the turn; 1 when left out. */
  readonly into?: number;
}

const MOMENTS: readonly Moment[] = [
  {
    id: 'bank-moment-feeling',
    clip: 'missed-engineer-1-5',
    skill: 'empathy',
    tags: ['boze klant', 'luisteren naar een gesprek'],
    ask: [
      'Op welk moment noemt de medewerker voor het eerst wat de klant meemaakt?',
      'At which moment does the agent first name what the customer goes through?',
    ],
    why: [
      'Daarna wordt de klant rustiger. Eerst gehoord worden, dan pas een oplossing.',
      'After that the customer calms down. First being heard, then a solution.',
    ],
    turn: 1,
  },
  {
    id: 'bank-moment-plan',
    clip: 'missed-engineer-1-5',
    skill: 'ownership',
    tags: ['afspraken', 'luisteren naar een gesprek'],
    ask: ['Wanneer zegt de medewerker wat hij nu gaat doen?', 'When does the agent say what he will do now?'],
    why: [
      'Twee dingen, kort gezegd, en de vraag of dat goed is.',
      'Two things, in short, and the question whether that is all right.',
    ],
    turn: 3,
  },
  {
    id: 'bank-moment-waiting',
    clip: 'angry-waiting-1-4',
    skill: 'listening',
    tags: ['boze klant', 'luisteren naar een gesprek'],
    ask: ['Wanneer krijgt de klant voor het eerst antwoord?', 'When does the customer get a first answer?'],
    why: ['Tot dan mag de klant uitpraten.', 'Until then the customer may finish.'],
    turn: 1,
  },
  {
    id: 'bank-moment-father',
    clip: 'refund-angry-9-15',
    skill: 'listening',
    tags: ['boze klant', 'luisteren naar een gesprek'],
    ask: [
      'Op welk moment vertelt de klant waar het echt om gaat?',
      'At which moment does the customer tell what this is really about?',
    ],
    why: [
      'Haar vader is overleden. De medewerker hoort het niet en noemt een termijn.',
      'Her father died. The agent does not hear it and names a term.',
    ],
    turn: 4,
    into: 7,
  },
  {
    id: 'bank-moment-anniversary',
    clip: 'hotel-cancelled-1-2',
    skill: 'empathy',
    tags: ['gevoel', 'luisteren naar een gesprek'],
    ask: [
      'Wanneer noemt de medewerker wat dit voor de klant betekent?',
      'When does the agent name what this means to the customer?',
    ],
    why: ['Eerst de trouwdag, dan pas de kamer.', 'First the anniversary, and only then the room.'],
    turn: 1,
  },
];

/** Moments in the calls of the work floor's own language. */
export const bankMoments = (spoken: Language): readonly BankEntry[] =>
  MOMENTS.flatMap(({ id, clip, skill, tags, ask: [nl, en], why, turn, into = 1 }) => {
    const { durationSeconds, spokenLanguage, transcript } = clips[clip];
    const start = transcript[turn]?.startSeconds;
    if (spokenLanguage !== spoken || start === undefined) return [];
    const fragment = { fileId: `${clip}.opus`, durationSeconds, spokenLanguage, transcript };
    const explanation = { nl: why[0], en: why[1] };
    const key = { targetSeconds: Math.round((start + into) * 10) / 10, toleranceSeconds: 3 };
    return [{ content: { id, kind: 'hotMoment', prompt: { nl, en }, skillIds: [skill], explanation, fragment, ...key }, tags }];
  });
