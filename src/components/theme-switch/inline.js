// Runs before the first paint: the theme that the reader chose on this device.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be blocked: the system's theme stands.
}
document.documentElement.classList.add('js');
