import type { APIRoute } from 'astro';
import { sitemapPath } from '../model/routes.ts';

/** Everything may be read: what is not to be listed says so itself, and chats obey a ban. */
export const GET: APIRoute = ({ site }) => {
  const sitemap = new URL(sitemapPath(import.meta.env.BASE_URL), site).href;
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`);
};
