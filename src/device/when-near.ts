/** How far off the screen counts as near: the reader should not see anything arrive. */
const margin = '400px 0px';

/**
 * Calls `load` once, as soon as one of the page's elements that match `selector` comes near the
 * screen, is focused, or is what the address names. A `load` that fails is tried again the next time.
 * A button that is pressed before is pressed again once there is someone to answer.
 */
export function whenNear(selector: string, load: () => Promise<unknown>): void {
  let isLoading = false;
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some((entry) => entry.isIntersecting)) start();
    },
    { rootMargin: margin },
  );
  const onFocus = ({ target }: FocusEvent): void => {
    if (target instanceof Element && target.closest(selector)) start();
  };
  let pressed: HTMLButtonElement | undefined;
  const onClick = (event: MouseEvent): void => {
    const button = event.target instanceof Element ? event.target.closest('button') : undefined;
    if (!button?.closest(selector)) return;
    event.preventDefault();
    event.stopPropagation();
    pressed = button;
    start();
  };
  const start = (): void => {
    if (isLoading) return;
    isLoading = true;
    load().then(
      () => {
        observer.disconnect();
        document.removeEventListener('focusin', onFocus);
        document.removeEventListener('click', onClick, { capture: true });
        pressed?.click();
      },
      () => {
        isLoading = false;
      },
    );
  };
  for (const element of document.querySelectorAll(selector)) observer.observe(element);
  document.addEventListener('focusin', onFocus);
  document.addEventListener('click', onClick, { capture: true });
}
