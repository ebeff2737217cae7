// The custom elements of a page with an article. What a reader may never come to is loaded near it.
import './elements.ts';
import '../bilingual-text/element.ts';
import '../code-block/element.ts';
import '../contents-list/element.ts';
import '../keyboard-help/element.ts';
import '../link-preview/element.ts';
import '../moved-passage/element.ts';
import '../passage-tools/element.ts';
import '../reading-aids/element.ts';
import '../reading-view/element.ts';
import '../scroll-region/element.ts';
import '../search-marks/element.ts';
import '../text-link/element.ts';
import { whenNear } from '../../device/when-near.ts';
import { arrivalFromSearch } from '../../share/arrival.ts';

whenNear('flow-diagram', () => import('../diagram/element.ts'));
whenNear('data-table', () => import('../data-table/element.ts'));
if (arrivalFromSearch(location.search)) void import('../share-arrival/element.ts');
