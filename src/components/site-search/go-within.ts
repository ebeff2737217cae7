/** Goes to a result that stands in this very page without loading it again; any other link is the browser's own. */
export function goWithin(link: HTMLAnchorElement, event: Event): void {
  const isPlain =
    event instanceof MouseEvent &&
    event.button === 0 &&
    !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
  if (!isPlain || link.pathname !== location.pathname || link.hash === '') return;
  event.preventDefault();
  // The entry comes first, so that going back leads to where the reader was; the hash makes it the target.
  history.pushState(null, '', `${link.pathname}${link.search}`);
  location.replace(link.hash);
  document.dispatchEvent(new CustomEvent('watershed:searched'));
}
