import { passageInView } from '../../device/passage-in-view.ts';
import { readSetting, writeSetting } from '../../device/settings.ts';
import { placesFromText, textFromPlaces, withPlace } from './state.ts';

/** A passage to go on from, and the heading that it stands under. */
export interface FoundPlace {
  id: string;
  heading: string;
}

/** Keeps, on this device, the passage that was reached in one article. */
export class PlaceKeeper {
  readonly #slug: string;

  constructor(slug: string) {
    this.#slug = slug;
  }

  /** Gives the kept place, unless the page was opened at a passage or stands further down already. */
  find(): FoundPlace | undefined {
    const id = placesFromText(readSetting('places'))[this.#slug];
    if (id === undefined || location.hash !== '' || !this.#isAtTop()) return undefined;
    const section = document.getElementById(id)?.closest('section');
    const heading = section?.querySelector('h2, h3, h4')?.textContent.replace(/\s+/g, ' ').trim();
    return heading === undefined ? undefined : { id, heading };
  }

  /** Keeps the passage in view, or forgets it where the article is read; nothing changes at its top. */
  keep(isRead: boolean): void {
    const id = passageInView();
    if (isRead) this.#write(undefined);
    else if (id !== undefined && !this.#isAtTop()) this.#write(id);
  }

  /** Forgets the place. */
  forget(): void {
    this.#write(undefined);
  }

  #isAtTop = (): boolean => scrollY < innerHeight / 2;

  #write(id: string | undefined): void {
    const places = placesFromText(readSetting('places'));
    writeSetting('places', textFromPlaces(withPlace(places, this.#slug, id)));
  }
}
