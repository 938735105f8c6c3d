/** What went wrong and where, on one line; the place stands once where the message names it already. */
export function faultLine({ location, message }: { readonly location: string; readonly message: string }): string {
  return message.includes(location) ? message : `${location}: ${message}`;
}
