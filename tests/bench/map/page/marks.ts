/** What the page puts into the trace of a browser around each piece of work. */
export const WORK_BEGINS = 'work begins'
export const WORK_ENDS = 'work ends'
