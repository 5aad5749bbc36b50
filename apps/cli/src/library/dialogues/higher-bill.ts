import { writeDialogue } from '../write.js';

export const higherBill = writeDialogue({
  title: ['Mevrouw Visser belt', 'Mrs Visser calls'],
  customer: ['Mevrouw Visser', 'Mrs Visser'],
  situation: [
    'Ze is vier jaar klant. Haar contract liep af op 1 november.',
    'She has been a customer for four years. Her contract ended on 1 November.',
  ],
  turns: {
    open: {
      words: [
        'Ik betaal ineens 40 euro meer per maand. Wat is dit nou weer?',
        'I suddenly pay 40 euros more a month. What is this now?',
      ],
      mood: ['geschrokken', 'a shock in her voice'],
      replies: [
        [
          0,
          ['Uw contract is verlopen. Daardoor betaalt u meer.', 'Your contract has ended. That is why you pay more.'],
          [
            'Het klopt misschien, maar je weet het nog niet zeker. En ze voelt zich niet gehoord.',
            'It may be true, but you do not know yet. And she does not feel heard.',
          ],
          'empathy',
          'defend',
        ],
        [
          3,
          ['40 euro meer, dat is schrikken. Ik zoek het met u uit.', '40 euros more, that is a shock. I will find out with you.'],
          [
            'Je noemt wat er vervelend is, met haar eigen woorden. En je zegt wat je gaat doen.',
            'You name what is hard, in her own words. And you say what you will do.',
          ],
          'empathy',
          'probe',
        ],
        [
          0,
          ['Dat staat gewoon in de brief die u kreeg.', 'It says so in the letter you received.'],
          [
            'Dit klinkt als een verwijt. Ze gaat zich verdedigen in plaats van vertellen.',
            'This sounds like blame. She will defend herself instead of telling you more.',
          ],
          'empathy',
          'defend',
        ],
      ],
    },
    defend: {
      words: [
        'Ik heb helemaal geen brief gezien. En 40 euro is voor mij veel geld!',
        'I have not seen any letter. And 40 euros is a lot of money for me!',
      ],
      mood: ['boos', 'anger'],
      replies: [
        [
          2,
          [
            'Sorry, ik ging te snel. 40 euro is veel. Ik kijk nu met u mee.',
            'Sorry, I went too fast. 40 euros is a lot. I will look at it with you now.',
          ],
          [
            'Je herstelt het meteen. Dat mag altijd, ook midden in een gesprek.',
            'You repair it at once. You always may, also in the middle of a call.',
          ],
          'resistance',
          'probe',
        ],
        [
          1,
          ['Wij hebben die brief toch echt verstuurd.', 'We really did send that letter.'],
          [
            'Nu gaat het over de brief. Haar vraag is: waarom betaal ik meer?',
            'Now it is about the letter. Her question is: why do I pay more?',
          ],
          'resistance',
          'probe',
        ],
        [
          0,
          ['Daar kan ik ook niets aan doen.', 'I cannot help that either.'],
          ['Hiermee laat je haar alleen met het probleem.', 'This leaves her alone with the problem.'],
          'ownership',
          [
            'Ze zegt dat ze dan wel een ander bedrijf zoekt, en hangt op.',
            'She says she will find another company then, and hangs up.',
          ],
        ],
      ],
    },
    probe: {
      words: ['Nou, graag. Ik verbruik echt niet meer dan vorig jaar.', 'Well, please. I really do not use more than last year.'],
      mood: ['iets rustiger', 'she is a little calmer'],
      replies: [
        [
          1,
          ['Woont er sinds vorig jaar iemand bij u in huis?', 'Has anyone moved in with you since last year?'],
          [
            'Een gesloten vraag: je gokt één oorzaak. Is het die niet, dan begin je opnieuw.',
            'A closed question: you guess one cause. If it is not that one, you start again.',
          ],
          'probing',
          'cause',
        ],
        [
          3,
          ['Wat is er veranderd sinds vorig jaar?', 'What has changed since last year?'],
          [
            'Een open vraag. Zij vertelt, en jij hoort ook wat je niet had bedacht.',
            'An open question. She talks, and you also hear what you had not thought of.',
          ],
          'probing',
          'cause',
        ],
        [
          1,
          ['Heeft u uw meterstanden bij de hand?', 'Do you have your meter readings at hand?'],
          ['Handig, maar nog te vroeg. Eerst weten wat er speelt.', 'Useful, but too early. First find out what is going on.'],
          'probing',
          'cause',
        ],
      ],
    },
    cause: {
      words: [
        'Eigenlijk niets. Alleen dat mijn contract geloof ik afliep. Maar dat loopt toch gewoon door?',
        'Nothing really. Only that my contract ended, I think. But that just goes on, does it not?',
      ],
      mood: ['onzeker', 'doubt'],
      replies: [
        [
          3,
          [
            'Ik vat het even samen. Uw verbruik is gelijk. Uw vaste prijs stopte op 1 november, en daarna ging u over op de dagprijs. Klopt dat met wat u ziet?',
            'Let me sum up. Your use is the same. Your fixed price ended on 1 November, and after that you moved to the daily price. Does that match what you see?',
          ],
          [
            'Eerst wat zij zei, dan wat jij vond, in gewone woorden. En je vraagt of het klopt.',
            'First what she said, then what you found, in plain words. And you ask whether it is right.',
          ],
          'summarising',
          'offer',
        ],
        [
          0,
          [
            'Het is overgegaan op een variabel modelcontract met een dynamische component.',
            'It was converted to a variable model contract with a dynamic component.',
          ],
          [
            'Dit is vaktaal. Ze weet nu minder dan voor je antwoord.',
            'This is jargon. She now knows less than before your answer.',
          ],
          'clear',
          'unclear',
        ],
        [
          0,
          ['Nee, dat loopt niet door.', 'No, it does not go on.'],
          [
            'Waar, maar te kort. Ze weet nog niet wat er wel gebeurde.',
            'True, but too short. She does not know yet what did happen.',
          ],
          'clear',
          'unclear',
        ],
      ],
    },
    unclear: {
      words: ['Ik begrijp er niets van.', 'I do not understand any of it.'],
      mood: ['in de war', 'confusion'],
      replies: [
        [
          2,
          [
            'Ik zeg het anders. U had een vaste prijs. Die stopte op 1 november. Nu betaalt u elke dag een andere prijs.',
            'Let me say it differently. You had a fixed price. It ended on 1 November. Now you pay a different price every day.',
          ],
          [
            'Drie korte zinnen in de goede volgorde. Nu kan ze het volgen.',
            'Three short sentences in the right order. Now she can follow.',
          ],
          'clear',
          'offer',
        ],
        [
          0,
          ['Het staat ook uitgelegd op de website.', 'It is explained on the website too.'],
          ['Ze belde juist omdat ze er zelf niet uitkwam.', 'She called because she could not work it out herself.'],
          'ownership',
          [
            'Ze zegt dat ze er later nog eens naar kijkt. Volgende week belt ze weer, met dezelfde vraag.',
            'She says she will look at it later. Next week she calls again, with the same question.',
          ],
        ],
      ],
    },
    offer: {
      words: ['O, zo zit het. En wat kan ik nu doen?', 'Oh, that is how it is. And what can I do now?'],
      mood: ['opgelucht', 'relief'],
      replies: [
        [
          3,
          [
            'U kunt weer een vaste prijs kiezen. Ik mail u vandaag twee voorstellen en ik bel u donderdag om tien uur. Past dat?',
            'You can choose a fixed price again. I will mail you two offers today and call you on Thursday at ten. Does that suit you?',
          ],
          ['Wie, wat en wanneer. Zij hoeft niets te bewaken.', 'Who, what and when. She has nothing to keep track of.'],
          'ownership',
          [
            'Mevrouw Visser schrijft de tijd op en bedankt je. "Eindelijk iemand die het uitlegt."',
            'Mrs Visser writes down the time and thanks you. "At last someone who explains it."',
          ],
        ],
        [
          1,
          [
            'Op onze website staan alle contracten. Daar kunt u kiezen.',
            'All contracts are on our website. You can choose there.',
          ],
          [
            'Het kan, maar nu moet zij het werk doen. Ze had hulp gevraagd.',
            'It is possible, but now she has to do the work. She had asked for help.',
          ],
          'ownership',
          ['Ze zegt dat ze het zal proberen. Ze klinkt weer onzeker.', 'She says she will try. She sounds unsure again.'],
        ],
        [
          0,
          [
            'Voor nieuwe contracten is een andere afdeling. Ik verbind u door.',
            'Another department does new contracts. I will put you through.',
          ],
          [
            'Doorverbinden zonder uitleg: ze moet haar verhaal opnieuw doen.',
            'Putting through without a word: she has to tell her story again.',
          ],
          'ownership',
          ['Ze staat vier minuten in de wacht en hangt op.', 'She waits for four minutes and hangs up.'],
        ],
      ],
    },
  },
});
