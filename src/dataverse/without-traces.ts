const longestMessage = 400;

/** Cuts a message short and takes ids, addresses, e-mail names and anything like a token out of it. */
export function withoutTraces(message: string): string {
  return message
    .replace(/https?:\/\/\S+/g, '…')
    .replace(/[\w.+-]+@[\w-]+(\.[\w-]+)+/g, '…')
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi, '…')
    .replace(/[\w-]{20,}\.[\w-]{10,}\.[\w-]{10,}/g, '…')
    .slice(0, longestMessage);
}
