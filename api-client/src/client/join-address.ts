/** The server's address with a path behind it, however many slashes the address ends in. Without an expression: one that anchors at the end squares with its input. */
export function joinAddress(baseUrl: string, path: string): string {
  let end = baseUrl.length;
  while (baseUrl[end - 1] === '/') end -= 1;
  return baseUrl.slice(0, end) + path;
}
