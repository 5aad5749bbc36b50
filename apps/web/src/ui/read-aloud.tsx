import { IconPlayerStop, IconVolume } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useText } from '../lib/i18n';
import classes from './read-aloud.module.css';

/**
 * Reads a text aloud with a voice of the device itself: nothing is sent anywhere. There is no button where the device has no
 * voice for the language, and the sound stops when the page is left.
 */
export function ReadAloud({ text }: { readonly text: string }) {
  const { t, language } = useText();
  const [voice, setVoice] = useState<SpeechSynthesisVoice | null>(null);
  const [speaking, setSpeaking] = useState(false);
  useEffect(() => {
    const speech = globalThis.speechSynthesis as SpeechSynthesis | undefined;
    if (!speech) return undefined;
    const find = () =>
      setVoice(speech.getVoices().find((each) => each.localService && each.lang.toLowerCase().startsWith(language)) ?? null);
    find();
    speech.addEventListener('voiceschanged', find);
    return () => {
      speech.removeEventListener('voiceschanged', find);
      speech.cancel();
    };
  }, [language]);
  if (!voice || !text.trim()) return null;
  const toggle = () => {
    speechSynthesis.cancel();
    if (speaking) return setSpeaking(false);
    const said = new SpeechSynthesisUtterance(text);
    said.voice = voice;
    said.lang = voice.lang;
    said.onend = () => setSpeaking(false);
    said.onerror = () => setSpeaking(false);
    setSpeaking(true);
    return speechSynthesis.speak(said);
  };
  const Icon = speaking ? IconPlayerStop : IconVolume;
  return (
    <button type="button" className={classes.aloud} onClick={toggle}>
      <Icon size={20} stroke={1.75} aria-hidden="true" />
      {t(speaking ? 'common.stopReading' : 'common.readAloud')}
    </button>
  );
}
