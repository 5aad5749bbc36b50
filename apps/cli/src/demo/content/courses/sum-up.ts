import type { CourseModule } from '@vakwerk/domain/learning/courses/content';
import type { Language } from '../types.js';
import { fragment, question } from './steps.js';

export const sumUp = (spoken: Language): CourseModule => ({
  id: 'sum-up',
  title: { nl: 'Samenvatten', en: 'Summing up' },
  objective: { nl: 'Je vat een gesprek samen in drie korte zinnen.', en: 'You sum up a call in three short sentences.' },
  skillIds: ['summarising'],
  optional: false,
  prerequisiteModuleIds: [],
  steps: [
    {
      kind: 'text',
      id: 'sum-up-1',
      title: { nl: 'Feit, wens, vervolg', en: 'Fact, wish, next step' },
      required: true,
      body: {
        nl: [
          {
            type: 'paragraph',
            text: [
              { text: 'Een goede samenvatting heeft drie delen: het ' },
              { text: 'feit', bold: true },
              { text: ', de ' },
              { text: 'wens', bold: true },
              { text: ' van de klant en het ' },
              { text: 'vervolg', bold: true },
              { text: '. Daarna vraag je: klopt dat?' },
            ],
          },
          {
            type: 'list',
            ordered: false,
            items: [
              [{ text: "Feit: 'Er is één cijfer verkeerd ingevuld.'" }],
              [{ text: "Wens: 'Je wilt een rekening die klopt.'" }],
              [{ text: "Vervolg: 'Die krijg je vandaag per e-mail.'" }],
              [{ text: "'Klopt dat zo?'" }],
            ],
          },
        ],
        en: [
          {
            type: 'paragraph',
            text: [
              { text: 'A good summary has three parts: the ' },
              { text: 'fact', bold: true },
              { text: ", the customer's " },
              { text: 'wish', bold: true },
              { text: ' and the ' },
              { text: 'next step', bold: true },
              { text: '. Then you ask: is that right?' },
            ],
          },
          {
            type: 'list',
            ordered: false,
            items: [
              [{ text: "Fact: 'One digit was filled in wrong.'" }],
              [{ text: "Wish: 'You want a bill that is right.'" }],
              [{ text: "Next step: 'You get it today by e-mail.'" }],
              [{ text: "'Is that right?'" }],
            ],
          },
        ],
      },
    },
    fragment(
      {
        id: 'sum-up-2',
        title: { nl: 'Luister: een samenvatting in tien seconden', en: 'Listen: a summary in ten seconds' },
        introduction: {
          nl: 'Tel mee: hoor je het feit, het vervolg en de vraag of het klopt?',
          en: 'Count along: do you hear the fact, the next step and the question whether it is right?',
        },
      },
      spoken,
      { nl: 'wrong-bill-16-19', en: 'trip-change-15-17' },
    ),
    question({
      id: 'sum-up-3',
      kind: 'single',
      skill: 'summarising',
      prompt: { nl: 'Welke samenvatting is het best?', en: 'Which summary is best?' },
      options: [
        {
          text: {
            nl: "'Oké, dus ik zet het erin en dan komt het goed.'",
            en: "'Okay, so I will put it in and it will be fine.'",
          },
          correct: false,
          feedback: {
            nl: 'De klant weet niet wat er gebeurt, en wanneer.',
            en: 'The customer does not know what happens, or when.',
          },
        },
        {
          text: {
            nl: "'Dus je belde over je rekening, en die was te hoog, en je vrouw had de stand doorgegeven met haar telefoon.'",
            en: "'So you called about your bill, and it was too high, and your wife sent in the reading with her phone.'",
          },
          correct: false,
          feedback: {
            nl: 'Dit is alles opnieuw. Er staat geen vervolg in.',
            en: 'This repeats everything. There is no next step in it.',
          },
        },
        {
          text: {
            nl: "'De stand is nu goed. Je krijgt vandaag een nieuwe rekening. Klopt dat voor jou?'",
            en: "'The reading is right now. You get a new bill today. Is that right for you?'",
          },
          correct: true,
          feedback: { nl: 'Ja. Feit, vervolg en een vraag.', en: 'Yes. Fact, next step and a question.' },
        },
      ],
    }),
    {
      kind: 'text',
      id: 'sum-up-4',
      title: { nl: 'Ook halverwege', en: 'Halfway too' },
      required: true,
      body: {
        nl: [
          {
            type: 'paragraph',
            text: [
              { text: 'Is het verhaal lang? Vat dan ' },
              { text: 'halverwege', bold: true },
              { text: " samen. 'Even kijken of ik je goed begrijp.' De klant hoort dat je luistert, en jij wint tijd." },
            ],
          },
        ],
        en: [
          {
            type: 'paragraph',
            text: [
              { text: 'Is the story long? Then sum up ' },
              { text: 'halfway', bold: true },
              { text: ". 'Let me check that I understand you.' The customer hears that you listen, and you gain time." },
            ],
          },
        ],
      },
    },
    question({
      id: 'sum-up-5',
      kind: 'multiple',
      skill: 'summarising',
      prompt: { nl: 'Wanneer vat je samen? Kies alles wat klopt.', en: 'When do you sum up? Choose all that apply.' },
      options: [
        {
          text: { nl: 'Als het verhaal lang is', en: 'When the story is long' },
          correct: true,
          feedback: { nl: 'Ja. Dan raken jullie samen de draad niet kwijt.', en: 'Yes. Then neither of you loses the thread.' },
        },
        {
          text: { nl: 'Voordat je de klant in de wacht zet', en: 'Before you put the customer on hold' },
          correct: true,
          feedback: {
            nl: 'Ja. De klant weet dan waar jij naar zoekt.',
            en: 'Yes. Then the customer knows what you are looking for.',
          },
        },
        {
          text: { nl: 'Aan het eind, bij de afspraak', en: 'At the end, with the agreement' },
          correct: true,
          feedback: {
            nl: 'Ja. Dan kan de klant nog iets verbeteren.',
            en: 'Yes. Then the customer can still correct something.',
          },
        },
        {
          text: { nl: 'Na elke zin van de klant', en: 'After every sentence of the customer' },
          correct: false,
          feedback: {
            nl: 'Nee. Dan komt de klant niet meer uit zijn verhaal.',
            en: 'No. Then the customer cannot finish the story.',
          },
        },
      ],
    }),
  ],
});
