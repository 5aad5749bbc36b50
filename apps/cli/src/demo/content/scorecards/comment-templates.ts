import type { CommentTemplate } from '../types.js';

/** Short remarks an evaluator can insert and then make their own. The dots are filled in by the evaluator. */
export const commentTemplates: readonly CommentTemplate[] = [
  {
    code: 'identity-explained',
    skill: 'identity',
    title: { nl: 'Uitleg bij controle', en: 'Explaining the check' },
    text: {
      nl: 'Je legt uit waarom je de vragen stelt. Daardoor werkt de klant vlot mee.',
      en: 'You explain why you ask the questions. That makes the customer help gladly.',
    },
  },
  {
    code: 'identity-missed',
    skill: 'identity',
    title: { nl: 'Controle gemist', en: 'Check missed' },
    text: {
      nl: 'De geboortedatum ontbreekt, en je noemt daarna gegevens. Vraag eerst allebei, dan zit je altijd goed.',
      en: 'The date of birth is missing, and then you share data. Ask both first, then you are always safe.',
    },
  },
  {
    code: 'probe-open',
    skill: 'probing',
    title: { nl: 'Open vraag proberen', en: 'Try an open question' },
    text: {
      nl: 'Je stelt hier een ja-nee-vraag. Probeer eens: "Wat is er veranderd sinds …?"',
      en: 'You ask a yes or no question here. Try: "What has changed since …?"',
    },
  },
  {
    code: 'summary-strong',
    skill: 'summarising',
    title: { nl: 'Sterke samenvatting', en: 'Strong summary' },
    text: {
      nl: 'Je vat samen in één zin en vraagt of het klopt. De klant zegt meteen ja.',
      en: 'You sum up in one sentence and ask whether it is right. The customer says yes at once.',
    },
  },
  {
    code: 'empathy-specific',
    skill: 'empathy',
    title: { nl: 'Noem wat er vervelend is', en: 'Name what is hard' },
    text: {
      nl: 'Je zegt "vervelend". Noem ook wat er vervelend is, bijvoorbeeld: "…". Dan voelt de klant zich gehoord.',
      en: 'You say "sorry to hear that". Also name what is hard, for example: "…". Then the customer feels heard.',
    },
  },
  {
    code: 'clear-word',
    skill: 'clear',
    title: { nl: 'Moeilijk woord', en: 'Hard word' },
    text: {
      nl: 'Je gebruikt het woord "…". De klant vraagt wat het is. Een gewoon woord is: "…".',
      en: 'You use the word "…". The customer asks what it means. A plain word is: "…".',
    },
  },
  {
    code: 'ownership-when',
    skill: 'ownership',
    title: { nl: 'Zeg wie en wanneer', en: 'Say who and when' },
    text: {
      nl: '{agent}, de klant moet nu zelf bellen. Zeg wie het doet en op welke dag.',
      en: '{agent}, the customer now has to call. Say who will do it and on which day.',
    },
  },
  {
    code: 'resistance-choice',
    skill: 'resistance',
    title: { nl: 'Keuze geven', en: 'Give a choice' },
    text: {
      nl: 'Goed gedaan op {date}, {agent}: je blijft rustig en geeft de klant een keuze. Vanaf dat moment praat hij gewoon mee.',
      en: 'Well done on {date}, {agent}: you stay calm and give the customer a choice. From that moment he talks along.',
    },
  },
];
