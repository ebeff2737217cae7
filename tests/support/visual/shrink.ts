import type { BrowserContext } from 'playwright/test';

/** How large the picture is that is kept, and how much of the page it shows. */
export interface Frame {
  /** Pixels of the kept picture for one of the page. */
  scale: number;
  /** The part of the page that is kept, from its top, in pixels; what is missing below is left white. */
  width: number;
  height: number;
}

/** Makes a small picture of a screenshot: few pixels and few colours, in which a hair’s breadth makes no difference. */
export async function shrink(
  context: BrowserContext,
  picture: Buffer,
  frame: Frame,
): Promise<Buffer> {
  const page = await context.newPage();
  const small = await page.evaluate(
    async ({ data, frame: { scale, width, height } }) => {
      const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = document.createElement('canvas');
      canvas.width = Math.round(width * scale);
      canvas.height = Math.round(height * scale);
      const context = canvas.getContext('2d', { willReadFrequently: true });
      if (!context) throw new Error('Expected a canvas to draw on, but found none.');
      context.imageSmoothingQuality = 'high';
      context.fillStyle = 'white';
      context.fillRect(0, 0, canvas.width, canvas.height);
      context.drawImage(image, 0, 0, image.width * scale, image.height * scale);
      const pixels = context.getImageData(0, 0, canvas.width, canvas.height);
      // Sixteen steps a colour are enough to tell every role from every other.
      for (let at = 0; at < pixels.data.length; at += 1) {
        pixels.data[at] = Math.round((pixels.data[at] ?? 0) / 17) * 17;
      }
      context.putImageData(pixels, 0, 0);
      return canvas.toDataURL('image/png').split(',')[1] ?? '';
    },
    { data: picture.toString('base64'), frame },
  );
  await page.close();
  return Buffer.from(small, 'base64');
}
