/** Gives a document inside the page the page's own styles, also those that come later with code that is loaded when it is needed. */
export function shareStyles(inside: Document): () => void {
  const copies = new Map<Element, Element>();
  const isStyle = (node: Node): node is HTMLElement =>
    node instanceof HTMLStyleElement || (node instanceof HTMLLinkElement && node.rel === 'stylesheet');
  const copy = (node: Node) => {
    if (!isStyle(node) || copies.has(node)) return;
    const own = node.cloneNode(true) as HTMLElement;
    // A nonce is not copied with the element: the content policy asks for it here too.
    if (node.nonce) own.nonce = node.nonce;
    copies.set(node, own);
    inside.head.append(own);
  };
  const drop = (node: Node) => {
    if (!isStyle(node)) return;
    copies.get(node)?.remove();
    copies.delete(node);
  };
  for (const node of document.head.childNodes) copy(node);
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes, removedNodes } of changes) {
      for (const node of removedNodes) drop(node);
      for (const node of addedNodes) copy(node);
    }
  });
  observer.observe(document.head, { childList: true });
  return () => observer.disconnect();
}
