import type { CourseModule } from '@vakwerk/domain/learning/courses/content';
import type { Language } from '../types.js';
import { question } from './steps.js';

export const sumNotes = (_spoken: Language): CourseModule => ({
  id: 'sum-notes',
  title: { nl: 'Van samenvatting naar notitie', en: 'From summary to note' },
  objective: {
    nl: 'Je schrijft een notitie die een collega in tien seconden leest.',
    en: 'You write a note that a colleague reads in ten seconds.',
  },
  skillIds: ['notes', 'summarising'],
  optional: false,
  prerequisiteModuleIds: [],
  steps: [
    {
      kind: 'text',
      id: 'sum-notes-1',
      title: { nl: 'Je samenvatting is je notitie', en: 'Your summary is your note' },
      required: true,
      body: {
        nl: [
          {
            type: 'paragraph',
            text: [
              { text: 'Heb je goed samengevat? Dan heb je je notitie al. Schrijf op: ' },
              { text: 'reden, afspraak, volgende stap, datum', bold: true },
              { text: '.' },
            ],
          },
          {
            type: 'callout',
            tone: 'tip',
            text: [{ text: "'Monteur kwam niet (2e keer). Nieuwe afspraak za 8.00. Ik bel klant vr 16–17 uur. Priya'" }],
          },
        ],
        en: [
          {
            type: 'paragraph',
            text: [
              { text: 'Did you sum up well? Then you already have your note. Write down: ' },
              { text: 'reason, agreement, next step, date', bold: true },
              { text: '.' },
            ],
          },
          {
            type: 'callout',
            tone: 'tip',
            text: [{ text: "'Engineer did not come (2nd time). New appointment Sat 8.00. I call customer Fri 4–5 pm. Priya'" }],
          },
        ],
      },
    },
    {
      kind: 'text',
      id: 'sum-notes-2',
      title: { nl: 'Waarom het zo belangrijk is', en: 'Why it matters so much' },
      required: true,
      body: {
        nl: [
          {
            type: 'paragraph',
            text: [
              { text: 'Belt de klant morgen weer? Dan krijgt hij een ' },
              { text: 'collega', bold: true },
              { text: '. Die collega kent het verhaal niet. Met een goede notitie hoeft de klant niets opnieuw te vertellen.' },
            ],
          },
          {
            type: 'paragraph',
            text: [{ text: 'Ook jij hebt er iets aan. Je weet volgende week nog wat je hebt beloofd, en op welke dag.' }],
          },
        ],
        en: [
          {
            type: 'paragraph',
            text: [
              { text: 'Does the customer call again tomorrow? Then a ' },
              { text: 'colleague', bold: true },
              {
                text: ' answers. That colleague does not know the story. With a good note the customer does not have to tell anything again.',
              },
            ],
          },
          {
            type: 'paragraph',
            text: [{ text: 'It helps you too. Next week you still know what you promised, and on which day.' }],
          },
        ],
      },
    },
    {
      kind: 'text',
      id: 'sum-notes-3',
      title: { nl: 'Wat er niet in hoort', en: 'What does not belong in it' },
      required: true,
      body: {
        nl: [
          {
            type: 'list',
            ordered: false,
            items: [
              [{ text: 'Een mening over de klant' }],
              [{ text: 'Gegevens over ziekte of geloof' }],
              [{ text: 'Wachtwoorden of kaartnummers' }],
            ],
          },
          {
            type: 'paragraph',
            text: [
              { text: 'De klant mag zijn gegevens opvragen. Schrijf dus alleen wat je ook ' },
              { text: 'hardop tegen hem', bold: true },
              { text: ' zou zeggen.' },
            ],
          },
        ],
        en: [
          {
            type: 'list',
            ordered: false,
            items: [
              [{ text: 'An opinion about the customer' }],
              [{ text: 'Data about illness or religion' }],
              [{ text: 'Passwords or card numbers' }],
            ],
          },
          {
            type: 'paragraph',
            text: [
              { text: 'The customer may ask for their data. So write only what you would also ' },
              { text: 'say to them out loud', bold: true },
              { text: '.' },
            ],
          },
        ],
      },
    },
    question({
      id: 'sum-notes-4',
      kind: 'single',
      skill: 'notes',
      prompt: { nl: 'Welke notitie is het best?', en: 'Which note is best?' },
      options: [
        {
          text: { nl: "'Klant gebeld, boos, opgelost.'", en: "'Customer called, angry, solved.'" },
          correct: false,
          feedback: { nl: "Wat is er opgelost? En 'boos' is een mening.", en: "What was solved? And 'angry' is an opinion." },
        },
        {
          text: {
            nl: "'Rekening te hoog door tikfout in stand. Stand hersteld. Nieuwe rekening vandaag per mail.'",
            en: "'Bill too high because of a typo in the reading. Reading corrected. New bill by e-mail today.'",
          },
          correct: true,
          feedback: {
            nl: 'Ja. Reden, afspraak en vervolg, in drie zinnen.',
            en: 'Yes. Reason, agreement and next step, in three sentences.',
          },
        },
        {
          text: { nl: "'Zie gesprek.'", en: "'See call.'" },
          correct: false,
          feedback: { nl: 'Een collega moet dan twee minuten luisteren.', en: 'Then a colleague has to listen for two minutes.' },
        },
      ],
    }),
    question({
      id: 'sum-notes-5',
      kind: 'multiple',
      skill: 'notes',
      prompt: {
        nl: 'Een klant vertelt dat zijn vrouw ziek is en dat ze daarom verhuizen. Wat schrijf je op?',
        en: 'A customer says his wife is ill and that they are moving because of it. What do you write?',
      },
      options: [
        {
          text: { nl: 'Dat de klant gaat verhuizen, en wanneer', en: 'That the customer is moving, and when' },
          correct: true,
          feedback: { nl: 'Ja. Dat is nodig voor de vraag.', en: 'Yes. The question needs that.' },
        },
        {
          text: { nl: 'Welke ziekte zijn vrouw heeft', en: 'Which illness his wife has' },
          correct: false,
          feedback: { nl: 'Nee. Dit hoeft een collega niet te weten.', en: 'No. A colleague does not need to know this.' },
        },
        {
          text: { nl: 'Welke oplossing je hebt besproken', en: 'Which solution you talked about' },
          correct: true,
          feedback: {
            nl: 'Ja. Dan hoeft de klant het niet nog eens te vertellen.',
            en: 'Yes. Then the customer does not have to tell it again.',
          },
        },
      ],
    }),
    question({
      id: 'sum-notes-6',
      kind: 'single',
      skill: 'summarising',
      prompt: { nl: 'Wanneer schrijf je de notitie?', en: 'When do you write the note?' },
      options: [
        {
          text: { nl: 'Meteen na het gesprek, uit je samenvatting', en: 'Right after the call, from your summary' },
          correct: true,
          feedback: { nl: 'Ja. Je weet het nu nog precies.', en: 'Yes. You still know it exactly.' },
        },
        {
          text: { nl: 'Aan het eind van de dag', en: 'At the end of the day' },
          correct: false,
          feedback: { nl: 'Dan lopen gesprekken door elkaar.', en: 'Then calls get mixed up.' },
        },
        {
          text: { nl: 'Terwijl de klant het moeilijkste vertelt', en: 'While the customer tells the hardest part' },
          correct: false,
          feedback: {
            nl: 'Dan luister je maar half. Een los woord opschrijven mag wel.',
            en: 'Then you only half listen. Writing down a single word is fine.',
          },
        },
      ],
    }),
  ],
});
