import type { CourseModule } from '@vakwerk/domain/learning/courses/content';
import type { Language } from '../types.js';
import { fragment, question } from './steps.js';

export const angryWords = (spoken: Language): CourseModule => ({
  id: 'angry-words',
  title: { nl: 'De goede woorden', en: 'The right words' },
  objective: {
    nl: 'Je zegt in één zin wat het probleem voor de klant betekent.',
    en: 'You say in one sentence what the problem means for the customer.',
  },
  skillIds: ['empathy', 'resistance'],
  optional: false,
  prerequisiteModuleIds: [],
  steps: [
    {
      kind: 'text',
      id: 'angry-words-1',
      title: { nl: 'Zeg wat er vervelend is', en: 'Say what is hard' },
      required: true,
      body: {
        nl: [
          {
            type: 'paragraph',
            text: [
              { text: "'Vervelend voor je' zegt iedereen. Noem liever " },
              { text: 'wat', bold: true },
              { text: ' er vervelend is. Dan weet de klant dat je hebt geluisterd.' },
            ],
          },
          {
            type: 'list',
            ordered: false,
            items: [
              [{ text: "'Je hele pauze kwijt.'" }],
              [{ text: "'Je neemt vrij en dan komt er niemand.'" }],
              [{ text: "'Een rekening die twee keer zo hoog is.'" }],
            ],
          },
          {
            type: 'callout',
            tone: 'tip',
            text: [{ text: "Gebruik een woord van de klant zelf. Zegt hij 'pauze', zeg dan ook 'pauze'." }],
          },
        ],
        en: [
          {
            type: 'paragraph',
            text: [
              { text: "Everybody says 'sorry to hear that'. Better name " },
              { text: 'what', bold: true },
              { text: ' is hard. Then the customer knows you listened.' },
            ],
          },
          {
            type: 'list',
            ordered: false,
            items: [
              [{ text: "'Your whole break is gone.'" }],
              [{ text: "'You take a day off and nobody comes.'" }],
              [{ text: "'A bill that is twice as high.'" }],
            ],
          },
          {
            type: 'callout',
            tone: 'tip',
            text: [{ text: "Use one of the customer's own words. He says 'break', then you say 'break'." }],
          },
        ],
      },
    },
    question({
      id: 'angry-words-2',
      kind: 'single',
      skill: 'empathy',
      prompt: {
        nl: "De klant zegt: 'Ik sta al een half uur met mijn kind op een koud station.' Wat zeg je?",
        en: "The customer says: 'I have been standing on a cold station with my child for half an hour.' What do you say?",
      },
      options: [
        {
          text: { nl: "'Vervelend. Wat is je boekingsnummer?'", en: "'Sorry to hear that. What is your booking number?'" },
          correct: false,
          feedback: {
            nl: 'Je gaat te snel door. De klant zal het nog eens zeggen.',
            en: 'You move on too fast. The customer will say it again.',
          },
        },
        {
          text: {
            nl: "'Een half uur in de kou, met je kind erbij. Ik ga je nu helpen.'",
            en: "'Half an hour in the cold, with your child. I am going to help you now.'",
          },
          correct: true,
          feedback: {
            nl: 'Ja. Kort, met zijn eigen woorden, en meteen vooruit.',
            en: 'Yes. Short, in his own words, and forward at once.',
          },
        },
        {
          text: { nl: "'Ik begrijp precies hoe je je voelt.'", en: "'I know exactly how you feel.'" },
          correct: false,
          feedback: {
            nl: 'Dat kun je niet weten. Noem liever wat er gebeurt.',
            en: 'You cannot know that. Better name what is happening.',
          },
        },
      ],
    }),
    fragment(
      {
        id: 'angry-words-3',
        title: { nl: 'Luister: de woorden van de klant', en: "Listen: the customer's own words" },
        introduction: {
          nl: 'De klant is boos. Hoor je welk woord van de klant terugkomt in het antwoord?',
          en: 'The customer is angry. Can you hear which word of the customer comes back in the answer?',
        },
      },
      spoken,
      { nl: 'angry-waiting-1-4', en: 'hotel-cancelled-1-2' },
    ),
    question({
      id: 'angry-words-4',
      kind: 'single',
      skill: 'empathy',
      prompt: { nl: 'Welk woord komt terug in het antwoord?', en: 'Which idea comes back in the answer?' },
      options: [
        {
          text: { nl: 'Wat voor deze klant vandaag telt', en: 'What counts for this customer today' },
          correct: true,
          feedback: {
            nl: 'Ja. Dat is de pauze in het ene gesprek, en de trouwdag in het andere.',
            en: 'Yes. It is the break in one call, and the anniversary in the other.',
          },
        },
        {
          text: { nl: 'De naam van de klant', en: "The customer's name" },
          correct: false,
          feedback: { nl: 'Een naam is fijn, maar die hoor je hier niet.', en: 'A name is nice, but you do not hear it here.' },
        },
        {
          text: { nl: 'Het probleem van het bedrijf', en: "The company's problem" },
          correct: false,
          feedback: {
            nl: 'Nee. Over drukte of het systeem wordt niets gezegd.',
            en: 'No. Nothing is said about busy lines or the system.',
          },
        },
      ],
    }),
    {
      kind: 'text',
      id: 'angry-words-5',
      title: { nl: 'Sorry zeggen zonder smoes', en: 'Saying sorry without an excuse' },
      required: true,
      body: {
        nl: [
          {
            type: 'paragraph',
            text: [
              { text: 'Ging er bij ons iets mis? Zeg dan ' },
              { text: 'sorry', bold: true },
              { text: ", en noem waarvoor. Stop daar. Zodra je zegt 'maar het is erg druk', wordt het een smoes." },
            ],
          },
          { type: 'callout', tone: 'tip', text: [{ text: "'Sorry dat je zo lang moest wachten. Ik ga je nu helpen.'" }] },
        ],
        en: [
          {
            type: 'paragraph',
            text: [
              { text: 'Did something go wrong on our side? Then say ' },
              { text: 'sorry', bold: true },
              { text: ", and say for what. Stop there. As soon as you say 'but it is very busy', it becomes an excuse." },
            ],
          },
          { type: 'callout', tone: 'tip', text: [{ text: "'Sorry that you had to wait so long. I am going to help you now.'" }] },
        ],
      },
    },
    question({
      id: 'angry-words-6',
      kind: 'single',
      skill: 'resistance',
      prompt: { nl: 'Wat is de beste sorry?', en: 'Which is the best sorry?' },
      options: [
        {
          text: { nl: "'Sorry, maar het is vandaag heel druk.'", en: "'Sorry, but it is very busy today.'" },
          correct: false,
          feedback: {
            nl: "Na 'maar' hoort de klant alleen nog de smoes.",
            en: "After 'but' the customer only hears the excuse.",
          },
        },
        {
          text: { nl: "'Sorry als je dat zo hebt ervaren.'", en: "'Sorry if that is how you feel.'" },
          correct: false,
          feedback: { nl: 'Dit klinkt alsof het aan de klant ligt.', en: "This sounds as if it is the customer's fault." },
        },
        {
          text: {
            nl: "'Sorry dat we je niet hebben gebeld. Dat had wel gemoeten.'",
            en: "'Sorry that we did not call you. We should have.'",
          },
          correct: true,
          feedback: {
            nl: 'Ja. Je zegt waarvoor, en je draait er niet omheen.',
            en: 'Yes. You say what for, and you do not go around it.',
          },
        },
      ],
    }),
  ],
});
