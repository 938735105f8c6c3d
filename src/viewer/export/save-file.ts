/** Lets the browser save a file under a name. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser may begin to read after this turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
