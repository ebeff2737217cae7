// Runs before the first paint: where both languages are to be shown, the text waits for the second
// one for a moment, rather than jump when it comes.
{
  let view = new URLSearchParams(location.search).get('view');
  try {
    view ??= localStorage.getItem('view');
  } catch {
    // Storage may be blocked: the address alone says.
  }
  if (view === 'both') document.documentElement.dataset.view = 'arriving';
}
