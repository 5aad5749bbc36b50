import { writeDialogue } from '../write.js';

export const wantsToLeave = writeDialogue({
  title: ['Mevrouw Jansen wil weg', 'Mrs Jansen wants to leave'],
  customer: ['Mevrouw Jansen', 'Mrs Jansen'],
  situation: [
    'Ze is negen jaar klant. In de notities staan drie gesprekken over dezelfde storing.',
    'She has been a customer for nine years. The notes show three calls about the same fault.',
  ],
  turns: {
    open: {
      words: ['Ik wil opzeggen. Per direct.', 'I want to cancel. As of now.'],
      mood: ['kort en koel', 'she is short and cool'],
      replies: [
        [
          0,
          ['Dat is jammer! Ik kan u drie maanden korting geven.', 'What a pity! I can offer you three months at a discount.'],
          [
            'Je weet nog niet waarom ze weg wil. Korting lost een storing niet op.',
            'You do not know yet why she wants to leave. A discount does not fix a fault.',
          ],
          'listening',
          'insulted',
        ],
        [
          3,
          [
            'Dat kan ik voor u doen. Ik zie dat u al drie keer belde over de storing. Wilt u mij vertellen wat er gebeurde?',
            'I can do that for you. I see that you called about the fault three times. Will you tell me what happened?',
          ],
          [
            'Je zegt geen nee, je hebt gelezen, en je vraagt open. Ze hoeft niet opnieuw te beginnen.',
            'You do not say no, you have read, and you ask an open question. She need not start all over.',
          ],
          'probing',
          'story',
        ],
        [
          0,
          ['Daar zit wel een opzegtermijn op, hoor.', 'There is a notice period, you know.'],
          [
            'De eerste zin is een dreigement. Zo weet ze zeker dat ze weg wil.',
            'Your first sentence is a threat. Now she is sure that she wants to leave.',
          ],
          'resistance',
          'insulted',
        ],
      ],
    },
    insulted: {
      words: ['Zie je, dít bedoel ik. Jullie luisteren niet.', 'You see, this is what I mean. You do not listen.'],
      mood: ['teleurgesteld', 'disappointment'],
      replies: [
        [
          2,
          [
            'U heeft gelijk. Ik begon met mijn verhaal in plaats van met het uwe. Wat is er gebeurd?',
            'You are right. I started with my story instead of yours. What happened?',
          ],
          ['Kort toegeven, dan een open vraag, dan stil zijn.', 'Admit it shortly, then an open question, then be silent.'],
          'listening',
          'story',
        ],
        [
          0,
          ['Ik luister wel degelijk, mevrouw.', 'I certainly do listen, madam.'],
          ['Zeggen dat je luistert is het tegendeel van luisteren.', 'Saying that you listen is the opposite of listening.'],
          'listening',
          [
            'Ze zegt haar contract op via de website, en vertelt het aan haar zus.',
            'She cancels on the website, and tells her sister.',
          ],
        ],
      ],
    },
    story: {
      words: [
        'Drie keer gebeld. Drie keer uitgelegd. En elke keer zegt iemand: ik zet het door. En dan hoor ik niets.',
        'I called three times. Explained it three times. And each time someone says: I will pass it on. And then I hear nothing.',
      ],
      mood: ['moe', 'tiredness'],
      replies: [
        [
          3,
          [
            'Dus drie keer uw verhaal gedaan, en drie keer niets gehoord. Dat is niet oké. Wat heeft u nu nodig van ons?',
            'So you told your story three times, and heard nothing three times. That is not okay. What do you need from us now?',
          ],
          [
            'Je vat samen in haar woorden, en vraagt wat zij wil. Misschien is dat niet opzeggen.',
            'You sum up in her words, and ask what she wants. It may not be leaving.',
          ],
          'summarising',
          'need',
        ],
        [
          1,
          ['Ik ga het meteen weer doorzetten.', 'I will pass it on again right away.'],
          ['Precies de zin waar ze boos over is.', 'Exactly the sentence that makes her angry.'],
          'ownership',
          'need',
        ],
        [
          0,
          ['Mijn collega’s hebben het vast wel genoteerd.', 'I am sure my colleagues noted it.'],
          ['Je kiest voor je collega’s. Zij staat weer alleen.', 'You side with your colleagues. She is alone again.'],
          'empathy',
          'need',
        ],
      ],
    },
    need: {
      words: [
        'Dat het gewoon werkt. En dat er één iemand is die het regelt.',
        'That it simply works. And that there is one person who takes care of it.',
      ],
      mood: ['opener', 'she opens up'],
      replies: [
        [
          3,
          [
            'Dan word ik die persoon. Ik spreek vandaag met de techniek en bel u morgen tussen negen en tien, ook als ik nog niets weet. Wilt u daarna pas beslissen over opzeggen?',
            'Then I will be that person. I will talk to the engineers today and call you tomorrow between nine and ten, even if I know nothing yet. Will you decide about leaving after that?',
          ],
          [
            'Eén naam, één tijd, en je belt ook zonder nieuws. En de keuze blijft van haar.',
            'One name, one time, and you call even without news. And the choice stays hers.',
          ],
          'ownership',
          'close',
        ],
        [
          1,
          ['Ik maak een melding met hoge prioriteit.', 'I will create a high-priority ticket.'],
          [
            'Beter dan niets. Maar ze vroeg om een mens, niet om een melding.',
            'Better than nothing. But she asked for a person, not for a ticket.',
          ],
          'ownership',
          'close',
        ],
      ],
    },
    close: {
      words: ['Goed. Morgen dan. Maar niet later.', 'Good. Tomorrow then. But no later.'],
      mood: ['nog voorzichtig', 'she is still careful'],
      replies: [
        [
          3,
          [
            'Morgen tussen negen en tien. Mijn naam is Noor, en u krijgt nu een mail met mijn directe nummer. Dank u dat u het ons nog één keer laat proberen.',
            'Tomorrow between nine and ten. My name is Noor, and you are getting a mail with my direct number now. Thank you for letting us try once more.',
          ],
          [
            'Je herhaalt de tijd en bent bereikbaar. Dat is het tegendeel van drie keer niets.',
            'You repeat the time and can be reached. That is the opposite of three times nothing.',
          ],
          'closing',
          [
            '"Dat is de eerste keer dat ik een naam hoor," zegt ze. Ze blijft klant.',
            '"That is the first time I hear a name," she says. She stays a customer.',
          ],
        ],
        [
          1,
          [
            'Prima. Dan sluit ik het gesprek af. Kunt u ons een cijfer geven?',
            'Fine. Then I will end the call. Could you give us a score?',
          ],
          [
            'Een cijfer vragen terwijl er nog niets is opgelost, voelt verkeerd.',
            'Asking for a score while nothing is solved yet feels wrong.',
          ],
          'closing',
          ['Ze geeft een 3, en wacht af.', 'She gives a 3, and waits to see.'],
        ],
      ],
    },
  },
});
