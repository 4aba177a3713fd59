/** What is drawn on: the screen, or a picture that is kept. */
export type Canvas2D = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D
