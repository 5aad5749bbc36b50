import type { LocalText, SkillCode } from './types.js';

/** What an evaluator of the demo writes on top of an evaluation: one strength, or one tip, per skill. */
export const feedbackWords: Readonly<Record<SkillCode, { readonly strength: LocalText; readonly tip: LocalText }>> = {
  listening: {
    strength: {
      nl: 'Je laat de klant uitpraten. Daarna ga je in op wat je hoort.',
      en: 'You let the customer finish. Then you respond to what you heard.',
    },
    tip: {
      nl: 'Wacht twee tellen voor je antwoord geeft. Dan hoor je ook het laatste stuk.',
      en: 'Wait two seconds before you answer. Then you hear the last part too.',
    },
  },
  summarising: {
    strength: {
      nl: 'Je vat kort samen en vraagt of het klopt. De klant weet waar die aan toe is.',
      en: 'You sum up briefly and ask if it is right. The customer knows where they stand.',
    },
    tip: {
      nl: 'Vat samen voor je ophangt: dit ga ik doen, dit doe jij, dan hoor je van ons.',
      en: 'Sum up before you hang up: I will do this, you do that, then you hear from us.',
    },
  },
  probing: {
    strength: {
      nl: 'Je vraagt door tot je de oorzaak weet. Dat scheelt de klant een tweede gesprek.',
      en: 'You keep asking until you know the cause. It saves the customer a second call.',
    },
    tip: {
      nl: 'Stel een open vraag voor je zelf een oorzaak noemt. Bijvoorbeeld: wat is er veranderd?',
      en: 'Ask an open question before you name a cause. For example: what has changed?',
    },
  },
  opening: {
    strength: {
      nl: 'Je opent warm en duidelijk. De klant weet meteen met wie die praat.',
      en: 'You open warmly and clearly. The customer knows at once who they talk to.',
    },
    tip: {
      nl: 'Noem je naam en het bedrijf, en vraag waarmee je kunt helpen.',
      en: 'Say your name and the company, and ask how you can help.',
    },
  },
  closing: {
    strength: {
      nl: 'Je vraagt of alles duidelijk is en sluit rustig af.',
      en: 'You ask if everything is clear and close calmly.',
    },
    tip: {
      nl: 'Vraag aan het eind: heb ik je hiermee geholpen? Dan hoor je wat nog open staat.',
      en: 'Ask at the end: did this help you? Then you hear what is still open.',
    },
  },
  resistance: {
    strength: {
      nl: 'De klant wordt boos en jij blijft rustig. Je erkent het en zoekt een oplossing.',
      en: 'The customer gets angry and you stay calm. You acknowledge it and look for a solution.',
    },
    tip: {
      nl: 'Zeg eerst dat je de boosheid begrijpt. Leg daarna pas uit wat er kan.',
      en: 'First say that you understand the anger. Only then explain what is possible.',
    },
  },
  identity: {
    strength: {
      nl: 'Je controleert vlot wie er belt, en je zegt waarom.',
      en: 'You check quickly who is calling, and you say why.',
    },
    tip: {
      nl: 'Controleer altijd eerst wie er belt. Noem daarna pas gegevens.',
      en: 'Always check first who is calling. Only then mention any details.',
    },
  },
  clear: {
    strength: {
      nl: 'Je praat in gewone woorden. De klant hoeft niets na te vragen.',
      en: 'You use plain words. The customer does not need to ask what they mean.',
    },
    tip: {
      nl: 'Gebruik een gewoon woord in plaats van een vakwoord. Of leg het meteen uit.',
      en: 'Use a plain word instead of jargon. Or explain it straight away.',
    },
  },
  empathy: {
    strength: {
      nl: 'Je zegt wat dit voor de klant betekent. Dat hoor je aan het gesprek: het wordt rustiger.',
      en: 'You say what this means for the customer. You can hear it: the call gets calmer.',
    },
    tip: {
      nl: 'Zeg in één zin wat dit voor de klant betekent, voor je gaat oplossen.',
      en: 'Say in one sentence what this means for the customer before you start solving.',
    },
  },
  ownership: {
    strength: {
      nl: 'Je neemt het op je en zegt wanneer je terugkomt. De klant kan het loslaten.',
      en: 'You take it on and say when you will come back. The customer can let go of it.',
    },
    tip: {
      nl: 'Zeg wie wat doet en wanneer. "We gaan ernaar kijken" is geen afspraak.',
      en: 'Say who does what and when. "We will look into it" is not a promise.',
    },
  },
  notes: {
    strength: {
      nl: 'Je notitie is compleet. Een collega kan zo verder.',
      en: 'Your note is complete. A colleague can carry on from it.',
    },
    tip: {
      nl: 'Schrijf ook op wat je hebt afgesproken. Dan hoeft de klant het niet nog eens te vertellen.',
      en: 'Write down what you agreed too. Then the customer need not tell it again.',
    },
  },
  privacy: {
    strength: { nl: 'Je deelt alleen wat deze klant mag weten.', en: 'You share only what this customer may know.' },
    tip: { nl: 'Deel pas gegevens als je zeker weet wie er belt.', en: 'Share details only when you are sure who is calling.' },
  },
};
