/** Whether the key signed this text; null where the browser knows no Ed25519 (Chrome before 137, Firefox before 129, Safari before 17). */
export async function isSignatureValid({
  publicKey,
  signature,
  text,
}: {
  readonly publicKey: string;
  readonly signature: string;
  readonly text: string;
}): Promise<boolean | null> {
  let key: CryptoKey;
  try {
    key = await crypto.subtle.importKey('raw', bytesOf(publicKey), { name: 'Ed25519' }, false, ['verify']);
  } catch (error) {
    // A browser that knows the algorithm and refuses these bytes says DataError: that is no key.
    return error instanceof DOMException && error.name === 'DataError' ? false : null;
  }
  return crypto.subtle.verify({ name: 'Ed25519' }, key, bytesOf(signature), new TextEncoder().encode(text));
}

function bytesOf(base64url: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64url.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));
}
