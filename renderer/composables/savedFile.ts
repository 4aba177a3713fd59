/** Hands a file over to be saved where the user keeps downloads. */
export function saveFile(fileName: string, content: Blob): void {
  const anchor = document.createElement('a')
  anchor.href = URL.createObjectURL(content)
  anchor.download = fileName
  anchor.click()
  // A browser may begin to read only after this turn; a minute is enough for any disk.
  setTimeout(() => URL.revokeObjectURL(anchor.href), 60_000)
}
