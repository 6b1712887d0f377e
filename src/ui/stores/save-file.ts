/** Hands a file to the person's downloads; a long text may come in parts. */
export function saveFile(
  name: string,
  content: string | readonly string[] | Blob,
  type = 'text/csv;charset=utf-8',
): void {
  const address = URL.createObjectURL(content instanceof Blob ? content : new Blob([content].flat(), { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name.replaceAll(/[\\/:*?"<>|]/g, '-');
  link.click();
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
