import type { HttpsFunction } from 'firebase-functions/v2/https';

/** The longest that browsers remember. */
const REMEMBERED_SEC = 7200;

/**
 * The app and the functions live at two addresses, so a browser asks whether it may call. Left as it is it
 * asks before nearly every call, which costs a phone one more trip each time.
 */
export function askedOnce<F extends HttpsFunction>(deployed: F): F {
  return new Proxy(deployed, {
    apply(call, self, [request, response]: Parameters<HttpsFunction>) {
      if (request.method === 'OPTIONS') response.setHeader('Access-Control-Max-Age', REMEMBERED_SEC);
      return Reflect.apply(call, self, [request, response]);
    },
  });
}
