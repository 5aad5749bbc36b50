import type { CallScript } from '../types.js';

export const hotelCancelled: CallScript = {
  name: 'hotel-cancelled',
  language: 'en',
  organisation: 'harbour',
  queue: 'bookings-en',
  topic: 'hotel-cancelled',
  title: { nl: 'Hotel heeft geannuleerd', en: 'Hotel cancelled the room' },
  agent: 'aisha',
  quality: 'strong',
  voices: {
    agent: { voice: 'en-gb+f3', pitch: 54, wpm: 158 },
    customer: { voice: 'en-gb-scotland+m1', pitch: 36, wpm: 160 },
  },
  answers: {
    welcome: 'yes',
    identity: 'yes',
    need: '5',
    words: '4',
    promise: 'yes',
    close: 'yes',
  },
  turns: [
    { speaker: 'agent', text: 'Good afternoon, this is Aisha at Harbour Travel. What can I do for you?' },
    {
      speaker: 'customer',
      text: "I'm standing in front of a hotel in Bruges, and they say my room doesn't exist. It's my wedding anniversary. My wife is sitting on a suitcase. I'm not happy.",
    },
    {
      speaker: 'agent',
      text: "Oh no. That's the last thing you want on your anniversary. I'm going to find you a room, and I'll stay on the line until you have one.",
      heard: {
        criterion: 'promise',
        note: 'Says what she will do and that she will not leave. The customer calms down at once.',
      },
    },
    { speaker: 'customer', text: "Right. Good. Because it's getting dark." },
    { speaker: 'agent', text: 'Quickly then. Your booking number, please?' },
    { speaker: 'customer', text: 'H, T, five, zero, two, two, six.' },
    {
      speaker: 'agent',
      text: 'And your postcode and date of birth?',
      heard: { criterion: 'identity', note: 'Keeps the check, even in a hurry. It takes six seconds.' },
    },
    { speaker: 'customer', text: 'E, H, nine, one, A, L. Second of June, nineteen sixty-eight.' },
    {
      speaker: 'agent',
      text: "Thank you, Mr Murray. I see it. The hotel cancelled this morning. We sent an email, but you were already on the road. We should have called you. I'm sorry.",
    },
    { speaker: 'customer', text: 'Yes, you should have.' },
    {
      speaker: 'agent',
      text: 'Absolutely. What matters most for tonight? Near the centre, a certain price, or something special?',
      heard: { criterion: 'need', note: 'One question with three choices. Fast, and the customer decides.' },
    },
    { speaker: 'customer', text: "Near the centre. We have a table at eight. And my wife can't do stairs, her knee's bad." },
    {
      speaker: 'agent',
      text: 'Centre, and a lift or ground floor. Give me twenty seconds.',
      heard: { criterion: 'need', note: 'Repeats both wishes in a few words before searching.' },
    },
    {
      speaker: 'agent',
      text: "I have one. The Swan House, four minutes' walk from where you are. Ground floor, with breakfast. It's thirty pounds more a night, and we pay that, not you.",
      pauseBeforeMs: 9000,
    },
    { speaker: 'customer', text: 'You pay it?' },
    { speaker: 'agent', text: "Yes. The hotel cancelled, so you don't pay extra. Shall I book it?" },
    { speaker: 'customer', text: 'Please do.' },
    {
      speaker: 'agent',
      text: "Booked. The name at the desk is Murray, and the address is in a text message to your phone right now. They know you're coming, so just walk in.",
      heard: { criterion: 'words', note: 'Short sentences, one fact each. Right for someone on a street at night.' },
    },
    { speaker: 'customer', text: "I've got it. Thank you." },
    {
      speaker: 'agent',
      text: "And what about the rest of your stay? The room is yours for both nights. So you don't need to do anything tomorrow. I'll call you in half an hour, to check that the room is good. Is there anything else right now?",
    },
    { speaker: 'customer', text: "No. You've saved my evening." },
    { speaker: 'agent', text: 'Happy anniversary to you both. Enjoy your dinner.' },
  ],
};
