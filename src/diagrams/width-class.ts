/** How wide a drawing is: the style sheet gives each class the width below which it scrolls. */
export type WidthClass = 'small' | 'medium' | 'large' | 'huge';

/** Tells how far a chart may be scaled down before its labels are too small to read: about 0.67. */
export function widthClass(width: number): WidthClass {
  if (width <= 480) return 'small';
  if (width <= 720) return 'medium';
  return width <= 1080 ? 'large' : 'huge';
}
