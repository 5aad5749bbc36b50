import { writeDialogue } from '../write.js';

export const missedEngineer = writeDialogue({
  title: ['Meneer Bakker wachtte voor niets', 'Mr Bakker waited for nothing'],
  customer: ['Meneer Bakker', 'Mr Bakker'],
  situation: [
    'De monteur zou gisteren komen. In het systeem staat: niemand thuis.',
    'The engineer would come yesterday. The system says: nobody home.',
  ],
  turns: {
    open: {
      words: [
        'Ik heb gisteren een hele dag vrij genomen. En er is helemaal niemand gekomen! Wat zijn jullie voor een bedrijf?',
        'I took a whole day off yesterday. And nobody came at all! What kind of company are you?',
      ],
      mood: ['erg boos', 'great anger'],
      replies: [
        [
          0,
          ['In ons systeem staat dat er niemand thuis was.', 'Our system says nobody was home.'],
          ['Je zegt eigenlijk: u liegt. Zo begint er een strijd.', 'You are really saying: you are lying. That starts a fight.'],
          'resistance',
          'fight',
        ],
        [
          3,
          [
            'Een hele vrije dag gewacht, en dan komt er niemand. Dat is echt vervelend. Dat had niet mogen gebeuren.',
            'A whole day off spent waiting, and then nobody comes. That is really hard. It should not have happened.',
          ],
          [
            'Je noemt wat hij kwijt is: zijn vrije dag. Nog geen uitleg, want die hoort hij nu niet.',
            'You name what he lost: his day off. No explanation yet, because he would not hear it now.',
          ],
          'empathy',
          'calmer',
        ],
        [
          0,
          ['Vervelend voor u. Wat is uw klantnummer?', 'Sorry to hear that. What is your customer number?'],
          [
            'Een vaste zin en meteen door. Hij merkt dat je het script volgt.',
            'A fixed phrase and straight on. He notices that you follow a script.',
          ],
          'empathy',
          'fight',
        ],
      ],
    },
    fight: {
      words: [
        'Ik zát gewoon thuis! Ik heb zelfs het gordijn open gelaten. Luistert u eigenlijk wel?',
        'I was at home! I even left the curtain open. Are you listening at all?',
      ],
      mood: ['nog bozer', 'more anger'],
      replies: [
        [
          2,
          [
            'U heeft gelijk, ik luisterde niet goed. U was thuis en de bel ging niet. Vertel verder.',
            'You are right, I did not listen well. You were at home and the bell did not ring. Please go on.',
          ],
          [
            'Toegeven kost niets en haalt de druk eraf. "Vertel verder" laat hem leeglopen.',
            'Admitting it costs nothing and takes the pressure off. "Please go on" lets him finish.',
          ],
          'listening',
          'calmer',
        ],
        [
          1,
          ['Wilt u alstublieft rustig blijven?', 'Will you please stay calm?'],
          [
            'Vraag je iemand om rustig te zijn, dan wordt hij bijna altijd bozer.',
            'Ask someone to be calm and he nearly always gets angrier.',
          ],
          'resistance',
          'calmer',
        ],
        [
          0,
          ['Als u zo tegen mij praat, hang ik op.', 'If you talk to me like that, I will hang up.'],
          [
            'Hij scheldt je niet uit. Een grens stellen mag, maar hier is die nog niet nodig.',
            'He is not calling you names. You may set a limit, but it is not needed here yet.',
          ],
          'resistance',
          [
            'Meneer Bakker hangt zelf op. Diezelfde avond staat zijn klacht op internet.',
            'Mr Bakker hangs up himself. That same evening his complaint is online.',
          ],
        ],
      ],
    },
    calmer: {
      words: [
        'Ja precies. En volgende week werk ik gewoon. Dus hoe moet dat nu?',
        'Yes, exactly. And next week I have to work. So how is this going to go?',
      ],
      mood: ['moe, niet meer zo boos', 'he is tired, no longer so angry'],
      replies: [
        [
          1,
          ['De eerste vrije plek is dinsdag tussen acht en vijf.', 'The first free slot is Tuesday between eight and five.'],
          [
            'Weer een hele dag wachten. Je lost op wat jij moet doen, niet wat hij nodig heeft.',
            'Another whole day of waiting. You solve what you have to do, not what he needs.',
          ],
          'ownership',
          'choice',
        ],
        [
          3,
          [
            'Dan zoeken we een tijd die bij uw werk past. Wanneer bent u normaal thuis?',
            'Then we will find a time that fits your work. When are you normally at home?',
          ],
          [
            'Hij krijgt weer grip. Eerst zijn week, dan jouw planning.',
            'He gets control again. First his week, then your schedule.',
          ],
          'probing',
          'choice',
        ],
        [
          0,
          ['Dan moet u echt weer een dag vrij nemen.', 'Then you really have to take another day off.'],
          ['Hij betaalt twee keer voor een fout die niet van hem was.', 'He pays twice for a mistake that was not his.'],
          'resistance',
          'choice',
        ],
      ],
    },
    choice: {
      words: [
        'Na vier uur kan ik. Maar dat zeiden ze vorige keer ook: hij komt, hij komt.',
        'I can do after four. But they said that last time too: he is coming, he is coming.',
      ],
      mood: ['wantrouwen', 'distrust'],
      replies: [
        [
          3,
          [
            'Dat snap ik. Ik zet u op woensdag, tussen vier en zes. De monteur belt u als hij wegrijdt. En ik bel u woensdagavond zelf, om te horen of het gelukt is.',
            'I see that. I will put you on Wednesday, between four and six. The engineer calls you when he leaves. And I will call you on Wednesday evening myself, to hear whether it worked.',
          ],
          [
            'Je belooft alleen wat jij kunt doen, en je controleert het zelf. Zo groeit vertrouwen.',
            'You only promise what you can do, and you check it yourself. That is how trust grows.',
          ],
          'ownership',
          'close',
        ],
        [
          1,
          ['Ik beloof u dat het deze keer goed gaat.', 'I promise you it will go well this time.'],
          ['Dat kun je niet beloven: jij rijdt niet in de bus.', 'You cannot promise that: you do not drive the van.'],
          'ownership',
          'close',
        ],
        [
          1,
          ['Ik zet er een notitie bij voor de planning.', 'I will add a note for planning.'],
          ['Goed om te doen, maar voor hem verandert er niets.', 'Good to do, but for him nothing changes.'],
          'ownership',
          'close',
        ],
      ],
    },
    close: {
      words: ['Goed. Woensdag dus.', 'Fine. Wednesday then.'],
      mood: ['rustig', 'calm'],
      replies: [
        [
          3,
          [
            'Woensdag tussen vier en zes, en u krijgt een belletje als hij wegrijdt. Is er verder nog iets, meneer Bakker?',
            'Wednesday between four and six, and you get a call when he leaves. Is there anything else, Mr Bakker?',
          ],
          [
            'Je herhaalt de afspraak en laat ruimte. Zo hangt hij op met zekerheid.',
            'You repeat the agreement and leave room. He hangs up knowing what to expect.',
          ],
          'closing',
          [
            '"Nee. En bedankt dat je gewoon luisterde," zegt meneer Bakker.',
            '"No. And thank you for just listening," says Mr Bakker.',
          ],
        ],
        [
          1,
          ['Oké, tot ziens!', 'Okay, goodbye!'],
          ['Vriendelijk, maar hij heeft de tijden niet nog eens gehoord.', 'Friendly, but he did not hear the times again.'],
          'closing',
          ['Hij belt een uur later terug: was het nu vier of vijf uur?', 'He calls back an hour later: was it four or five?'],
        ],
        [
          1,
          ['Nogmaals sorry, sorry, echt heel erg sorry.', 'Sorry again, sorry, really very sorry.'],
          ['Eén keer sorry is genoeg. Daarna telt wat je doet.', 'One sorry is enough. After that it counts what you do.'],
          'closing',
          [
            'Hij zegt dat het wel goed is. Het einde voelt wat ongemakkelijk.',
            'He says it is all right. The end feels a bit awkward.',
          ],
        ],
      ],
    },
  },
});
