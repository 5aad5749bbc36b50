import { type BankEntry, choice, truth } from './write-question.js';

/** Questions to choose from: one answer, several, true or not. */
export const bankChoices: readonly BankEntry[] = [
  choice(
    {
      id: 'bank-open-first-words',
      skill: 'opening',
      tags: ['opening', 'begin'],
      ask: ['Een klant belt. Wat zeg je als eerste?', 'A customer calls. What do you say first?'],
    },
    [
      [
        'Goedemiddag, u spreekt met Farid van Zonnedaal.',
        'Good afternoon, this is Farid of Zonnedaal.',
        'De klant weet meteen met wie hij praat.',
        'The customer knows at once who is there.',
      ],
    ],
    [
      ['Zegt u het maar.', 'Go ahead.', 'De klant weet nog niet wie je bent.', 'The customer does not know who you are yet.'],
      [
        'Wat is uw klantnummer?',
        'What is your customer number?',
        'Eerst groeten, dan pas om een nummer vragen.',
        'Greet first, then ask for a number.',
      ],
    ],
  ),
  choice(
    {
      id: 'bank-identity-who',
      skill: 'identity',
      tags: ['privacy', 'controle'],
      ask: ['Een man belt over de rekening van zijn vrouw. Wat doe je?', 'A man calls about his wife’s bill. What do you do?'],
    },
    [
      [
        'Ik leg uit dat ik alleen met haar over haar rekening mag praten.',
        'I explain that I may only talk with her about her bill.',
        'Je beschermt haar gegevens en je legt uit waarom.',
        'You protect her data and you explain why.',
      ],
    ],
    [
      [
        'Ik vraag zijn geboortedatum en help hem.',
        'I ask his date of birth and help him.',
        'Zijn geboortedatum zegt niets over haar rekening.',
        'His date of birth says nothing about her bill.',
      ],
      ['Ik vertel alleen het bedrag.', 'I only tell the amount.', 'Ook het bedrag is van haar.', 'The amount is hers too.'],
    ],
  ),
  choice(
    {
      id: 'bank-privacy-screen',
      skill: 'privacy',
      tags: ['privacy', 'werkplek'],
      ask: ['Je loopt even weg van je plek. Wat doe je?', 'You leave your desk for a moment. What do you do?'],
    },
    [
      [
        'Ik vergrendel mijn scherm.',
        'I lock my screen.',
        'Niemand ziet dan de gegevens van een klant.',
        'Then nobody sees the data of a customer.',
      ],
    ],
    [
      [
        'Ik zet het scherm wat donkerder.',
        'I make the screen darker.',
        'Iedereen kan het nog lezen.',
        'Everybody can still read it.',
      ],
      [
        'Niets, ik ben zo terug.',
        'Nothing, I will be right back.',
        'In één minuut kan iemand al meekijken.',
        'One minute is enough for somebody to look.',
      ],
    ],
  ),
  choice(
    {
      id: 'bank-listen-signals',
      skill: 'listening',
      tags: ['luisteren'],
      ask: ['Waaraan merkt een klant dat je luistert?', 'How does a customer notice that you listen?'],
    },
    [
      [
        'Je zegt af en toe “ja” of “ik begrijp het”.',
        'You say “yes” or “I see” now and then.',
        'Kleine woorden laten horen dat je er bent.',
        'Small words show that you are there.',
      ],
      [
        'Je noemt een woord van de klant terug.',
        'You repeat a word of the customer.',
        'Zo hoort hij dat het is aangekomen.',
        'So he hears that it arrived.',
      ],
    ],
    [
      [
        'Je typt hoorbaar mee.',
        'You type so that it is heard.',
        'Typen klinkt als: even wachten.',
        'Typing sounds like: please wait.',
      ],
      [
        'Je maakt de zin van de klant af.',
        'You finish the customer’s sentence.',
        'Dan luister je naar jezelf.',
        'Then you listen to yourself.',
      ],
    ],
  ),
  choice(
    {
      id: 'bank-probe-open-question',
      skill: 'probing',
      tags: ['doorvragen'],
      ask: ['Welke vragen zijn open?', 'Which questions are open?'],
    },
    [
      ['Wat gebeurde er precies?', 'What happened exactly?', 'De klant vertelt zelf.', 'The customer tells the story.'],
      ['Hoe gebruikt u het?', 'How do you use it?', 'Je krijgt meer dan ja of nee.', 'You get more than yes or no.'],
    ],
    [
      ['Is het kapot?', 'Is it broken?', 'Hier kan hij alleen ja of nee op zeggen.', 'He can only say yes or no.'],
      [
        'Heeft u al opnieuw opgestart?',
        'Did you restart it?',
        'Dit is een controle, geen open vraag.',
        'This is a check, not an open question.',
      ],
    ],
  ),
  choice(
    {
      id: 'bank-empathy-late',
      skill: 'empathy',
      tags: ['boze klant', 'gevoel'],
      ask: [
        '“Ik heb een hele dag vrij genomen voor niets!” Wat zeg je?',
        '“I took a whole day off for nothing!” What do you say?',
      ],
    },
    [
      [
        'Een hele dag vrij, en dan komt er niemand. Dat is echt vervelend.',
        'A whole day off, and then nobody comes. That is really annoying.',
        'Je noemt wat hij meemaakt. Daarna luistert hij beter.',
        'You name what he goes through. Then he listens better.',
      ],
    ],
    [
      [
        'De monteurs hebben het druk.',
        'The engineers are busy.',
        'Dat is een reden van ons, niet van hem.',
        'That is our reason, not his.',
      ],
      [
        'Ik plan meteen een nieuwe afspraak.',
        'I will plan a new appointment at once.',
        'Goed, maar eerst wil hij gehoord worden.',
        'Good, but first he wants to be heard.',
      ],
    ],
  ),
  choice(
    {
      id: 'bank-resistance-cancel',
      skill: 'resistance',
      tags: ['opzeggen'],
      ask: ['Een klant wil opzeggen. Wat vraag je eerst?', 'A customer wants to cancel. What do you ask first?'],
    },
    [
      [
        'Wat is voor u de reden om te stoppen?',
        'What is your reason to stop?',
        'Je weet pas wat helpt als je de reden kent.',
        'You only know what helps when you know the reason.',
      ],
    ],
    [
      ['Weet u het zeker?', 'Are you sure?', 'Dit klinkt alsof hij een fout maakt.', 'This sounds as if he makes a mistake.'],
      [
        'Wilt u korting?',
        'Would you like a discount?',
        'Je biedt iets zonder te weten wat er is.',
        'You offer something without knowing what is wrong.',
      ],
    ],
  ),
  choice(
    {
      id: 'bank-clear-words',
      skill: 'clear',
      tags: ['taal'],
      ask: ['Welke zin is het duidelijkst?', 'Which sentence is the clearest?'],
    },
    [
      [
        'U betaalt vanaf 1 mei 4 euro meer per maand.',
        'From 1 May you pay 4 euros more a month.',
        'Wie, wat en wanneer in één korte zin.',
        'Who, what and when in one short sentence.',
      ],
    ],
    [
      [
        'Er vindt een tariefaanpassing plaats.',
        'A tariff adjustment will take place.',
        'De klant hoort niet wat dit voor hem betekent.',
        'The customer does not hear what it means for him.',
      ],
      [
        'Uw termijnbedrag wordt herzien conform het contract.',
        'Your instalment is revised in line with the contract.',
        'Moeilijke woorden, en geen bedrag.',
        'Hard words, and no amount.',
      ],
    ],
  ),
  choice(
    {
      id: 'bank-ownership-transfer',
      skill: 'ownership',
      tags: ['doorverbinden'],
      ask: ['Je moet doorverbinden. Wat doe je?', 'You have to transfer a call. What do you do?'],
    },
    [
      [
        'Ik vertel waarom en naar wie.',
        'I tell why and to whom.',
        'De klant weet wat er gebeurt.',
        'The customer knows what happens.',
      ],
      [
        'Ik vertel mijn collega wat er speelt.',
        'I tell my colleague what is going on.',
        'De klant hoeft het niet nog eens te vertellen.',
        'The customer does not have to tell it again.',
      ],
    ],
    [
      [
        'Ik verbind meteen door, dat is sneller.',
        'I transfer at once, that is faster.',
        'De klant begint opnieuw bij een vreemde.',
        'The customer starts again with a stranger.',
      ],
      [
        'Ik geef een ander nummer om te bellen.',
        'I give another number to call.',
        'Dan ligt het werk bij de klant.',
        'Then the customer has to do the work.',
      ],
    ],
  ),
  choice(
    {
      id: 'bank-closing-promise',
      skill: 'closing',
      tags: ['afspraken'],
      ask: ['Hoe sluit je een gesprek met een belofte af?', 'How do you close a call with a promise?'],
    },
    [
      [
        'Ik bel u morgen voor twaalf uur, ook als het nog niet klaar is.',
        'I will call you tomorrow before noon, also when it is not ready.',
        'Wie, wanneer, en wat als het niet lukt.',
        'Who, when, and what if it fails.',
      ],
    ],
    [
      [
        'Er wordt zo snel mogelijk gebeld.',
        'Somebody will call as soon as possible.',
        'Wie belt er, en wanneer?',
        'Who calls, and when?',
      ],
      [
        'U hoort nog van ons.',
        'You will hear from us.',
        'De klant weet niet hoe lang hij moet wachten.',
        'The customer does not know how long to wait.',
      ],
    ],
  ),
  truth(
    {
      id: 'bank-silence',
      skill: 'listening',
      tags: ['luisteren'],
      ask: ['Een korte stilte laat de klant uitpraten.', 'A short silence lets the customer finish.'],
      why: ['Twee tellen wachten is vaak genoeg.', 'Waiting two counts is often enough.'],
    },
    true,
    ['Klopt. Wie even wacht, hoort meer.', 'Right. Who waits a moment, hears more.'],
    ['Een stilte voelt lang, maar helpt de klant.', 'A silence feels long, but it helps the customer.'],
  ),
  truth(
    {
      id: 'bank-say-sorry',
      skill: 'empathy',
      tags: ['boze klant'],
      ask: ['Wie “sorry” zegt, geeft altijd toe dat hij fout zit.', 'Who says “sorry”, always admits a mistake.'],
    },
    false,
    ['“Wat vervelend voor u” is ook sorry, zonder schuld.', '“How annoying for you” is sorry too, without blame.'],
    ['Klopt. Je kunt meeleven zonder schuld te nemen.', 'Right. You can feel with somebody without taking blame.'],
  ),
  truth(
    {
      id: 'bank-note-opinion',
      skill: 'notes',
      tags: ['notitie', 'privacy'],
      ask: [
        'In een notitie mag je schrijven dat een klant “lastig” is.',
        'In a note you may write that a customer is “difficult”.',
      ],
      why: ['De klant mag zijn notities altijd opvragen.', 'The customer may ask to see the notes at any time.'],
    },
    false,
    ['Schrijf op wat er gebeurde, niet wat je vindt.', 'Write what happened, not what you think of it.'],
    ['Klopt. Een notitie is een feit.', 'Right. A note is a fact.'],
  ),
  truth(
    {
      id: 'bank-callback-alone',
      skill: 'ownership',
      tags: ['afspraken'],
      ask: [
        'Als een collega terugbelt, is jouw belofte ook waargemaakt.',
        'When a colleague calls back, your promise is kept too.',
      ],
    },
    true,
    [
      'Klopt. De klant krijgt wat hem beloofd is. Geef het wel goed door.',
      'Right. The customer gets what was promised. Do hand it over well.',
    ],
    [
      'Voor de klant telt dat er gebeld wordt, op tijd en met kennis.',
      'For the customer it counts that somebody calls, on time and informed.',
    ],
  ),
];
