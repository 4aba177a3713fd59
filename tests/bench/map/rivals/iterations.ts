/** Iterations after which the layout of vis-network ends by itself. */
export const VIS_ITERATIONS = 1000
