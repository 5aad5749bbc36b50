import { type BankEntry, gaps, lists, number, open, order, pairs, words } from './write-question.js';

/** Questions that ask for something else than a choice. */
export const bankOthers: readonly BankEntry[] = [
  number(
    {
      id: 'bank-hold-update',
      skill: 'ownership',
      tags: ['wachten'],
      ask: [
        'Een klant wacht aan de lijn. Na hoeveel seconden kom je uiterlijk even terug?',
        'A customer is on hold. After how many seconds do you come back at the latest?',
      ],
      why: ['Na een halve minuut denkt een klant dat je weg bent.', 'After half a minute a customer thinks you are gone.'],
    },
    30,
    10,
    ['seconden', 'seconds'],
  ),
  number(
    {
      id: 'bank-identity-facts',
      skill: 'identity',
      tags: ['privacy', 'controle'],
      ask: [
        'Hoeveel gegevens vraag je minstens om te weten wie er belt?',
        'How many facts do you ask at least to know who is calling?',
      ],
      why: ['Eén gegeven kan iemand anders ook weten.', 'One fact may be known to somebody else.'],
    },
    2,
    0,
    ['gegevens', 'facts'],
  ),
  number(
    {
      id: 'bank-bill-split',
      skill: 'clear',
      tags: ['rekenen'],
      ask: [
        'Een klant betaalt 180 euro in 4 gelijke delen. Hoeveel is één deel?',
        'A customer pays 180 euros in 4 equal parts. How much is one part?',
      ],
    },
    45,
    0,
    ['euro', 'euros'],
  ),
  number(
    {
      id: 'bank-bill-share',
      skill: 'clear',
      tags: ['rekenen'],
      ask: [
        'Het maandbedrag gaat van 80 naar 88 euro. Hoeveel procent is dat meer?',
        'The monthly amount goes from 80 to 88 euros. How many per cent more is that?',
      ],
    },
    10,
    0.5,
    ['procent', 'per cent'],
  ),
  words(
    {
      id: 'bank-gdpr-name',
      skill: 'privacy',
      tags: ['privacy'],
      ask: [
        'Hoe heet de wet over persoonsgegevens, in drie of vier letters?',
        'What is the law about personal data called, in three or four letters?',
      ],
      why: ['De AVG geldt in heel Europa. Engels: GDPR.', 'The GDPR holds in all of Europe. In Dutch: AVG.'],
    },
    ['AVG', 'GDPR'],
    ['GDPR', 'AVG'],
  ),
  words(
    {
      id: 'bank-summary-word',
      skill: 'summarising',
      tags: ['samenvatten'],
      ask: [
        'Met welk woord begint een samenvatting vaak? “… u belt omdat …”',
        'With which word does a summary often begin? “… you call because …”',
      ],
      why: ['“Dus” laat horen dat jij nu zegt wat je hoorde.', '“So” shows that you now say what you heard.'],
    },
    ['dus'],
    ['so'],
  ),
  words(
    {
      id: 'bank-question-kind',
      skill: 'probing',
      tags: ['doorvragen'],
      ask: [
        'Hoe heet een vraag waarop je niet met ja of nee kunt antwoorden?',
        'What do you call a question that cannot be answered with yes or no?',
      ],
    },
    ['open vraag', 'open', 'een open vraag'],
    ['open question', 'open', 'an open question'],
  ),
  order(
    {
      id: 'bank-call-order',
      skill: 'opening',
      tags: ['opbouw'],
      ask: ['Zet het gesprek in de goede volgorde.', 'Put the call in the right order.'],
      why: [
        'Eerst het contact, dan de vraag, dan pas de oplossing.',
        'First contact, then the question, and only then the solution.',
      ],
    },
    [
      ['Groeten en je naam zeggen', 'Greet and say your name'],
      ['Luisteren naar de vraag', 'Listen to the question'],
      ['Samenvatten wat je hoorde', 'Sum up what you heard'],
      ['Een oplossing voorstellen', 'Offer a solution'],
      ['Afspraken herhalen', 'Repeat what was agreed'],
    ],
  ),
  order(
    {
      id: 'bank-angry-order',
      skill: 'empathy',
      tags: ['boze klant', 'opbouw'],
      ask: ['Een klant is boos. In welke volgorde help je?', 'A customer is angry. In which order do you help?'],
    },
    [
      ['Laten uitpraten', 'Let them finish'],
      ['Het gevoel noemen', 'Name the feeling'],
      ['Vragen wat er precies gebeurde', 'Ask what happened exactly'],
      ['Zeggen wat jij nu doet', 'Say what you do now'],
    ],
  ),
  order(
    {
      id: 'bank-incident-order',
      skill: 'privacy',
      tags: ['privacy', 'datalek'],
      ask: [
        'Je stuurde een mail met gegevens naar de verkeerde. Wat doe je, in volgorde?',
        'You mailed data to the wrong person. What do you do, in order?',
      ],
    },
    [
      ['Niets verwijderen en opschrijven wat er gebeurde', 'Delete nothing and write down what happened'],
      ['Meteen melden bij je leidinggevende', 'Report it at once to your manager'],
      ['De ontvanger vragen om de mail te wissen', 'Ask the receiver to erase the mail'],
    ],
  ),
  order(
    {
      id: 'bank-transfer-order',
      skill: 'ownership',
      tags: ['doorverbinden', 'opbouw'],
      ask: ['Je verbindt een klant door. In welke volgorde?', 'You transfer a customer. In which order?'],
    },
    [
      ['Uitleggen waarom je doorverbindt', 'Explain why you transfer'],
      ['Vragen of dat goed is', 'Ask whether that is all right'],
      ['Je collega vertellen wat er speelt', 'Tell your colleague what is going on'],
      ['De klant met naam overdragen', 'Hand over the customer by name'],
    ],
  ),
  pairs(
    {
      id: 'bank-feeling-reply',
      skill: 'empathy',
      tags: ['gevoel'],
      ask: ['Welk antwoord past bij wat de klant voelt?', 'Which reply fits what the customer feels?'],
    },
    [
      [
        ['“Dit is al de derde keer!”', '“This is the third time!”'],
        ['Drie keer bellen, dat is te vaak.', 'Three calls, that is too many.'],
      ],
      [
        ['“Ik weet niet hoe ik dit moet betalen.”', '“I do not know how to pay this.”'],
        ['Dat geeft veel zorgen. We kijken samen.', 'That is a worry. We look at it together.'],
      ],
      [
        ['“Wat fijn dat het weer werkt!”', '“How nice that it works again!”'],
        ['Mooi om te horen. Geniet ervan.', 'Good to hear. Enjoy it.'],
      ],
    ],
    [['Daar gaan wij niet over.', 'That is not up to us.']],
  ),
  pairs(
    {
      id: 'bank-question-goal',
      skill: 'probing',
      tags: ['doorvragen'],
      ask: ['Waar is elke vraag voor?', 'What is each question for?'],
    },
    [
      [
        ['Wat gebeurde er precies?', 'What happened exactly?'],
        ['Het verhaal horen', 'Hear the story'],
      ],
      [
        ['Sinds wanneer is dat zo?', 'Since when is it so?'],
        ['Een feit weten', 'Know a fact'],
      ],
      [
        ['U belt dus over de rekening van mei?', 'So you call about the bill of May?'],
        ['Controleren of je het begreep', 'Check that you understood'],
      ],
    ],
  ),
  pairs(
    {
      id: 'bank-jargon',
      skill: 'clear',
      tags: ['taal'],
      ask: ['Welk gewoon woord hoort bij het moeilijke woord?', 'Which plain word belongs to the hard word?'],
    },
    [
      [
        ['retourneren', 'to return merchandise'],
        ['terugsturen', 'to send back'],
      ],
      [
        ['conform', 'in accordance with'],
        ['volgens', 'as in'],
      ],
      [
        ['restitutie', 'reimbursement'],
        ['geld terug', 'money back'],
      ],
      [
        ['termijn', 'instalment'],
        ['deel van het bedrag', 'part of the amount'],
      ],
    ],
  ),
  gaps(
    {
      id: 'bank-gap-summary',
      skill: 'summarising',
      tags: ['samenvatten'],
      ask: ['Maak de samenvatting af.', 'Finish the summary.'],
    },
    [
      'Dus als ik het goed [1], belt u over de rekening van mei. U wilt weten [2] die hoger is. Klopt [3]?',
      'So if I [1] you well, you call about the bill of May. You want to know [2] it is higher. Is [3] right?',
    ],
    [
      ['1', lists(['begrijp', 'hoor'], ['understand', 'hear'])],
      ['2', lists(['waarom'], ['why']), lists(['wie', 'hoe laat'], ['who', 'what time'])],
      ['3', lists(['dat', 'het'], ['that', 'it'])],
    ],
  ),
  gaps(
    {
      id: 'bank-gap-promise',
      skill: 'closing',
      tags: ['afspraken'],
      ask: ['Maak de belofte duidelijk.', 'Make the promise clear.'],
    },
    [
      '[1] bel u morgen [2] twaalf uur. Ook als het nog niet [3] is.',
      '[1] will call you tomorrow [2] noon. Also when it is not [3] yet.',
    ],
    [
      ['1', lists(['Ik'], ['I']), lists(['Men', 'Iemand'], ['They', 'Somebody'])],
      ['2', lists(['voor'], ['before']), lists(['rond', 'ergens na'], ['around', 'some time after'])],
      ['3', lists(['klaar', 'opgelost'], ['ready', 'solved', 'done'])],
    ],
  ),
  gaps(
    { id: 'bank-gap-opening', skill: 'opening', tags: ['opening'], ask: ['Maak de begroeting af.', 'Finish the greeting.'] },
    [
      'Goedemiddag, u [1] met Samira van Zonnedaal. Waarmee kan ik u [2]?',
      'Good afternoon, you are [1] to Samira of Zonnedaal. How can I [2] you?',
    ],
    [
      ['1', lists(['spreekt'], ['speaking', 'talking'])],
      ['2', lists(['helpen'], ['help'])],
    ],
  ),
  gaps(
    {
      id: 'bank-gap-note',
      skill: 'notes',
      tags: ['notitie'],
      ask: ['Een goede notitie heeft drie delen. Welke?', 'A good note has three parts. Which?'],
    },
    ['Schrijf op wat de klant [1], wat je [2] en wat er [3] is.', 'Write what the customer [1], what you [2] and what was [3].'],
    [
      ['1', lists(['vroeg'], ['asked']), lists(['dacht', 'droeg'], ['thought', 'wore'])],
      ['2', lists(['deed'], ['did']), lists(['voelde', 'wilde'], ['felt', 'wanted'])],
      ['3', lists(['afgesproken'], ['agreed']), lists(['vergeten', 'gegeten'], ['forgotten', 'eaten'])],
    ],
  ),
  open(
    {
      id: 'bank-open-angry',
      skill: 'empathy',
      tags: ['boze klant', 'schrijven'],
      ask: [
        '“Ik wacht al drie weken op mijn geld!” Schrijf je eerste twee zinnen.',
        '“I have been waiting for my money for three weeks!” Write your first two sentences.',
      ],
    },
    [
      [['Noemt wat de klant meemaakt', 'Names what the customer goes through'], 2],
      [['Zegt wat je nu gaat doen', 'Says what you will do now'], 1],
      [['Geeft niemand de schuld', 'Blames nobody'], 1],
    ],
    [
      'Drie weken wachten op uw geld, dat is veel te lang. Ik zoek nu uit waar het is.',
      'Three weeks without your money is much too long. I will find out now where it is.',
    ],
  ),
  open(
    {
      id: 'bank-open-no',
      skill: 'resistance',
      tags: ['nee zeggen', 'schrijven'],
      ask: [
        'Je kunt niet doen wat een klant vraagt. Zeg nee, en bied iets wat wel kan.',
        'You cannot do what a customer asks. Say no, and offer what you can do.',
      ],
    },
    [
      [['Zegt duidelijk wat niet kan', 'Says clearly what is not possible'], 1],
      [['Geeft de reden in gewone woorden', 'Gives the reason in plain words'], 1],
      [['Biedt iets wat wel kan', 'Offers something that is possible'], 2],
    ],
    [
      'Ik kan het bedrag niet kwijtschelden, omdat de stroom al gebruikt is. Ik kan het wel in vier delen splitsen.',
      'I cannot cancel the amount, because the power was used. I can split it in four parts.',
    ],
  ),
  open(
    {
      id: 'bank-open-note',
      skill: 'notes',
      tags: ['notitie', 'schrijven'],
      ask: [
        'Schrijf een notitie van hooguit drie zinnen over een klant die verhuist.',
        'Write a note of three sentences at most about a customer who moves house.',
      ],
    },
    [
      [['Zegt wat de klant vroeg', 'Says what the customer asked'], 1],
      [['Zegt wat je deed', 'Says what you did'], 1],
      [['Noemt de afspraak met een datum', 'Names the agreement with a date'], 1],
      [['Geeft geen mening', 'Gives no opinion'], 1],
    ],
    [
      'Klant verhuist op 1 juni. Nieuw adres ingevoerd. Meterstand geeft klant door voor 3 juni.',
      'Customer moves on 1 June. New address entered. Customer sends the meter reading before 3 June.',
    ],
  ),
];
