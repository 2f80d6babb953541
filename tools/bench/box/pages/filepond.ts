/// <reference types="vite/client" />
import { create } from 'filepond';
// Theirs, and documented so: https://pqina.nl/filepond/docs/getting-started/installation/javascript/
// oxlint-disable-next-line no-restricted-imports
import 'filepond/dist/filepond.min.css';

/** Makes the page's file input FilePond's; gives back how to take it away. */
function open(place: ParentNode): () => void {
  const input = place.querySelector<HTMLInputElement>('input[type=file]');
  if (input === null) throw new Error('no file input');
  const pond = create(input, { credits: false, storeAsFile: true });
  return () => pond.destroy();
}

open(document);
// The runner opens and closes it again and again.
Object.assign(globalThis, { openBench: open });
