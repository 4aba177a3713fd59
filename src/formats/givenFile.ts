/** A file as the user gave it, or one out of an archive: `archive.zip/Connections.csv`. */
export interface GivenFile {
  path: string
  bytes: Uint8Array
}
