/** A label of a drawing: its lines, in pixels of the drawing. */
export interface DrawingLabel {
  lines: string[];
  /** Where the lines begin or have their middle, by `anchor`. */
  x: number;
  /** The baseline of the first line. */
  y: number;
  anchor: 'start' | 'middle' | 'end';
  size: number;
  /** From one baseline to the next. */
  leading: number;
  weight: number;
  colour: string;
}

/** A drawing that stands alone: its shapes, its size in pixels, and its labels, which are set by whoever shows it. */
export interface PaintedDrawing {
  svg: string;
  width: number;
  height: number;
  labels: DrawingLabel[];
}
