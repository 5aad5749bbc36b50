import type { CourseModule } from '@vakwerk/domain/learning/courses/content';
import type { Language } from '../types.js';
import { fragment, question } from './steps.js';

export const angryForward = (spoken: Language): CourseModule => ({
  id: 'angry-forward',
  title: { nl: 'Samen vooruit', en: 'Moving on together' },
  objective: { nl: 'Je geeft een boze klant een keuze en een plan.', en: 'You give an angry customer a choice and a plan.' },
  skillIds: ['resistance'],
  optional: false,
  prerequisiteModuleIds: [],
  steps: [
    {
      kind: 'text',
      id: 'angry-forward-1',
      title: { nl: 'Een klein plan geeft rust', en: 'A small plan gives calm' },
      required: true,
      body: {
        nl: [
          {
            type: 'paragraph',
            text: [
              { text: 'Een boze klant is de grip kwijt. Geef die terug met een ' },
              { text: 'plan van twee stappen', bold: true },
              { text: " en een vraag: 'Is dat goed?'" },
            ],
          },
          {
            type: 'list',
            ordered: false,
            items: [
              [{ text: 'Eerst zoek ik uit wat er is misgegaan.' }],
              [{ text: 'Daarna maken we een nieuwe afspraak.' }],
              [{ text: 'Is dat goed?' }],
            ],
          },
        ],
        en: [
          {
            type: 'paragraph',
            text: [
              { text: 'An angry customer has lost control. Give it back with a ' },
              { text: 'plan of two steps', bold: true },
              { text: " and a question: 'Is that all right?'" },
            ],
          },
          {
            type: 'list',
            ordered: false,
            items: [
              [{ text: 'First I find out what went wrong.' }],
              [{ text: 'Then we make a new appointment.' }],
              [{ text: 'Is that all right?' }],
            ],
          },
        ],
      },
    },
    {
      kind: 'text',
      id: 'angry-forward-2',
      title: { nl: 'Nee zeggen met een keuze', en: 'Saying no with a choice' },
      required: true,
      body: {
        nl: [
          {
            type: 'paragraph',
            text: [
              { text: 'Soms moet je nee zeggen. Zeg dan ook wat ' },
              { text: 'wel', bold: true },
              { text: ' kan. Geef twee keuzes, niet vijf.' },
            ],
          },
          {
            type: 'callout',
            tone: 'tip',
            text: [{ text: "'Vandaag lukt niet. Wat past beter, donderdagavond of zaterdagochtend?'" }],
          },
        ],
        en: [
          {
            type: 'paragraph',
            text: [
              { text: 'Sometimes you must say no. Then also say what ' },
              { text: 'is', bold: true },
              { text: ' possible. Give two choices, not five.' },
            ],
          },
          {
            type: 'callout',
            tone: 'tip',
            text: [{ text: "'Today is not possible. What suits you better, Thursday evening or Saturday morning?'" }],
          },
        ],
      },
    },
    fragment(
      {
        id: 'angry-forward-3',
        title: { nl: 'Luister: kiezen of vastlopen', en: 'Listen: choosing or getting stuck' },
        introduction: {
          nl: 'Luister naar wat de medewerker doet als de klant vastloopt. Krijgt de klant een keuze?',
          en: 'Listen to what the agent does when the customer gets stuck. Does the customer get a choice?',
        },
      },
      spoken,
      { nl: 'missed-engineer-14-17', en: 'refund-angry-9-15' },
    ),
    question({
      id: 'angry-forward-4',
      kind: 'single',
      skill: 'resistance',
      prompt: {
        nl: 'De klant wil vandaag een monteur. Dat kan niet. Wat zeg je?',
        en: 'The customer wants an engineer today. That is not possible. What do you say?',
      },
      options: [
        {
          text: { nl: "'Nee, dat kan niet, het is vol.'", en: "'No, that is not possible, we are full.'" },
          correct: false,
          feedback: {
            nl: 'Hier stopt het gesprek. De klant kan niets kiezen.',
            en: 'The call stops here. The customer has nothing to choose.',
          },
        },
        {
          text: {
            nl: "'Vandaag is vol. Morgen om acht uur of om vier uur, wat past je?'",
            en: "'Today is full. Tomorrow at eight or at four, what suits you?'",
          },
          correct: true,
          feedback: {
            nl: 'Ja. Nee op de ene vraag, en toch een weg vooruit.',
            en: 'Yes. No to one question, and still a way forward.',
          },
        },
        {
          text: { nl: "'Ik zal kijken wat ik kan doen.'", en: "'I will see what I can do.'" },
          correct: false,
          feedback: {
            nl: 'Dit klinkt aardig, maar de klant weet nog niets.',
            en: 'This sounds nice, but the customer still knows nothing.',
          },
        },
      ],
    }),
    question({
      id: 'angry-forward-5',
      kind: 'multiple',
      skill: 'resistance',
      prompt: {
        nl: 'Wat hoort in een goed plan voor een boze klant? Kies alles wat klopt.',
        en: 'What belongs in a good plan for an angry customer? Choose all that apply.',
      },
      options: [
        {
          text: { nl: 'Wat jij gaat doen', en: 'What you will do' },
          correct: true,
          feedback: { nl: 'Ja. Begin met jouw stap.', en: 'Yes. Start with your step.' },
        },
        {
          text: { nl: 'Wanneer het klaar is', en: 'When it is done' },
          correct: true,
          feedback: { nl: 'Ja. Een dag en een tijd geven rust.', en: 'Yes. A day and a time give calm.' },
        },
        {
          text: { nl: 'Waarom het bij een andere afdeling misging', en: 'Why another department got it wrong' },
          correct: false,
          feedback: {
            nl: 'Nee. De klant belt het bedrijf, niet een afdeling.',
            en: 'No. The customer calls the company, not a department.',
          },
        },
        {
          text: { nl: 'Een vraag: is dat goed?', en: 'A question: is that all right?' },
          correct: true,
          feedback: { nl: 'Ja. Dan is het een plan van jullie samen.', en: 'Yes. Then it is a plan you share.' },
        },
      ],
    }),
    {
      kind: 'text',
      id: 'angry-forward-6',
      title: { nl: 'Scheldt de klant je uit?', en: 'Does the customer call you names?' },
      required: true,
      body: {
        nl: [
          {
            type: 'paragraph',
            text: [
              { text: 'Boos zijn mag. ' },
              { text: 'Uitschelden hoeft je niet te pikken.', bold: true },
              { text: ' Zeg rustig waar de grens ligt, en wat er daarna gebeurt.' },
            ],
          },
          {
            type: 'list',
            ordered: false,
            items: [
              [{ text: "'Ik wil je graag helpen. Dat lukt alleen als je me niet uitscheldt.'" }],
              [{ text: 'Gebeurt het weer? Zeg dat je ophangt, en hang dan op.' }],
              [{ text: 'Praat er daarna even over met een collega of je coach.' }],
            ],
          },
        ],
        en: [
          {
            type: 'paragraph',
            text: [
              { text: 'Being angry is fine. ' },
              { text: 'You do not have to take abuse.', bold: true },
              { text: ' Say calmly where the limit is, and what happens next.' },
            ],
          },
          {
            type: 'list',
            ordered: false,
            items: [
              [{ text: "'I would like to help you. That only works if you do not call me names.'" }],
              [{ text: 'Does it happen again? Say that you will hang up, then hang up.' }],
              [{ text: 'Talk about it afterwards with a colleague or your coach.' }],
            ],
          },
        ],
      },
    },
  ],
});
