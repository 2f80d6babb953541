const regions = '[aria-live], [role="status"], [role="alert"], output';

/** Writes down every sentence that a live region says from now on, as a screen reader would. */
export function listenToLiveRegions(root: ShadowRoot): { readonly said: readonly string[]; readonly stop: () => void } {
  const said: string[] = [];
  const observer = new MutationObserver((records) => {
    const changed = new Set<Element>();
    for (const { target, addedNodes } of records) {
      const around = (target instanceof Element ? target : target.parentElement)?.closest(regions);
      if (around) changed.add(around);
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        for (const one of [node, ...node.querySelectorAll('*')]) if (one.matches(regions)) changed.add(one);
      }
    }
    for (const region of changed) {
      const words = region.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
      if (words !== '' && region.isConnected && region.getAttribute('aria-live') !== 'off') said.push(words);
    }
  });
  observer.observe(root, { subtree: true, childList: true, characterData: true });
  return { said, stop: () => observer.disconnect() };
}
