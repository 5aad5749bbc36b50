import type { DemoLevel, DemoSkill, LocalText } from './types.js';

/** Level words are the same for every skill; what one sees at a level differs. */
const levelNames = [
  { nl: 'Begin', en: 'Starting' },
  { nl: 'Op weg', en: 'On the way' },
  { nl: 'Goed', en: 'Good' },
  { nl: 'Sterk', en: 'Strong' },
  { nl: 'Voorbeeld voor anderen', en: 'Example for others' },
] as const satisfies readonly LocalText[];

type Seen = readonly [LocalText, LocalText, LocalText, LocalText, LocalText];

function levels(seen: Seen): DemoSkill['levels'] {
  const at = (index: 0 | 1 | 2 | 3 | 4): DemoLevel => ({ name: levelNames[index], seen: seen[index] });
  return [at(0), at(1), at(2), at(3), at(4)];
}

export const framework: { readonly code: string; readonly name: LocalText; readonly description: LocalText } = {
  code: 'customer-contact',
  name: { nl: 'Klantcontact', en: 'Customer contact' },
  description: {
    nl: 'Wat je doet in een goed gesprek met een klant, van de eerste groet tot de notitie erna.',
    en: 'What you do in a good conversation with a customer, from the first greeting to the note afterwards.',
  },
};

/** In the order of a call. */
export const skills: readonly DemoSkill[] = [
  {
    code: 'opening',
    name: { nl: 'Openen', en: 'Opening' },
    description: {
      nl: 'De eerste twintig seconden: de klant weet wie je bent, en jij weet waarvoor de klant belt.',
      en: 'The first twenty seconds: the customer knows who you are, and you know why the customer calls.',
    },
    levels: levels([
      {
        nl: 'Je groet kort of helemaal niet. De klant vraagt met wie hij spreekt.',
        en: 'You greet briefly or not at all. The customer asks who this is.',
      },
      {
        nl: 'Je noemt je naam en het bedrijf. De reden van het gesprek komt er toevallig uit.',
        en: 'You say your name and the company. The reason for the call comes out by chance.',
      },
      {
        nl: 'Je groet, noemt je naam en vraagt waar je mee kunt helpen.',
        en: 'You greet, say your name and ask how you can help.',
      },
      {
        nl: 'Je stem is rustig en je noemt de naam van de klant. De klant vertelt vanzelf.',
        en: "Your voice is calm and you use the customer's name. The customer starts to tell.",
      },
      {
        nl: 'Je zegt ook wat je gaat doen en hoe lang het duurt. De klant weet waar hij aan toe is.',
        en: 'You also say what you will do and how long it takes. The customer knows what to expect.',
      },
    ]),
  },
  {
    code: 'identity',
    name: { nl: 'Identiteit controleren', en: 'Verifying identity' },
    description: {
      nl: 'Zeker weten wie er belt, voordat je iets over een klant zegt.',
      en: 'Being sure who is calling, before you say anything about a customer.',
    },
    levels: levels([
      { nl: 'Je vertelt gegevens zonder te vragen wie er belt.', en: 'You share data without asking who is calling.' },
      { nl: 'Je stelt één vraag, of je noemt het antwoord zelf.', en: 'You ask one question, or you give the answer yourself.' },
      { nl: 'Je stelt de vaste vragen en wacht op het antwoord.', en: 'You ask the set questions and wait for the answer.' },
      {
        nl: 'Je zegt ook waarom je het vraagt. De klant werkt vlot mee.',
        en: 'You also say why you ask. The customer helps gladly.',
      },
      {
        nl: 'Je herkent een beller die niet de klant is. Je blijft vriendelijk en zegt wat wel kan.',
        en: 'You notice a caller who is not the customer. You stay friendly and say what is possible.',
      },
    ]),
  },
  {
    code: 'privacy',
    name: { nl: 'Privacy', en: 'Privacy' },
    description: {
      nl: 'Alleen delen en opschrijven wat nodig is, en alleen met wie het mag weten.',
      en: 'Sharing and writing down only what is needed, and only with people who may know.',
    },
    levels: levels([
      { nl: 'Je noemt gegevens van iemand anders.', en: 'You mention data of another person.' },
      { nl: 'Je noemt meer gegevens dan de vraag nodig heeft.', en: 'You mention more data than the question needs.' },
      { nl: 'Je deelt alleen wat nodig is voor deze vraag.', en: 'You share only what this question needs.' },
      {
        nl: 'Je let ook op wat je opschrijft en wat de klant jou mailt.',
        en: 'You also watch what you write down and what the customer mails you.',
      },
      {
        nl: "Je legt rustig uit waarom je iets niet mag zeggen. Collega's vragen jou om raad.",
        en: 'You explain calmly why you may not say something. Colleagues ask you for advice.',
      },
    ]),
  },
  {
    code: 'listening',
    name: { nl: 'Luisteren', en: 'Listening' },
    description: {
      nl: 'Horen wat de klant zegt, en laten merken dat je het hebt gehoord.',
      en: 'Hearing what the customer says, and showing that you heard it.',
    },
    levels: levels([
      {
        nl: 'Je praat door de klant heen. De klant zegt dingen twee keer.',
        en: 'You talk over the customer. The customer says things twice.',
      },
      {
        nl: 'Je laat de klant uitpraten, maar je mist soms een stuk.',
        en: 'You let the customer finish, but you sometimes miss a part.',
      },
      {
        nl: 'Je laat de klant uitpraten en geeft antwoord op wat hij vroeg.',
        en: 'You let the customer finish and answer what was asked.',
      },
      { nl: 'Je komt terug op iets wat de klant eerder zei.', en: 'You come back to something the customer said earlier.' },
      {
        nl: 'Je hoort ook wat de klant niet zegt, en je vraagt ernaar.',
        en: 'You also hear what the customer does not say, and you ask about it.',
      },
    ]),
  },
  {
    code: 'probing',
    name: { nl: 'Doorvragen', en: 'Probing' },
    description: {
      nl: 'Vragen stellen tot je weet wat er echt aan de hand is.',
      en: 'Asking until you know what is really going on.',
    },
    levels: levels([
      {
        nl: 'Je stelt geen vragen, of je vult het antwoord zelf in.',
        en: 'You ask nothing, or you fill in the answer yourself.',
      },
      { nl: 'Je stelt vooral ja-nee-vragen.', en: 'You ask mostly yes or no questions.' },
      { nl: 'Je stelt een open vraag en vraagt één keer door.', en: 'You ask one open question and one follow-up.' },
      {
        nl: 'Je gaat van breed naar precies. Na je vragen is de oorzaak duidelijk.',
        en: 'You go from broad to precise. After your questions the cause is clear.',
      },
      {
        nl: 'Je legt uit waarom je iets vraagt. De klant komt zelf op iets nieuws.',
        en: 'You explain why you ask. The customer thinks of something new.',
      },
    ]),
  },
  {
    code: 'summarising',
    name: { nl: 'Samenvatten', en: 'Summarising' },
    description: {
      nl: 'In je eigen woorden herhalen wat je hebt gehoord of afgesproken, en vragen of het klopt.',
      en: 'Repeating in your own words what you heard or agreed, and asking whether it is right.',
    },
    levels: levels([
      { nl: 'Je vat niets samen.', en: 'You do not summarise.' },
      { nl: 'Je herhaalt losse woorden van de klant.', en: 'You repeat single words of the customer.' },
      { nl: 'Je vat aan het eind de afspraak samen.', en: 'You sum up the agreement at the end.' },
      { nl: 'Je vat ook halverwege samen en vraagt of het klopt.', en: 'You also sum up halfway and ask whether it is right.' },
      {
        nl: 'Je noemt kort feit, wens en vervolg. De klant zegt: ja, precies.',
        en: 'You name fact, wish and next step in short. The customer says: yes, exactly.',
      },
    ]),
  },
  {
    code: 'empathy',
    name: { nl: 'Meeleven in woorden', en: 'Empathy in words' },
    description: {
      nl: 'In woorden laten merken dat je snapt wat dit voor de klant betekent.',
      en: 'Showing in words that you see what this means for the customer.',
    },
    levels: levels([
      {
        nl: 'Je gaat niet in op wat de klant voelt of meemaakt.',
        en: 'You do not respond to what the customer feels or goes through.',
      },
      { nl: "Je zegt een vaste zin, zoals 'vervelend voor je'.", en: "You use a fixed phrase, such as 'sorry to hear that'." },
      {
        nl: "Je noemt wat er vervelend is: 'een hele dag voor niets gewacht'.",
        en: "You name what is hard: 'you waited all day for nothing'.",
      },
      {
        nl: 'Je sluit aan bij de woorden van de klant, op het goede moment.',
        en: "You connect to the customer's words, at the right moment.",
      },
      {
        nl: 'Je leeft mee én je helpt verder. De klant wordt rustiger.',
        en: 'You show you care and you move on to help. The customer calms down.',
      },
    ]),
  },
  {
    code: 'resistance',
    name: { nl: 'Omgaan met weerstand', en: 'Handling resistance' },
    description: {
      nl: 'Rustig blijven als een klant boos is of nee zegt, en samen verder komen.',
      en: 'Staying calm when a customer is angry or says no, and moving on together.',
    },
    levels: levels([
      { nl: 'Je gaat in discussie of je noemt alleen de regel.', en: 'You argue or you only name the rule.' },
      { nl: 'Je blijft beleefd, maar je verdedigt het bedrijf.', en: 'You stay polite, but you defend the company.' },
      {
        nl: 'Je laat de klant stoom afblazen en erkent wat er misging.',
        en: 'You let the customer let off steam and admit what went wrong.',
      },
      { nl: 'Je geeft de klant een keuze of een kort plan.', en: 'You give the customer a choice or a short plan.' },
      {
        nl: 'Je weigert iets en houdt toch een goed gesprek. De klant bedankt je.',
        en: 'You refuse something and still keep a good conversation. The customer thanks you.',
      },
    ]),
  },
  {
    code: 'clear',
    name: { nl: 'Duidelijke taal', en: 'Clear language' },
    description: {
      nl: 'Zo praten dat de klant het in één keer snapt.',
      en: 'Speaking so that the customer understands it the first time.',
    },
    levels: levels([
      {
        nl: 'Je gebruikt vaktaal en lange zinnen. De klant is je kwijt.',
        en: 'You use jargon and long sentences. You lose the customer.',
      },
      { nl: 'Je legt een moeilijk woord uit als de klant ernaar vraagt.', en: 'You explain a hard word when the customer asks.' },
      { nl: 'Je gebruikt gewone woorden en korte zinnen.', en: 'You use plain words and short sentences.' },
      {
        nl: 'Je vertelt het in stappen en checkt of de klant het volgt.',
        en: 'You tell it in steps and check that the customer follows.',
      },
      {
        nl: 'Je past je taal aan. Ook een ingewikkelde rekening wordt simpel.',
        en: 'You adapt your language. Even a complex bill becomes simple.',
      },
    ]),
  },
  {
    code: 'ownership',
    name: { nl: 'Eigenaarschap', en: 'Ownership' },
    description: {
      nl: 'De vraag van de klant is jouw vraag, tot hij is opgelost.',
      en: "The customer's question is your question, until it is solved.",
    },
    levels: levels([
      { nl: 'Je zegt wat niet kan en stopt daar.', en: 'You say what is not possible and stop there.' },
      {
        nl: 'Je verwijst de klant naar iemand anders of naar de website.',
        en: 'You send the customer to someone else or to the website.',
      },
      { nl: 'Je lost het op, of je regelt wie het oplost.', en: 'You solve it, or you arrange who will solve it.' },
      {
        nl: 'Je zegt wie wat doet en wanneer. De klant hoeft niets te bewaken.',
        en: 'You say who does what and when. The customer has nothing to keep track of.',
      },
      {
        nl: 'Je komt zelf terug bij de klant en voorkomt de volgende vraag.',
        en: 'You come back to the customer yourself and prevent the next question.',
      },
    ]),
  },
  {
    code: 'closing',
    name: { nl: 'Afsluiten', en: 'Closing' },
    description: {
      nl: 'Het gesprek rustig afmaken, zodat de klant met een goed gevoel ophangt.',
      en: 'Ending the call calmly, so that the customer hangs up with a good feeling.',
    },
    levels: levels([
      { nl: 'Het gesprek stopt ineens.', en: 'The call stops suddenly.' },
      {
        nl: 'Je zegt gedag, maar je vraagt niet of alles duidelijk is.',
        en: 'You say goodbye, but you do not ask whether all is clear.',
      },
      {
        nl: 'Je vraagt of er nog iets is en je zegt netjes gedag.',
        en: 'You ask whether there is anything else and say a proper goodbye.',
      },
      {
        nl: 'Je herhaalt de afspraak en noemt de naam van de klant.',
        en: "You repeat the agreement and use the customer's name.",
      },
      {
        nl: 'Je eindigt met iets persoonlijks wat past bij het gesprek.',
        en: 'You end with something personal that fits the call.',
      },
    ]),
  },
  {
    code: 'notes',
    name: { nl: 'Notities in het systeem', en: 'System notes' },
    description: {
      nl: 'Zo opschrijven dat een collega verder kan, zonder de klant opnieuw te vragen.',
      en: 'Writing so that a colleague can go on, without asking the customer again.',
    },
    levels: levels([
      { nl: "Er staat niets, of alleen 'klant gebeld'.", en: "There is nothing, or only 'customer called'." },
      { nl: 'De reden staat er, de afspraak niet.', en: 'The reason is there, the agreement is not.' },
      { nl: 'Reden en afspraak staan er in gewone zinnen.', en: 'Reason and agreement are there in plain sentences.' },
      { nl: 'Ook de volgende stap staat er, met een datum.', en: 'The next step is there too, with a date.' },
      {
        nl: 'Een collega leest het in tien seconden en kan verder. Er staat geen mening over de klant.',
        en: 'A colleague reads it in ten seconds and can go on. It holds no opinion about the customer.',
      },
    ]),
  },
];
