import type { IncomingHttpHeaders } from 'node:http';

export interface SeenRequest {
  method: string;
  host: string;
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** One post as a replica sent it. */
export interface PostedDraft {
  texts: string[];
  kind: string;
  at?: string;
}

/** Every request that reached the test's server, in order. */
export class RequestLog {
  readonly all: SeenRequest[] = [];

  add(request: SeenRequest): void {
    this.all.push(request);
  }

  get posts(): PostedDraft[] {
    return this.all
      .filter(({ method, path }) => method === 'POST' && path === '/api/posts')
      .map(({ body }) => JSON.parse(body) as PostedDraft);
  }

  /** Requests, other than the site's own posts, that hold a text anywhere; in clear or encoded. */
  holding(text: string): SeenRequest[] {
    const forms = [text, encodeURIComponent(text), Buffer.from(text).toString('base64').replace(/=+$/, '')];
    return this.all
      .filter(({ path }) => path !== '/api/posts')
      .filter((request) => forms.some((form) => JSON.stringify(request).includes(form)));
  }
}
