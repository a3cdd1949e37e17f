import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { bundleReplica, type Replica } from './bundle-replica.ts';
import { certificateFor } from './certificate.ts';
import { replicaPage } from './replica-page.ts';
import { RequestLog } from './request-log.ts';

export interface SiteServer {
  port: number;
  requests: RequestLog;
  close(): Promise<void>;
}

/** Serves one replica over TLS to whatever host name the browser asks for, and remembers every request. */
export async function startSiteServer(site: string, hosts: string[]): Promise<SiteServer> {
  const [replica, certificate] = await Promise.all([bundleReplica(site), certificateFor(hosts)]);
  const requests = new RequestLog();
  const server = createServer(certificate, (request, response) => {
    readBody(request).then(
      (body) => {
        requests.add({
          method: request.method ?? '',
          host: request.headers.host ?? '',
          path: request.url ?? '/',
          headers: request.headers,
          body,
        });
        answer(site, replica, request, response);
      },
      // The browser went away in the middle of a request: nobody is left to answer.
      () => response.destroy(),
    );
  });
  const port = await listen(server);
  return { port, requests, close: () => stop(server) };
}

function answer(site: string, replica: Replica, request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? '/', 'https://replica');
  if (request.method === 'POST' && url.pathname === '/api/posts') {
    response.writeHead(201, { 'content-type': 'application/json' }).end('{}');
  } else if (request.method !== 'GET') {
    response.writeHead(405).end();
  } else if (url.pathname === '/replica.js') {
    response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(replica.script);
  } else if (url.pathname === '/replica.css') {
    response.writeHead(200, { 'content-type': 'text/css; charset=utf-8' }).end(replica.style);
  } else {
    const page = replicaPage(site, url.searchParams);
    response.writeHead(200, page.headers).end(page.html);
  }
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())));
}
