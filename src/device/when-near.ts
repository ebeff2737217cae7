/** How far off the screen counts as near: the reader should not see anything arrive. */
const margin = '400px 0px';

/**
 * Calls `load` once, as soon as one of the page's elements that match `selector` comes near the
 * screen, is focused, or is what the address names. A `load` that fails is tried again the next time.
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
  const start = (): void => {
    if (isLoading) return;
    isLoading = true;
    load().then(
      () => {
        observer.disconnect();
        document.removeEventListener('focusin', onFocus);
      },
      () => {
        isLoading = false;
      },
    );
  };
  for (const element of document.querySelectorAll(selector)) observer.observe(element);
  document.addEventListener('focusin', onFocus);
}
