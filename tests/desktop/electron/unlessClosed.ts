const GONE = /has been closed|was destroyed/

/** Waits for what a page does. A page that is closed meanwhile has nothing left to do. */
export async function unlessClosed(work: Promise<unknown> | undefined): Promise<void> {
  try {
    await work
  } catch (error) {
    if (!(error instanceof Error) || !GONE.test(error.message)) throw error
  }
}
