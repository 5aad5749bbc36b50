import type { CourseModule } from '@vakwerk/domain/learning/courses/content';
import type { Language } from '../types.js';
import { fragment, question } from './steps.js';

export const startIdentity = (spoken: Language): CourseModule => ({
  id: 'start-identity',
  title: { nl: 'Zeker weten wie er belt', en: 'Being sure who is calling' },
  objective: {
    nl: 'Je controleert wie er belt, vriendelijk en zonder fouten.',
    en: 'You check who is calling, in a friendly way and without mistakes.',
  },
  skillIds: ['identity'],
  optional: false,
  prerequisiteModuleIds: [],
  steps: [
    {
      kind: 'text',
      id: 'start-identity-1',
      title: { nl: 'Eerst de controle, dan de gegevens', en: 'First the check, then the data' },
      required: true,
      body: {
        nl: [
          {
            type: 'paragraph',
            text: [
              { text: 'Ook iemand met slechte plannen kan aardig klinken. Daarom stel je ' },
              { text: 'altijd twee vragen', bold: true },
              { text: ', voordat je iets zegt over een klant.' },
            ],
          },
          {
            type: 'image',
            fileId: 'identity-gate.svg',
            alt: 'Links een beller, in het midden een deur met twee sloten: adres en geboortedatum. Rechts een map met gegevens. Pas als beide sloten open zijn, brandt de gele lamp.',
            decorative: false,
          },
          {
            type: 'list',
            ordered: false,
            items: [
              [{ text: "Vraag: 'Wat is je postcode en huisnummer?'" }],
              [{ text: "Vraag: 'Wat is je geboortedatum?'" }],
              [{ text: 'Vergelijk zelf met het scherm' }],
            ],
          },
        ],
        en: [
          {
            type: 'paragraph',
            text: [
              { text: 'Someone with bad plans can sound nice too. So you ' },
              { text: 'always ask two questions', bold: true },
              { text: ' before you say anything about a customer.' },
            ],
          },
          {
            type: 'image',
            fileId: 'identity-gate.svg',
            alt: 'On the left a caller, in the middle a door with two locks: address and date of birth. On the right a folder with data. The yellow light is on only when both locks are open.',
            decorative: false,
          },
          {
            type: 'list',
            ordered: false,
            items: [
              [{ text: "Ask: 'What is your postcode and house number?'" }],
              [{ text: "Ask: 'What is your date of birth?'" }],
              [{ text: 'Compare with your screen yourself' }],
            ],
          },
        ],
      },
    },
    {
      kind: 'text',
      id: 'start-identity-2',
      title: { nl: 'De klant geeft het antwoord', en: 'The customer gives the answer' },
      required: true,
      body: {
        nl: [
          {
            type: 'paragraph',
            text: [
              {
                text: "Zeg nooit zelf het antwoord. 'Je woont nog op de Lindelaan, toch?' is geen controle. Iedereen kan dan ja zeggen.",
              },
            ],
          },
          {
            type: 'callout',
            tone: 'tip',
            text: [{ text: "Vertel waarom je het vraagt: 'Dan weet ik zeker dat ik met de goede persoon praat.'" }],
          },
        ],
        en: [
          {
            type: 'paragraph',
            text: [
              {
                text: "Never give the answer yourself. 'You still live in Linden Lane, right?' is not a check. Anyone can say yes then.",
              },
            ],
          },
          {
            type: 'callout',
            tone: 'tip',
            text: [{ text: "Say why you ask: 'Then I am sure that I am talking to the right person.'" }],
          },
        ],
      },
    },
    question({
      id: 'start-identity-3',
      kind: 'single',
      skill: 'identity',
      prompt: { nl: 'Welke vraag is een goede controle?', en: 'Which question is a good check?' },
      options: [
        {
          text: { nl: "'Je bent geboren op vier maart, klopt dat?'", en: "'You were born on the fourth of March, right?'" },
          correct: false,
          feedback: { nl: 'Je geeft het antwoord weg.', en: 'You give the answer away.' },
        },
        {
          text: { nl: "'Wat is je geboortedatum?'", en: "'What is your date of birth?'" },
          correct: true,
          feedback: { nl: 'Ja. De klant moet het zelf weten.', en: 'Yes. The customer has to know it.' },
        },
        {
          text: { nl: "'Mag ik aannemen dat jij de klant bent?'", en: "'May I assume you are the customer?'" },
          correct: false,
          feedback: { nl: 'Aannemen is geen controle.', en: 'Assuming is not a check.' },
        },
      ],
    }),
    fragment(
      {
        id: 'start-identity-4',
        title: { nl: 'Luister: mag deze beller het weten?', en: 'Listen: may this caller know?' },
        introduction: {
          nl: 'Luister naar het begin. Krijgt de beller gegevens? En is er gecontroleerd?',
          en: 'Listen to the start. Does the caller get data? And was there a check?',
        },
      },
      spoken,
      { nl: 'identity-fails-1-7', en: 'refund-angry-5-7' },
    ),
    question({
      id: 'start-identity-5',
      kind: 'single',
      skill: 'identity',
      prompt: {
        nl: 'Een dochter belt voor haar moeder. Ze weet alle gegevens, maar is niet gemachtigd. Wat doe je?',
        en: 'A daughter calls for her mother. She knows all the details, but she is not authorised. What do you do?',
      },
      options: [
        {
          text: { nl: 'Ik help haar, want alle antwoorden kloppen.', en: 'I help her, because all answers are right.' },
          correct: false,
          feedback: {
            nl: 'Goede antwoorden zijn niet genoeg. De moeder moet het goed vinden.',
            en: 'Right answers are not enough. The mother has to agree.',
          },
        },
        {
          text: { nl: 'Ik zeg dat het niet mag en hang op.', en: 'I say it is not allowed and hang up.' },
          correct: false,
          feedback: {
            nl: 'Nee zeggen is goed. Maar zeg ook wat wel kan.',
            en: 'Saying no is right. But also say what is possible.',
          },
        },
        {
          text: {
            nl: 'Ik zeg vriendelijk nee, en leg uit hoe haar moeder het kan regelen.',
            en: 'I say no in a friendly way, and explain how her mother can arrange it.',
          },
          correct: true,
          feedback: { nl: 'Ja. Veilig én behulpzaam.', en: 'Yes. Safe and helpful.' },
        },
      ],
    }),
    question({
      id: 'start-identity-6',
      kind: 'multiple',
      skill: 'identity',
      prompt: {
        nl: 'De controle lukt niet. Wat mag je dan wel doen? Kies alles wat klopt.',
        en: 'The check fails. What may you still do? Choose all that apply.',
      },
      options: [
        {
          text: {
            nl: 'Algemene uitleg geven, bijvoorbeeld over tarieven op de website',
            en: 'Give general information, for example about rates on the website',
          },
          correct: true,
          feedback: { nl: 'Ja. Dat gaat niet over één klant.', en: 'Yes. That is not about one customer.' },
        },
        {
          text: { nl: 'Alleen zeggen of er een rekening openstaat', en: 'Only say whether a bill is open' },
          correct: false,
          feedback: { nl: 'Nee. Ook dat is een gegeven van de klant.', en: "No. That is also the customer's data." },
        },
        {
          text: { nl: 'Uitleggen hoe iemand gemachtigde wordt', en: 'Explain how to become authorised' },
          correct: true,
          feedback: { nl: 'Ja. Zo help je de beller verder.', en: 'Yes. That helps the caller on.' },
        },
        {
          text: { nl: 'Bevestigen dat het adres klopt', en: 'Confirm that the address is right' },
          correct: false,
          feedback: { nl: 'Nee. Dan geef je toch iets weg.', en: 'No. Then you still give something away.' },
        },
      ],
    }),
  ],
});
