import { writeDialogue } from '../write.js';

export const whoIsCalling = writeDialogue({
  title: ['Een bezorgde dochter belt', 'A worried daughter calls'],
  customer: ['Mevrouw De Wit', 'Ms De Wit'],
  situation: [
    'De rekening staat op naam van haar vader. Er is geen machtiging in het systeem.',
    'The account is in her father’s name. There is no authorisation in the system.',
  ],
  turns: {
    open: {
      words: [
        'Hoi, ik bel voor mijn vader. Hij is 84. Kun je even kijken of zijn rekening betaald is?',
        'Hi, I am calling for my father. He is 84. Could you check whether his bill is paid?',
      ],
      mood: ['vriendelijk, een beetje gehaast', 'she is friendly, a little rushed'],
      replies: [
        [
          0,
          ['Ja hoor, ik zie dat er nog 86 euro openstaat.', 'Sure, I see that 86 euros is still open.'],
          [
            'Je weet niet wie er belt. Dit is een datalek, ook al is ze aardig.',
            'You do not know who is calling. This is a data breach, even though she is nice.',
          ],
          'privacy',
          'leaked',
        ],
        [
          3,
          [
            'Wat fijn dat u hem helpt. Voor ik kan kijken, moet ik weten of hij dat goed vindt. Is uw vader bij u?',
            'Good of you to help him. Before I can look, I need to know that he agrees. Is your father with you?',
          ],
          [
            'Vriendelijk, en je zegt waarom. Je geeft meteen een weg die wel kan.',
            'Friendly, and you say why. You give a way that is possible at once.',
          ],
          'identity',
          'notHere',
        ],
        [
          1,
          ['Dat mag ik niet zeggen in verband met de AVG.', 'I may not tell you because of the GDPR.'],
          ['Het klopt, maar ze hoort alleen een dichte deur.', 'It is true, but she only hears a closed door.'],
          'privacy',
          'notHere',
        ],
      ],
    },
    leaked: {
      words: [
        '86 euro? O. En heeft hij vorige maand wel betaald? En waar staat die rekening op?',
        '86 euros? Oh. And did he pay last month? And which account is it from?',
      ],
      mood: ['nieuwsgierig', 'curiosity'],
      replies: [
        [
          2,
          [
            'Ik moet hier stoppen. Ik had dit niet mogen zeggen zonder toestemming van uw vader. Is hij bij u?',
            'I have to stop here. I should not have said this without your father’s permission. Is he with you?',
          ],
          [
            'Stoppen kan altijd nog. Meld het daarna bij je leidinggevende: dat moet binnen 72 uur beoordeeld zijn.',
            'You can always still stop. Report it to your manager afterwards: it must be judged within 72 hours.',
          ],
          'privacy',
          'notHere',
        ],
        [
          0,
          [
            'Vorige maand is wel betaald, van de rekening die eindigt op 31.',
            'Last month was paid, from the account that ends in 31.',
          ],
          [
            'Elk gegeven maakt het erger. Zo verzamelt iemand met slechte plannen alles bij elkaar.',
            'Every detail makes it worse. This is how someone with bad plans collects everything.',
          ],
          'privacy',
          [
            'Ze bedankt je. De volgende dag belt de vader zelf: iemand heeft zijn gegevens gebruikt.',
            'She thanks you. The next day the father calls himself: someone used his data.',
          ],
        ],
      ],
    },
    notHere: {
      words: [
        'Nee, hij slaapt. Kom op, ik ben zijn dochter! Ik weet zijn adres en zijn geboortedatum.',
        'No, he is asleep. Come on, I am his daughter! I know his address and his date of birth.',
      ],
      mood: ['ongeduldig', 'impatience'],
      replies: [
        [
          0,
          ['Oké, wat is zijn geboortedatum?', 'Okay, what is his date of birth?'],
          [
            'Familie weet zulke dingen altijd. Dit bewijst niet dat hij het goed vindt.',
            'Family always knows such things. It does not prove that he agrees.',
          ],
          'identity',
          'leaked',
        ],
        [
          3,
          [
            'Ik geloof u. Toch bescherm ik uw vader, ook tegen mensen die zeggen dat ze familie zijn. Mag ik vertellen wat wel kan?',
            'I believe you. Still I protect your father, also from people who say they are family. May I tell you what is possible?',
          ],
          [
            'Je valt haar niet af. Je legt uit voor wie de regel er is.',
            'You do not reject her. You explain who the rule is for.',
          ],
          'resistance',
          'options',
        ],
        [
          1,
          ['Regels zijn regels, mevrouw.', 'Rules are rules, madam.'],
          [
            'Zo klinkt de regel als een muur, niet als bescherming.',
            'This makes the rule sound like a wall, not like protection.',
          ],
          'resistance',
          'options',
        ],
      ],
    },
    options: {
      words: ['Nou, vertel maar dan.', 'Well, tell me then.'],
      mood: ['zucht, maar luistert', 'a sigh, but she listens'],
      replies: [
        [
          3,
          [
            'Er zijn twee manieren. Uw vader belt zelf, of u belt samen en hij zegt dat het mag. Wilt u het vaker doen? Dan stuur ik hem een formulier, zodat u voortaan alles mag vragen.',
            'There are two ways. Your father calls himself, or you call together and he says it is fine. Do you want to do this more often? Then I send him a form, so that from then on you may ask everything.',
          ],
          [
            'Twee keuzes en een oplossing voor later. Zij kan meteen iets doen.',
            'Two choices and a solution for later. She can act at once.',
          ],
          'ownership',
          'close',
        ],
        [
          1,
          [
            'U kunt een machtiging aanvragen via Mijn Omgeving onder het tabblad Volmachten.',
            'You can request an authorisation in My Environment under the tab Powers of Attorney.',
          ],
          [
            'Goed idee, moeilijke woorden. Zeg in gewone taal wat zij moet doen.',
            'Good idea, hard words. Say in plain language what she has to do.',
          ],
          'clear',
          'close',
        ],
      ],
    },
    close: {
      words: ['Stuur dat formulier maar. Ik was gewoon bezorgd.', 'Please send that form. I was just worried.'],
      mood: ['zachter', 'a softer tone'],
      replies: [
        [
          3,
          [
            'Dat hoor ik. Het formulier gaat vandaag met de post naar uw vader. Als hij tekent, helpt een collega u meteen verder.',
            'I hear that. The form goes to your father by post today. Once he signs, a colleague helps you at once.',
          ],
          [
            'Je noemt haar zorg en zegt wat er gebeurt. En het gaat naar zíjn adres: ook dat is veilig.',
            'You name her worry and say what will happen. And it goes to his address: that is safe too.',
          ],
          'empathy',
          ['Ze zegt: "Eigenlijk wel fijn dat jullie zo opletten."', 'She says: "Actually, it is good that you take such care."'],
        ],
        [
          1,
          ['Geef mij uw e-mail maar, dan mail ik het naar u.', 'Give me your e-mail, then I will mail it to you.'],
          [
            'Bijna. Maar post over hem gaat naar hem, tot hij toestemming geeft.',
            'Almost. But mail about him goes to him, until he gives permission.',
          ],
          'privacy',
          [
            'Ze geeft haar e-mailadres. Je leidinggevende zet het later recht.',
            'She gives her e-mail address. Your manager puts it right later.',
          ],
        ],
      ],
    },
  },
});
