import type { CourseModule } from '@vakwerk/domain/learning/courses/content';
import type { Language } from '../types.js';
import { fragment, question } from './steps.js';

export const probeOpen = (spoken: Language): CourseModule => ({
  id: 'probe-open',
  title: { nl: 'Open vragen', en: 'Open questions' },
  objective: {
    nl: 'Je stelt een open vraag aan het begin van een gesprek.',
    en: 'You ask an open question at the start of a call.',
  },
  skillIds: ['probing'],
  optional: false,
  prerequisiteModuleIds: [],
  steps: [
    {
      kind: 'text',
      id: 'probe-open-1',
      title: { nl: 'Open en gesloten', en: 'Open and closed' },
      required: true,
      body: {
        nl: [
          {
            type: 'paragraph',
            text: [
              { text: 'Op een ' },
              { text: 'gesloten', bold: true },
              { text: ' vraag zeg je ja of nee. Op een ' },
              { text: 'open', bold: true },
              { text: ' vraag vertel je iets. Aan het begin wil je dat de klant vertelt.' },
            ],
          },
          {
            type: 'list',
            ordered: false,
            items: [
              [{ text: "Gesloten: 'Heb je meer verbruikt?'" }],
              [{ text: "Open: 'Wat is er veranderd sinds vorige maand?'" }],
            ],
          },
          { type: 'callout', tone: 'tip', text: [{ text: 'Een open vraag begint vaak met wat, hoe, wie, waar of wanneer.' }] },
        ],
        en: [
          {
            type: 'paragraph',
            text: [
              { text: 'You answer a ' },
              { text: 'closed', bold: true },
              { text: ' question with yes or no. With an ' },
              { text: 'open', bold: true },
              { text: ' question you tell something. At the start you want the customer to tell.' },
            ],
          },
          {
            type: 'list',
            ordered: false,
            items: [[{ text: "Closed: 'Did you use more?'" }], [{ text: "Open: 'What has changed since last month?'" }]],
          },
          { type: 'callout', tone: 'tip', text: [{ text: 'An open question often starts with what, how, who, where or when.' }] },
        ],
      },
    },
    {
      kind: 'text',
      id: 'probe-open-2',
      title: { nl: 'Van breed naar precies', en: 'From broad to precise' },
      required: true,
      body: {
        nl: [
          {
            type: 'paragraph',
            text: [
              { text: 'Begin breed. Vraag daarna steeds preciezer, zoals door een ' },
              { text: 'trechter', bold: true },
              { text: '. Onderaan staat de oorzaak.' },
            ],
          },
          {
            type: 'image',
            fileId: 'question-funnel.svg',
            alt: 'Een trechter met drie lagen. Boven: wat is er aan de hand? Midden: sinds wanneer, en wie? Onder, met een gele stip: de oorzaak.',
            decorative: false,
          },
        ],
        en: [
          {
            type: 'paragraph',
            text: [
              { text: 'Start broad. Then ask more and more precisely, as through a ' },
              { text: 'funnel', bold: true },
              { text: '. The cause is at the bottom.' },
            ],
          },
          {
            type: 'image',
            fileId: 'question-funnel.svg',
            alt: 'A funnel with three layers. Top: what is going on? Middle: since when, and who? Bottom, with a yellow dot: the cause.',
            decorative: false,
          },
        ],
      },
    },
    question({
      id: 'probe-open-3',
      kind: 'single',
      skill: 'probing',
      prompt: {
        nl: "Een klant zegt: 'Mijn internet doet het niet.' Welke eerste vraag is open?",
        en: "A customer says: 'My internet does not work.' Which first question is open?",
      },
      options: [
        {
          text: { nl: "'Heb je het kastje al uitgezet?'", en: "'Have you switched the box off yet?'" },
          correct: false,
          feedback: {
            nl: 'Dit is een gesloten vraag. Je slaat ook stappen over.',
            en: 'This is a closed question. You also skip steps.',
          },
        },
        {
          text: { nl: "'Wat zie je als je een website opent?'", en: "'What do you see when you open a website?'" },
          correct: true,
          feedback: {
            nl: 'Ja. De klant vertelt, en jij hoort waar het fout gaat.',
            en: 'Yes. The customer tells, and you hear where it goes wrong.',
          },
        },
        {
          text: { nl: "'Is het overal of alleen op je telefoon?'", en: "'Is it everywhere or only on your phone?'" },
          correct: false,
          feedback: { nl: 'Een goede tweede vraag. Begin breder.', en: 'A good second question. Start broader.' },
        },
      ],
    }),
    fragment(
      {
        id: 'probe-open-4',
        title: { nl: 'Luister: één vraag verder', en: 'Listen: one question further' },
        introduction: {
          nl: 'Luister naar de vragen in dit gesprek. Welke vraag geeft de klant iets nieuws om over na te denken?',
          en: 'Listen to the questions in this call. Which question gives the customer something new to think about?',
        },
      },
      spoken,
      { nl: 'wrong-bill-8-11', en: 'trip-change-6-9' },
    ),
    question({
      id: 'probe-open-5',
      kind: 'multiple',
      skill: 'probing',
      prompt: { nl: 'Welke vragen zijn open? Kies alles wat klopt.', en: 'Which questions are open? Choose all that apply.' },
      options: [
        {
          text: { nl: "'Hoe ging het toen je de stand doorgaf?'", en: "'How did it go when you sent in the reading?'" },
          correct: true,
          feedback: { nl: 'Ja. De klant vertelt wat er gebeurde.', en: 'Yes. The customer tells what happened.' },
        },
        {
          text: { nl: "'Klopt je adres nog?'", en: "'Is your address still right?'" },
          correct: false,
          feedback: { nl: 'Dit is gesloten. Goed om iets te controleren.', en: 'This is closed. Good for checking something.' },
        },
        {
          text: { nl: "'Wat heb je zelf al geprobeerd?'", en: "'What have you already tried?'" },
          correct: true,
          feedback: { nl: 'Ja. En je hoeft het niet dubbel te doen.', en: 'Yes. And you do not have to do it twice.' },
        },
        {
          text: { nl: "'Heb je de brief gehad?'", en: "'Did you get the letter?'" },
          correct: false,
          feedback: { nl: "Gesloten. Open is: 'Wat stond er in de brief?'", en: "Closed. Open is: 'What did the letter say?'" },
        },
      ],
    }),
  ],
});
