/** The file of archived pages that goes with a backup of the main database. */
export function pagesBeside(backup: string): string {
  return `${backup}.pages`
}
