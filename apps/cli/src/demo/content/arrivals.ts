/** What came in by other ways than a recording of a known agent; per organisation, in its own language. */
export interface DemoChat {
  readonly organisation: string;
  readonly queue: string;
  readonly title: string;
  /** [speaker, seconds from the start, words]. */
  readonly messages: readonly (readonly ['agent' | 'customer', number, string])[];
}

export const chats: readonly DemoChat[] = [
  {
    organisation: 'zonnedaal',
    queue: 'service-nl',
    title: 'Termijnbedrag verlagen',
    messages: [
      ['customer', 0, 'Hoi, kan mijn termijnbedrag omlaag? Ik betaal elke maand veel te veel.'],
      ['agent', 38, 'Goedemiddag! Ik kijk graag met je mee. Waaraan merk je dat het te veel is?'],
      ['customer', 81, 'Ik kreeg vorig jaar 640 euro terug. Dat geld had ik liever zelf gehouden.'],
      [
        'agent',
        142,
        'Dat snap ik. Ik zie je verbruik van de afgelopen twaalf maanden. Mag ik je postcode en huisnummer, dan weet ik zeker dat ik goed zit?',
      ],
      ['customer', 175, '6531 AB 2'],
      ['agent', 236, 'Dank je. Je verbruik is lager dan geschat. Van 214 naar 168 euro per maand past bij wat je nu gebruikt.'],
      ['customer', 268, 'Graag! Gaat dat meteen in?'],
      [
        'agent',
        301,
        'Ja, vanaf de eerste van de volgende maand. Je krijgt er een bevestiging van per mail. Kan ik nog iets voor je doen?',
      ],
      ['customer', 322, 'Nee, top geholpen.'],
    ],
  },
  {
    organisation: 'harbour',
    queue: 'bookings-en',
    title: 'Seat next to each other',
    messages: [
      ['customer', 0, 'Hi, our two seats are in different rows. Can you move us together?'],
      ['agent', 44, 'Good morning! I can look for that. What is your booking reference?'],
      ['customer', 70, 'HT-48213'],
      ['agent', 128, 'Thank you. Row 21 has two seats together, A and B. There is no charge. Shall I move you?'],
      ['customer', 149, 'Yes please.'],
      ['agent', 190, 'Done. Your new boarding passes are in your mailbox.'],
    ],
  },
];

/** Calls the telephone system sent with numbers that nobody has (yet): a new colleague, and a supplier's test line. */
export const strangers = [
  { organisation: 'zonnedaal', employeeNumber: '20417', queue: 'invoice-nl', daysAgo: 1.2, seconds: 312 },
  { organisation: 'zonnedaal', employeeNumber: '20417', queue: 'moving-nl', daysAgo: 0.8, seconds: 187 },
  { organisation: 'zonnedaal', employeeNumber: '99999', queue: 'service-nl', daysAgo: 2.1, seconds: 22 },
  { organisation: 'harbour', employeeNumber: '4100', queue: 'payments-en', daysAgo: 1.4, seconds: 240 },
] as const;
