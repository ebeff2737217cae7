// The custom elements of every page, in one file: many small ones would weigh half as much again.
import '../language-switch/element.ts';
import '../reading-settings/element.ts';
import '../site-search/element.ts';
