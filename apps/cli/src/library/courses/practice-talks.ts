import type { DemoCourse } from '../../demo/content/types.js';
import { amount, both, match, one, order, page, several, trueFalse, writeModule } from '../write.js';

export const practiceTalks: DemoCourse = {
  code: 'practice-talks',
  content: () => ({
    title: both(['Oefenen met lastige gesprekken', 'Practising difficult calls']),
    summary: both([
      'Drie gesprekken om te oefenen. Je kiest wat je zegt, en je ziet meteen wat het doet.',
      'Three calls to practise. You choose what you say, and you see at once what it does.',
    ]),
    modules: [
      writeModule('talk-bill', {
        title: ['Een rekening die hoger is', 'A bill that is higher'],
        objective: [
          'Je vraagt door tot je weet waarom, en je legt het uit in gewone taal.',
          'You ask until you know why, and you explain it in plain language.',
        ],
        skills: ['empathy', 'probing', 'clear'],
        steps: [
          page(
            ['Zo werkt een oefengesprek', 'How a practice call works'],
            `De klant zegt iets. Jij kiest wat je terugzegt. Zo gaat het gesprek verder, net als echt.
            - Er is geen tijd die loopt.
            - Je kunt stoppen wanneer je wilt. Je plek is bewaard.
            - Na afloop zie je per beurt waarom iets hielp.
            ! Kies wat jij echt zou zeggen. Van een foute keuze leer je het meest.
            ## Waar let je op?
            Hoor eerst wat er vervelend is voor de klant. Vraag dan door met een open vraag. Leg pas uit als je zeker weet wat er speelt. En spreek af wie wat doet, en wanneer.`,
            `The customer says something. You choose what you say back. The call goes on from there, like a real one.
            - There is no clock running.
            - You can stop whenever you like. Your place is saved.
            - Afterwards you see for each turn why it helped.
            ! Choose what you would really say. You learn most from a wrong choice.
            ## What do you watch?
            First hear what is hard for the customer. Then ask on with an open question. Explain only when you are sure what is going on. And agree who does what, and when.`,
          ),
          'higher-bill',
          one(
            'probing',
            [
              'Een klant zegt: "Mijn rekening klopt niet." Wat is je eerste vraag?',
              'A customer says: "My bill is not right." What is your first question?',
            ],
            [
              [
                false,
                ['"Heeft u meer verbruikt?"', '"Did you use more?"'],
                ['Gesloten, en het klinkt als een verwijt.', 'Closed, and it sounds like blame.'],
              ],
              [
                true,
                ['"Wat ziet u staan, en wat had u verwacht?"', '"What do you see, and what did you expect?"'],
                ['Ja. Het verschil tussen die twee is je aanwijzing.', 'Yes. The difference between the two is your clue.'],
              ],
              [
                false,
                ['"Heeft u de brief gelezen?"', '"Did you read the letter?"'],
                ['Dat wijst naar hem. Begin bij wat hij ziet.', 'It points at him. Begin with what he sees.'],
              ],
            ],
          ),
          order(
            'probing',
            ['Zet de vragen van breed naar precies.', 'Put the questions from broad to precise.'],
            [
              ['"Wat is er aan de hand?"', '"What is going on?"'],
              ['"Wat is er veranderd sinds vorig jaar?"', '"What has changed since last year?"'],
              ['"Is uw contract in die tijd afgelopen?"', '"Did your contract end in that time?"'],
              ['"Klopt het dat u nu de dagprijs betaalt?"', '"Is it right that you now pay the daily price?"'],
            ],
            [
              'Open beginnen, gesloten eindigen. Zo mis je niets en weet je het zeker.',
              'Begin open, end closed. So you miss nothing and you are sure.',
            ],
          ),
          amount(
            'clear',
            [
              'Een klant betaalde 110 euro per maand en nu 150. Hoeveel betaalt hij per jaar meer?',
              'A customer paid 110 euros a month and now 150. How much more does he pay a year?',
            ],
            480,
            0,
            ['euro', 'euros'],
            [
              '40 × 12 = 480 euro. Reken het samen uit: dan vertrouwt hij het bedrag.',
              '40 × 12 = 480 euros. Work it out together: then he trusts the amount.',
            ],
          ),
          several(
            'clear',
            [
              'Wat helpt bij uitleg over een rekening? Kies alles wat klopt.',
              'What helps when explaining a bill? Choose all that apply.',
            ],
            [
              [
                true,
                ['Eén regel van de rekening tegelijk', 'One line of the bill at a time'],
                ['Ja. Laat de klant meekijken.', 'Yes. Let the customer look along.'],
              ],
              [
                true,
                ['Oude prijs en nieuwe prijs naast elkaar', 'Old price and new price side by side'],
                ['Ja. Een verschil begrijp je sneller dan een bedrag.', 'Yes. A difference is easier than an amount.'],
              ],
              [
                false,
                ['De afkortingen van de rekening voorlezen', 'Reading out the abbreviations on the bill'],
                ['Nee. Zeg wat ze betekenen.', 'No. Say what they mean.'],
              ],
            ],
          ),
          trueFalse(
            'empathy',
            [
              'Pas als je weet wie er gelijk heeft, noem je wat er vervelend is.',
              'Only when you know who is right do you name what is hard.',
            ],
            false,
            [
              'Schrikken van een bedrag is vervelend, ook als het bedrag klopt.',
              'Being shocked by an amount is hard, even if the amount is right.',
            ],
            [
              'Klopt. Meeleven gaat over wat hij meemaakt, niet over gelijk.',
              'Correct. Empathy is about what he goes through, not about being right.',
            ],
          ),
        ],
      }),
      writeModule('talk-engineer', {
        title: ['Een klant die boos is', 'A customer who is angry'],
        objective: [
          'Je blijft bij de klant, ook als hij boos is, en je spreekt iets af dat klopt.',
          'You stay with the customer, also when he is angry, and you agree on something that is true.',
        ],
        skills: ['resistance', 'empathy', 'ownership'],
        steps: [
          page(
            ['Boos is ook informatie', 'Anger is information too'],
            `Wie boos is, vertelt je iets: hij is iets kwijt. Zijn tijd, zijn geld, of zijn vertrouwen. Zoek wat het is, en noem het.
            - Laat hem uitpraten, ook als het lang duurt.
            - Verdedig niets in de eerste minuut.
            - Geef daarna een keuze: twee opties geven weer grip.
            > Sorry zeg je één keer, en dan doe je iets.`,
            `Who is angry tells you something: he lost something. His time, his money, or his trust. Find out what it is, and name it.
            - Let him finish, even if it takes long.
            - Defend nothing in the first minute.
            - Then give a choice: two options give back control.
            > You say sorry once, and then you do something.`,
          ),
          'missed-engineer',
          match(
            'resistance',
            ['Wat is de klant kwijt?', 'What did the customer lose?'],
            [
              [
                ['"Ik heb er een dag vrij voor genomen!"', '"I took a day off for it!"'],
                ['Tijd', 'Time'],
              ],
              [
                ['"Jullie zeiden vorige keer ook al dat hij kwam."', '"You said last time too that he would come."'],
                ['Vertrouwen', 'Trust'],
              ],
              [
                ['"Ik heb nu twee keer betaald."', '"I have paid twice now."'],
                ['Geld', 'Money'],
              ],
            ],
            [
              'Weet je wat hij kwijt is, dan weet je wat je kunt teruggeven.',
              'If you know what he lost, you know what you can give back.',
            ],
          ),
          one(
            'resistance',
            ['De klant roept: "En nu?" Wat geeft hem weer grip?', 'The customer shouts: "And now?" What gives him back control?'],
            [
              [
                false,
                ['Een uitleg over de planning', 'An explanation of the planning'],
                ['Dat is jouw verhaal. Hij wil zijn week terug.', 'That is your story. He wants his week back.'],
              ],
              [
                true,
                ['Twee tijden om uit te kiezen', 'Two times to choose from'],
                ['Ja. Kiezen is het tegendeel van afwachten.', 'Yes. Choosing is the opposite of waiting.'],
              ],
              [
                false,
                ['Nog een keer sorry', 'Another sorry'],
                ['Eén keer was goed. Nu wil hij iets zien gebeuren.', 'Once was fine. Now he wants to see something happen.'],
              ],
            ],
          ),
          trueFalse(
            'resistance',
            [
              'Als het systeem zegt dat er niemand thuis was, zeg je dat meteen.',
              'If the system says nobody was home, you say so at once.',
            ],
            false,
            [
              'Dan zeg je eigenlijk: u liegt. Zoek eerst uit wat er is gebeurd.',
              'Then you are really saying: you are lying. First find out what happened.',
            ],
            [
              'Klopt. Een systeem weet niet alles, en de klant was erbij.',
              'Correct. A system does not know everything, and the customer was there.',
            ],
          ),
          several(
            'ownership',
            ['Wat mag je beloven? Kies alles wat klopt.', 'What may you promise? Choose all that apply.'],
            [
              [
                true,
                ['Dat jij woensdag belt', 'That you call on Wednesday'],
                ['Ja. Dat doe je zelf.', 'Yes. You do that yourself.'],
              ],
              [
                false,
                ['Dat de monteur op tijd is', 'That the engineer is on time'],
                ['Nee. Jij rijdt niet.', 'No. You do not drive.'],
              ],
              [
                true,
                ['Dat je nu de planning vraagt', 'That you ask planning now'],
                ['Ja, en doe het terwijl hij wacht.', 'Yes, and do it while he waits.'],
              ],
            ],
          ),
          order(
            'closing',
            ['Zet het einde van dit gesprek in volgorde.', 'Put the end of this call in order.'],
            [
              ['De tijd herhalen', 'Repeat the time'],
              ['Zeggen wanneer jij belt', 'Say when you will call'],
              ['Vragen of er nog iets is', 'Ask whether there is anything else'],
              ['Afscheid met zijn naam', 'Say goodbye with his name'],
            ],
            ['Zekerheid eerst, vriendelijkheid laatst.', 'Certainty first, kindness last.'],
          ),
        ],
      }),
      writeModule('talk-identity', {
        title: ['Een beller die niet de klant is', 'A caller who is not the customer'],
        objective: [
          'Je beschermt de gegevens van een klant en blijft vriendelijk.',
          'You protect a customer’s data and stay friendly.',
        ],
        skills: ['identity', 'privacy', 'resistance'],
        steps: [
          page(
            ['Vriendelijk en streng tegelijk', 'Kind and strict at once'],
            `Je hoeft niet te kiezen tussen aardig zijn en veilig zijn. Zeg waarom je iets vraagt, en zeg altijd wat wél kan.
            - "Ik bescherm uw vader, ook tegen mensen die zeggen dat ze familie zijn."
            - "Samen bellen mag altijd."
            - Ging er toch iets mis? Stop, en meld het meteen.
            ! Een fout melden is sterk. Hem verzwijgen maakt hem groot.`,
            `You need not choose between being kind and being safe. Say why you ask, and always say what is possible.
            - "I protect your father, also from people who say they are family."
            - "Calling together is always allowed."
            - Did something go wrong after all? Stop, and report it at once.
            ! Reporting a mistake is strong. Hiding it makes it big.`,
          ),
          'who-is-calling',
          one(
            'privacy',
            [
              'Je noemde per ongeluk een bedrag aan de verkeerde persoon. Wat doe je?',
              'You named an amount to the wrong person by mistake. What do you do?',
            ],
            [
              [
                false,
                ['Ik zeg niets, het was maar één bedrag.', 'I say nothing, it was just one amount.'],
                [
                  'Klein of groot beslis jij niet alleen. En de klok loopt.',
                  'Small or big is not for you alone to decide. And the clock is running.',
                ],
              ],
              [
                true,
                ['Ik stop het gesprek over dat onderwerp en meld het meteen.', 'I stop talking about it and report it at once.'],
                ['Ja. Zo kan het bedrijf de klant waarschuwen.', 'Yes. That way the company can warn the customer.'],
              ],
              [
                false,
                ['Ik vraag de beller om het te vergeten.', 'I ask the caller to forget it.'],
                ['Dat kan niemand. Melden wel.', 'Nobody can. Reporting you can.'],
              ],
            ],
          ),
          trueFalse(
            'identity',
            ['Een machtiging stuur je naar degene die belt.', 'You send an authorisation to whoever calls.'],
            false,
            [
              'Dan tekent misschien de verkeerde. Hij gaat naar de klant.',
              'Then the wrong person may sign. It goes to the customer.',
            ],
            ['Klopt. De klant beslist wie er mag meekijken.', 'Correct. The customer decides who may look along.'],
          ),
          several(
            'resistance',
            ['Wat houdt een nee vriendelijk? Kies alles wat klopt.', 'What keeps a no friendly? Choose all that apply.'],
            [
              [
                true,
                ['Zeggen voor wie de regel is', 'Saying who the rule is for'],
                ['Ja. Een reden klinkt niet als een muur.', 'Yes. A reason does not sound like a wall.'],
              ],
              [
                true,
                ['Zeggen wat wel kan', 'Saying what is possible'],
                ['Ja. Dan kan de beller iets doen.', 'Yes. Then the caller can act.'],
              ],
              [
                false,
                ['Zeggen dat het van de AVG niet mag', 'Saying the GDPR forbids it'],
                ['Nee. Een afkorting is geen uitleg.', 'No. An abbreviation is no explanation.'],
              ],
            ],
          ),
          match(
            'identity',
            ['Wat doe je bij welk signaal?', 'What do you do with which sign?'],
            [
              [
                ['De beller noemt zelf het antwoord', 'The caller gives the answer himself'],
                ['Je vraagt iets anders', 'You ask something else'],
              ],
              [
                ['De beller heeft haast', 'The caller is in a hurry'],
                ['Je doet alle stappen, rustig', 'You do all steps, calmly'],
              ],
              [
                ['De beller wil een adres wijzigen', 'The caller wants to change an address'],
                ['Je stuurt bericht naar het oude adres', 'You send a message to the old address'],
              ],
            ],
            [
              'Elk signaal heeft een vast antwoord. Daarom hoef je niet te twijfelen.',
              'Each sign has a fixed answer. So you need not doubt.',
            ],
          ),
          order(
            'privacy',
            ['Er ging iets mis met gegevens. Zet in volgorde.', 'Something went wrong with data. Put in order.'],
            [
              ['Stoppen met delen', 'Stop sharing'],
              ['Opschrijven wat je zei en tegen wie', 'Write down what you said and to whom'],
              ['Melden bij je leidinggevende', 'Report to your manager'],
              ['Doorgaan met de klant', 'Go on with the customer'],
            ],
            ['Eerst het lek dicht, dan het briefje, dan de rest.', 'First close the leak, then the note, then the rest.'],
          ),
        ],
      }),
    ],
  }),
};
