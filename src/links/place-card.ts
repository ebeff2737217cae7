/** A box on the screen, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  bottom: number;
}

/** Where a card may stand, and how large it is. */
export interface Room {
  /** What covers the upper edge of the window. */
  header: number;
  width: number;
  height: number;
  cardWidth: number;
  cardHeight: number;
}

const gap = 6;
const margin = 12;

/** Gives the place of a card: under what it belongs to, above that where there is no room below, and always within the window's sides. */
export function placeCard(anchor: Box, room: Room): { left: number; top: number } {
  const below = anchor.bottom + gap;
  const above = anchor.top - gap - room.cardHeight;
  const fitsBelow = below + room.cardHeight <= room.height - margin;
  const rightmost = room.width - margin - room.cardWidth;
  return {
    left: Math.max(margin, Math.min(anchor.left, rightmost)),
    top: fitsBelow || above < room.header ? below : above,
  };
}
