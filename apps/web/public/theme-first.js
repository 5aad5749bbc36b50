// Before the first paint, so that a dark screen never flashes white. A file of its own: the content policy allows no inline script.
(() => {
  const chosen = localStorage.getItem('vakwerk.theme');
  const dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  document.documentElement.dataset.mantineColorScheme = dark ? 'dark' : 'light';
  const language = localStorage.getItem('vakwerk.language') ?? (navigator.language.startsWith('nl') ? 'nl' : 'en');
  document.documentElement.lang = language === 'nl' ? 'nl' : 'en';
})();
