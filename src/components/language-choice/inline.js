// Takes a returning reader to the language chosen before on this device, before anything is painted.
try {
  const lang = localStorage.getItem('lang');
  if (lang === 'zh' || lang === 'en') location.replace(`./${lang}/${location.search}`);
} catch {
  // Storage may be blocked: the reader chooses.
}
