import { writeDialogue } from '../write.js';

export const cannotPay = writeDialogue({
  title: ['Meneer Yilmaz kan niet betalen', 'Mr Yilmaz cannot pay'],
  customer: ['Meneer Yilmaz', 'Mr Yilmaz'],
  situation: [
    'Er staan twee rekeningen open, samen 240 euro. Je mag een regeling maken tot zes maanden.',
    'Two bills are open, 240 euros in all. You may agree on up to six months.',
  ],
  turns: {
    open: {
      words: [
        'Ik kreeg weer een brief. Ik … ja, ik weet dat ik moet betalen.',
        'I got another letter. I … yes, I know I have to pay.',
      ],
      mood: ['zacht, hij aarzelt', 'a soft voice, he hesitates'],
      replies: [
        [
          3,
          [
            'Goed dat u belt. Zo’n brief is niet fijn. Zullen we samen kijken wat er wel kan?',
            'I am glad you called. A letter like that is not nice. Shall we look together at what is possible?',
          ],
          [
            'Bellen met een schuld is moeilijk. Je beloont de stap en maakt het samen.',
            'Calling about a debt is hard. You reward the step and make it something of you both.',
          ],
          'empathy',
          'probe',
        ],
        [
          0,
          ['Er staat 240 euro open. Wanneer kunt u dat betalen?', '240 euros is open. When can you pay that?'],
          [
            'Meteen het bedrag en de druk. Hij durft nu niets meer te vertellen.',
            'The amount and the pressure at once. Now he dares not tell you anything.',
          ],
          'empathy',
          'closed',
        ],
        [
          0,
          ['Iedereen heeft weleens wat, meneer.', 'We all have our troubles, sir.'],
          [
            'Goed bedoeld, maar je maakt zijn probleem kleiner dan het is.',
            'Well meant, but you make his problem smaller than it is.',
          ],
          'empathy',
          'closed',
        ],
      ],
    },
    closed: {
      words: ['Ja … ik kijk wel even. Laat maar.', 'Yes … I will see. Never mind.'],
      mood: ['hij trekt zich terug', 'he withdraws'],
      replies: [
        [
          2,
          [
            'Wacht, ik wil u graag helpen. Er kan vaak meer dan mensen denken. Mag ik u twee vragen stellen?',
            'Wait, I would like to help you. More is possible than people often think. May I ask you two questions?',
          ],
          [
            'Je hoort dat hij weg wil, en je geeft een reden om te blijven. Je vraagt eerst of het mag.',
            'You hear that he wants to leave, and you give a reason to stay. You ask permission first.',
          ],
          'listening',
          'probe',
        ],
        [
          0,
          ['Goed. Denkt u aan de datum op de brief?', 'Fine. Will you mind the date on the letter?'],
          [
            'Nu gaat hij weg zonder hulp. De volgende brief kost hem extra geld.',
            'Now he leaves without help. The next letter will cost him extra.',
          ],
          'ownership',
          [
            'Hij hangt op. Een maand later is het een incasso, met 40 euro kosten.',
            'He hangs up. A month later it is a collection case, with 40 euros of costs.',
          ],
        ],
      ],
    },
    probe: {
      words: [
        'Ik ben mijn werk kwijt sinds september. Er komt wel iets, maar niet zoveel.',
        'I lost my job in September. There is some money coming in, but not so much.',
      ],
      mood: ['beschaamd', 'shame'],
      replies: [
        [
          3,
          [
            'Dat is niet makkelijk. Wat kunt u per maand missen, zonder dat u op eten moet letten?',
            'That is not easy. What can you spare a month, without having to watch what you eat?',
          ],
          [
            'Eén zin mee leven, dan een vraag die hij kan beantwoorden. Zijn bedrag, niet het jouwe.',
            'One sentence of care, then a question he can answer. His amount, not yours.',
          ],
          'probing',
          'amount',
        ],
        [
          1,
          [
            'Heeft u al een uitkering aangevraagd? En toeslagen? En schuldhulp?',
            'Have you applied for benefits? And allowances? And debt help?',
          ],
          [
            'Drie vragen tegelijk, en hij wordt verhoord. Vraag één ding.',
            'Three questions at once, and he is being questioned. Ask one thing.',
          ],
          'probing',
          'amount',
        ],
        [
          0,
          ['Waarom bent u uw werk kwijt?', 'Why did you lose your job?'],
          [
            'Dat heb je niet nodig om te helpen. Vraag alleen wat nodig is.',
            'You do not need that to help. Ask only what is needed.',
          ],
          'privacy',
          'amount',
        ],
      ],
    },
    amount: {
      words: [
        'Veertig euro denk ik. Maar dat is natuurlijk te weinig.',
        'Forty euros I think. But that is too little of course.',
      ],
      mood: ['onzeker', 'doubt'],
      replies: [
        [
          3,
          [
            'Veertig kan precies: dan bent u in zes maanden klaar. U krijgt zolang geen brieven en geen extra kosten. Zullen we dat doen?',
            'Forty is exactly right: then you are done in six months. Until then no letters and no extra costs. Shall we do that?',
          ],
          [
            'Je rekent het voor hem uit en zegt wat er niet gebeurt. Dat is waar hij bang voor was.',
            'You work it out for him and say what will not happen. That is what he was afraid of.',
          ],
          'clear',
          'close',
        ],
        [
          1,
          ['Kunt u er niet zestig van maken? Dan is het sneller klaar.', 'Could you make it sixty? Then it is done sooner.'],
          [
            'Een regeling die niet lukt, is geen regeling. Zijn bedrag is eerlijk.',
            'An arrangement that fails is no arrangement. His amount is honest.',
          ],
          'listening',
          'close',
        ],
      ],
    },
    close: {
      words: ['O. Ja. Graag.', 'Oh. Yes. Please.'],
      mood: ['opgelucht', 'relief'],
      replies: [
        [
          3,
          [
            'Ik vat het samen: elke maand 40 euro, op de vijfde, zes keer. Ik stuur u vandaag een brief waar het in staat. Lukt het een keer niet? Bel ons dan voor de vijfde.',
            'Let me sum up: 40 euros a month, on the fifth, six times. I will send you a letter today that says so. If it does not work out once, call us before the fifth.',
          ],
          [
            'Bedrag, dag, aantal, en wat hij doet als het tegenzit. Zo houdt de afspraak stand.',
            'Amount, day, number, and what to do when it goes wrong. That makes the agreement hold.',
          ],
          'summarising',
          ['Hij zegt: "Ik sliep er slecht van. Dank u wel."', 'He says: "It kept me awake. Thank you."'],
        ],
        [
          1,
          ['Dan is dat geregeld. Fijne dag!', 'Then that is settled. Have a nice day!'],
          [
            'Hij weet nu niet wanneer hij moet betalen. Vat de afspraak nog één keer samen.',
            'Now he does not know when to pay. Sum up the agreement once more.',
          ],
          'summarising',
          [
            'Hij hangt op, blij en onzeker. Hij betaalt op de tiende en krijgt toch een brief.',
            'He hangs up, glad and unsure. He pays on the tenth and still gets a letter.',
          ],
        ],
      ],
    },
  },
});
