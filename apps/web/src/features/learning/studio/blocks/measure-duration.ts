/** How long a sound or film is, in seconds, as this browser reads it; null when it cannot play it. */
export function measureDuration(kind: 'audio' | 'video', url: string): Promise<number | null> {
  return new Promise((resolve) => {
    const element = document.createElement(kind);
    element.preload = 'metadata';
    const done = (seconds: number | null) => {
      element.removeAttribute('src');
      element.load();
      resolve(seconds);
    };
    element.onloadedmetadata = () => {
      if (Number.isFinite(element.duration)) return done(element.duration);
      // A recording of a browser tells its length only at its end.
      element.ondurationchange = () => Number.isFinite(element.duration) && done(element.duration);
      element.currentTime = Number.MAX_SAFE_INTEGER;
    };
    element.onerror = () => done(null);
    element.src = url;
  });
}
