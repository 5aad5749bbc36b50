import { writeDialogue } from '../write.js';

export const lostParcelChat = writeDialogue({
  title: ['Chat: waar is mijn pakket?', 'Chat: where is my parcel?'],
  customer: ['Sam', 'Sam'],
  situation: [
    'Het pakket is twee dagen te laat. De bezorger schreef: afgeleverd bij buren.',
    'The parcel is two days late. The courier wrote: left with neighbours.',
  ],
  channel: 'chat',
  turns: {
    open: {
      words: [
        'hallo?? pakket zou maandag komen. is nu woensdag. ben het zat',
        'hello?? parcel was due monday. it is wednesday now. had enough',
      ],
      mood: ['korte zinnen, geïrriteerd', 'short sentences, annoyed'],
      replies: [
        [
          1,
          [
            'Geachte klant, hartelijk dank voor uw bericht. Wij betreuren het ongemak ten zeerste.',
            'Dear customer, thank you very much for your message. We deeply regret the inconvenience.',
          ],
          [
            'Sam schrijft als een mens. Jij antwoordt als een brief. Dat voelt ver weg.',
            'Sam writes like a person. You answer like a letter. That feels distant.',
          ],
          'clear',
          'number',
        ],
        [
          3,
          [
            'Hoi Sam, twee dagen te laat is echt balen. Ik ga het nu uitzoeken. Heb je je bestelnummer voor me?',
            'Hi Sam, two days late is really annoying. I will find out now. Do you have your order number for me?',
          ],
          [
            'Je schrijft in de toon van Sam, noemt wat er mis is en vraagt één ding.',
            'You write in Sam’s tone, name what is wrong and ask for one thing.',
          ],
          'empathy',
          'number',
        ],
        [
          0,
          ['Bestelnummer?', 'Order number?'],
          [
            'Snel, maar kil. In een chat hoort niemand je stem: de woorden moeten het doen.',
            'Quick, but cold. In a chat nobody hears your voice: the words have to do it.',
          ],
          'empathy',
          'number',
        ],
      ],
    },
    number: {
      words: ['7741. en nu?', '7741. and now?'],
      replies: [
        [
          3,
          [
            'Dank je. Ik kijk in het systeem van de bezorger. Dat duurt ongeveer twee minuten. Blijf je even?',
            'Thanks. I am looking in the courier’s system. It takes about two minutes. Will you stay a moment?',
          ],
          [
            'Je zegt wat je doet en hoe lang het duurt. Stilte in een chat voelt anders als weglopen.',
            'You say what you do and how long it takes. Silence in a chat otherwise feels like walking away.',
          ],
          'clear',
          'neighbour',
        ],
        [
          0,
          ['(Je zoekt drie minuten, zonder iets te schrijven.)', '(You search for three minutes without writing anything.)'],
          [
            'Voor Sam ben je weg. Schrijf elke minuut iets, al is het kort.',
            'For Sam you are gone. Write something every minute, even if it is short.',
          ],
          'clear',
          'waiting',
        ],
      ],
    },
    waiting: {
      words: ['hallo?????', 'hello?????'],
      mood: ['boos', 'anger'],
      replies: [
        [
          2,
          [
            'Sorry, ik was aan het zoeken en zei niets. Ik heb je pakket nu gevonden.',
            'Sorry, I was searching and said nothing. I have found your parcel now.',
          ],
          ['Kort, eerlijk, en meteen nieuws.', 'Short, honest, and news at once.'],
          'ownership',
          'neighbour',
        ],
        [
          0,
          ['Even geduld a.u.b.', 'One moment please.'],
          [
            'Dit vraagt geduld van iemand die al twee dagen wacht.',
            'This asks for patience from someone who has waited two days.',
          ],
          'empathy',
          'neighbour',
        ],
      ],
    },
    neighbour: {
      words: ['en?', 'well?'],
      replies: [
        [
          3,
          [
            'Gevonden! De bezorger bracht het maandag naar nummer 14. Heb je daar al gevraagd? Weet men van niets, dan stuur ik vandaag een nieuwe.',
            'Found it! The courier took it to number 14 on Monday. Have you asked there? If they know nothing, I will send a new one today.',
          ],
          [
            'Eerst het nieuws, dan de vraag, dan wat jij doet als het niet klopt.',
            'First the news, then the question, then what you do if it is not right.',
          ],
          'ownership',
          'notThere',
        ],
        [
          1,
          [
            'Volgens de status is uw zending afgeleverd bij buren conform de voorwaarden.',
            'According to the status your shipment was delivered to neighbours in line with the conditions.',
          ],
          ['Moeilijke woorden, en Sam weet nog niet welke buren.', 'Hard words, and Sam still does not know which neighbours.'],
          'clear',
          'notThere',
        ],
        [
          0,
          ['Het is afgeleverd. Dan kan ik niets voor je doen.', 'It was delivered. Then I cannot do anything for you.'],
          [
            'Voor Sam is het niet afgeleverd. Stoppen is hier te vroeg.',
            'For Sam it was not delivered. Stopping is too early here.',
          ],
          'ownership',
          ['Sam sluit de chat en schrijft een slechte beoordeling.', 'Sam closes the chat and writes a bad review.'],
        ],
      ],
    },
    notThere: {
      words: [
        'net gevraagd, die hebben niks. morgen is t verjaardag van m’n zoontje',
        'just asked, they have nothing. it is my little boy’s birthday tomorrow',
      ],
      mood: ['bezorgd', 'worry'],
      replies: [
        [
          3,
          [
            'Oei, dan telt elke dag. Ik stuur nu een nieuw pakket met spoed. Morgen voor twaalf uur bij je. Je krijgt zo een mail met de tijd. Oké?',
            'Oh dear, then every day counts. I am sending a new parcel by express now. With you tomorrow before noon. You will get a mail with the time in a minute. Okay?',
          ],
          [
            'Je hoort de verjaardag, en je doet er iets mee. Dat is meeleven in daden.',
            'You hear the birthday, and you do something with it. That is empathy in deeds.',
          ],
          'listening',
          ['Sam: "top!! dank je wel, echt." En een duimpje.', 'Sam: "great!! thank you, really." And a thumbs up.'],
        ],
        [
          1,
          [
            'Ik start een onderzoek. U ontvangt binnen vijf werkdagen bericht.',
            'I will start an investigation. You will hear from us within five working days.',
          ],
          [
            'Zo hoort het in het proces. Maar je las over de verjaardag heen.',
            'That is the process. But you read past the birthday.',
          ],
          'listening',
          ['Sam: "laat maar, ik koop wel iets anders."', 'Sam: "never mind, I will buy something else."'],
        ],
        [
          1,
          ['Gefeliciteerd alvast met je zoontje! 🎉', 'Happy birthday to your little boy in advance! 🎉'],
          [
            'Lief, maar het lost niets op. Eerst helpen, dan feliciteren.',
            'Sweet, but it solves nothing. First help, then congratulate.',
          ],
          'ownership',
          ['Sam: "ja leuk maar WAAR IS HET PAKKET"', 'Sam: "yes nice but WHERE IS THE PARCEL"'],
        ],
      ],
    },
  },
});
