import type { ExportFile } from './linkedin/exportFile.ts'

/** The folder a file lies in, with slashes whatever the system; '' if it is not known. */
function folderOf(path: string): string {
  return path.replaceAll('\\', '/').split('/').slice(0, -1).join('/')
}

/** The files of each LinkedIn export: all those that lie in one folder. */
export function byFolder(files: readonly ExportFile[]): ExportFile[][] {
  return [...Map.groupBy(files, ({ csv }) => folderOf(csv.file)).values()]
}

/** Whether a file lies beside the files of an export, or in a folder below them. */
export function liesInExport(path: string, files: readonly ExportFile[]): boolean {
  return files.some(({ csv }) => `${folderOf(path)}/`.startsWith(`${folderOf(csv.file)}/`))
}
