/** Paper cannot be opened: what is folded on screen is unfolded while a page is laid out for it, and folded again after. */
import { useEffect } from 'preact/hooks';

/** Unfolds everything in the debrief while it is printed, from wherever printing was begun. */
export function useOpenOnPaper(): void {
  useEffect(() => {
    let opened: readonly HTMLDetailsElement[] = [];
    const unfold = (): void => {
      if (opened.length > 0) return;
      opened = [...document.querySelectorAll<HTMLDetailsElement>('.debrief details:not([open])')];
      for (const each of opened) each.open = true;
    };
    const fold = (): void => {
      for (const each of opened) each.open = false;
      opened = [];
    };
    window.addEventListener('beforeprint', unfold);
    window.addEventListener('afterprint', fold);
    return () => {
      window.removeEventListener('beforeprint', unfold);
      window.removeEventListener('afterprint', fold);
    };
  }, []);
}
