import type { APIRoute, GetStaticPaths } from 'astro';
import { makeManifest } from '../../head/manifest.ts';
import { langs, type Lang } from '../../model/lang.ts';
import { getSite } from '../../source/site.ts';

/** A manifest a language. */
export const getStaticPaths = (() =>
  langs.map((lang) => ({ params: { lang } }))) satisfies GetStaticPaths;

/** What a device is told that installs the site. */
export const GET: APIRoute = async ({ params }) =>
  Response.json(makeManifest(await getSite(), params['lang'] as Lang, import.meta.env.BASE_URL));
