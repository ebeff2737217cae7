// Runs before the first paint: what the reader chose on this device shapes the page.
try {
  const choices = {
    theme: ['light', 'dark'],
    text: ['small', 'large', 'largest'],
    measure: ['narrow', 'wide'],
    focus: ['on'],
  };
  for (const [name, values] of Object.entries(choices)) {
    const kept = localStorage.getItem(name);
    if (values.includes(kept)) document.documentElement.dataset[name] = kept;
  }
} catch {
  // Storage may be blocked: the defaults stand.
}
document.documentElement.classList.add('js');
